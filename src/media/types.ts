import mime from 'mime';

/** The files that may be published beside a bulletin, by extension, with the name a reader knows their type by. */
const ATTACHMENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'ODT',
  xls: 'Excel',
  xlsx: 'Excel',
  ods: 'ODS',
  csv: 'CSV',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  odp: 'ODP',
  txt: 'TXT',
  zip: 'ZIP',
  epub: 'EPUB',
  mp3: 'MP3',
  m4a: 'M4A',
  ogg: 'OGG',
  mp4: 'MP4',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  jfif: 'JPEG',
  png: 'PNG',
};

/** The recordings that browsers play. */
const AUDIO_TYPES = ['mp3', 'm4a', 'ogg', 'opus', 'wav'];

/** The videos that browsers play, and the captions that they show with them. */
const VIDEO_TYPES = ['mp4'];
const CAPTION_TYPES = ['vtt'];

/** What social networks ask for (Open Graph), in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 };

/** Windows saves a JPEG out of a browser as `.jfif`. */
const IMAGE_TYPES = ['jpg', 'jpeg', 'jfif', 'png', 'webp', 'gif'];

/** What a file is used as; each use allows its own types. */
export type Use = 'attachment' | 'audio' | 'captions' | 'image' | 'video';

export const ALLOWED: Readonly<Record<Use, readonly string[]>> = {
  attachment: Object.keys(ATTACHMENT_TYPES),
  audio: AUDIO_TYPES,
  captions: CAPTION_TYPES,
  image: IMAGE_TYPES,
  video: VIDEO_TYPES,
};

export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** “PDF”, “Word”: a file's type in a word that readers know. */
export function typeName(name: string): string {
  return ATTACHMENT_TYPES[extensionOf(name)] ?? extensionOf(name).toUpperCase();
}

/** “audio/mpeg”, “application/pdf”: a file's media type, by the registry of IANA. */
export function mediaType(name: string): string {
  return mime.getType(name) ?? 'application/octet-stream';
}
