import type { ActualKind, CaptionsFault, ImageKind, MediaProblems } from '../../catalogue/media.ts';
import type { Texts } from '../../problem.ts';

/** In English, the problems of pictures, recordings and attachments. */
export const media: Texts<MediaProblems> = {
  'attachment-mislabelled': ({ file, ending, actual }) => [
    `“${file}” is no .${ending} file: ${ACTUAL[actual]}.`,
    actual === 'html' || actual === 'other'
      ? 'Download or copy the original again, see whether it opens, and put it in the place of this one.'
      : 'Change the ending of its name, also where the text names it; or open the file and save it in the right form.',
  ],
  'attachment-type': ({ file, allowed }) => [
    `Files of the type of “${file}” may not be published.`,
    `Use one of these types: ${allowed}.`,
  ],
  'audio-unreadable': ({ file }) => [
    `The recording “${file}” cannot be read.`,
    'Check whether it can be played, and save it as MP3.',
  ],
  'captions-missing': ({ file }) => [
    `The video “${file}” has sound and no captions; whoever cannot hear does not know what is said in it.`,
    'Make a file of captions in WebVTT, put it beside the video and write: captions: {en: captions.vtt}.',
  ],
  'captions-unreadable': ({ file, fault }) => [
    `Browsers will not show the captions “${file}”: ${CAPTIONS[fault]}.`,
    'Open them in a program for subtitles (such as Subtitle Edit) and save them as WebVTT (.vtt) in UTF-8.',
  ],
  'captions-without-video': () => [
    'There are captions, but no video file of this bulletin.',
    'Write the name of the MP4 into video, or leave captions out.',
  ],
  'image-alt-empty': ({ file, alt }) => [
    alt === undefined
      ? `The picture “${file}” has no description for those who cannot see it.`
      : `“${alt}” does not tell those who cannot see the picture what it shows.`,
    alt === undefined || file !== ''
      ? `Write what is to be seen between the square brackets: ![Delegates voting in the hall](${file}).`
      : 'Write what is to be seen: imageAlt: Delegates voting in the hall.',
  ],
  'image-embedded': () => [
    'A picture was pasted into the text as a long row of characters (base64); it is no file.',
    'Save it as a file in the bulletin’s folder and write: ![what it shows](file-name.jpg).',
  ],
  'image-large': ({ file, megapixels, megabytes }) => [
    `The picture “${file}” is too large: more than ${megapixels} million pixels or ${megabytes} MB.`,
    'Make it smaller, for example 2000 pixels wide, and save it as JPEG.',
  ],
  'image-mislabelled': ({ file, actual }) => [
    `“${file}” is really a ${actual.toUpperCase()} picture, which its ending does not say.`,
    `Change the ending of its name to “.${actual}”, also where the text names it.`,
  ],
  'image-moving': ({ file }) => [
    `“${file}” is an animated picture.`,
    'Save one of its frames as JPEG or PNG and use that.',
  ],
  'image-small': ({ file, width }) => [
    `The picture “${file}” is only ${width} pixels wide and will be blurred on large screens.`,
    'Use a picture of at least 800 pixels.',
  ],
  'image-type': ({ file, kind }) => IMAGE_KINDS[kind](file),
  'image-unreadable': ({ file }) => [
    `The picture “${file}” cannot be read: it is damaged, of a kind that cannot be used (such as an iPhone’s HEIC), or not a picture.`,
    'Open it in a picture viewer and save it as JPEG, PNG or WebP; on an iPhone, choose Settings > Camera > Formats > Most Compatible before taking pictures.',
  ],
  'video-codec': ({ file, codec }) => [
    `The video “${file}” is encoded as ${codec}, which many browsers do not play.`,
    'Export it again as MP4 with H.264; on an iPhone choose Settings > Camera > Formats > Most Compatible before filming.',
  ],
  'video-missing': () => [
    'This is a bulletin of kind: video without a video.',
    'Write the name of an MP4 in the folder, or an address on YouTube or Facebook, into video; without one choose another kind.',
  ],
  'video-poster-missing': () => [
    'The video has no picture: readers see an empty frame.',
    'Save a good frame of it as JPEG in the folder and name it in image, with imageAlt.',
  ],
  'video-unreadable': ({ file }) => [
    `There are no pictures in the video file “${file}”: it is damaged, or no MP4 video.`,
    'See whether it plays, and export it again as MP4 with H.264.',
  ],
};

/** Why captions are not shown. */
const CAPTIONS: Readonly<Record<CaptionsFault, string>> = {
  empty: 'there is no line with its times, such as 00:01.000 --> 00:04.000',
  encoding: 'the file is not in UTF-8',
  head: 'the first line is not WEBVTT',
  subrip: 'inside are SubRip subtitles (.srt)',
};

/** What a file is in truth. */
const ACTUAL: Readonly<Record<ActualKind, string>> = {
  html: 'it holds a web page, most often one that asks for a password or tells an error, saved in its place',
  ole: 'it holds an old Office document (.doc, .xls, .ppt), or one with a password',
  other: 'it is damaged, or of another kind',
  pdf: 'it holds a PDF',
  rtf: 'it holds an RTF document',
  svg: 'it holds a drawing in SVG',
  zip: 'it holds an Office document (.docx, .xlsx, .pptx) or a ZIP archive',
};

const IMAGE_KINDS: Readonly<Record<ImageKind, (file: string) => [string, string]>> = {
  document: (file) => [
    `“${file}” is a document, not a picture.`,
    'Put it into attachments for readers to download; to show it in the text, save its page as a JPEG or PNG picture.',
  ],
  drawing: (file) => [
    `“${file}” is a vector drawing (such as SVG), which a bulletin cannot show.`,
    'Open it and export it as PNG, at least 800 pixels wide.',
  ],
  heic: (file) => [
    `“${file}” is a HEIC picture of an iPhone, which many readers’ browsers cannot show.`,
    'On Windows, open it in Photos and choose Save as, .jpg. On an iPhone, choose Settings > Camera > Formats > Most Compatible before taking pictures; one that was taken becomes a JPEG when it is sent by mail.',
  ],
  other: (file) => [
    `“${file}” is of no kind that a web page can show as a picture.`,
    'Open it in a picture viewer and save it as JPEG, PNG or WebP.',
  ],
  video: (file) => [
    `“${file}” is a video, not a picture.`,
    'Publish it on the office’s channel and link to it from the text; for a lead picture, save one of its frames as JPEG.',
  ],
  web: (file) => [
    `“${file}” is no picture: it holds a web page.`,
    'Open the page with the picture, choose “Save image as…” with the right mouse button, and copy the file again.',
  ],
};
