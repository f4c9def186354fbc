import type { MediaProblems } from '../../catalogue/media.ts';
import type { Texts } from '../../problem.ts';

/** In English, the problems of pictures, recordings and attachments. */
export const media: Texts<MediaProblems> = {
  'attachment-type': ({ file, allowed }) => [
    `Files of the type of “${file}” may not be published.`,
    `Use one of these types: ${allowed}.`,
  ],
  'audio-unreadable': ({ file }) => [
    `The recording “${file}” cannot be read.`,
    'Check whether it can be played, and save it as MP3.',
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
  'image-unreadable': ({ file }) => [
    `The picture “${file}” cannot be read: it is damaged, of a kind that cannot be used (such as an iPhone’s HEIC), or not a picture.`,
    'Open it in a picture viewer and save it as JPEG, PNG or WebP; on an iPhone, choose Settings > Camera > Formats > Most Compatible before taking pictures.',
  ],
};
