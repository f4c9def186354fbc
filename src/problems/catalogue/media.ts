/** What was taken for a picture and is none that a page can show. */
export type ImageKind = 'document' | 'drawing' | 'heic' | 'other' | 'video' | 'web';

/** What an attachment is by its first bytes, where that is not what its name says. */
export type ActualKind = 'html' | 'ole' | 'other' | 'pdf' | 'rtf' | 'svg' | 'zip';

/** Why captions are not shown. */
export type CaptionsFault = 'empty' | 'encoding' | 'head' | 'subrip';

/** The problems of pictures, recordings and attachments. */
export interface MediaProblems {
  'attachment-mislabelled': { file: string; ending: string; actual: ActualKind };
  'attachment-type': { file: string; allowed: string };
  'audio-unreadable': { file: string };
  'captions-missing': { file: string };
  'captions-unreadable': { file: string; fault: CaptionsFault };
  'captions-without-video': Record<never, never>;
  'image-alt-empty': { file: string; alt?: string };
  'image-embedded': Record<never, never>;
  'image-large': { file: string; megapixels: number; megabytes: number };
  'image-mislabelled': { file: string; actual: string };
  'image-moving': { file: string };
  'image-small': { file: string; width: number };
  'image-type': { file: string; kind: ImageKind };
  'image-unreadable': { file: string };
  'video-codec': { file: string; codec: string };
  'video-missing': Record<never, never>;
  'video-poster-missing': Record<never, never>;
  'video-unreadable': { file: string };
}

/** Those of them that do not stop a publication. */
export const MEDIA_WARNINGS = [
  'captions-missing',
  'captions-without-video',
  'image-alt-empty',
  'image-small',
  'video-codec',
  'video-missing',
  'video-poster-missing',
] as const satisfies readonly (keyof MediaProblems)[];
