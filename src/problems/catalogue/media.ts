/** The problems of pictures, recordings and attachments. */
export interface MediaProblems {
  'attachment-type': { file: string; allowed: string };
  'audio-unreadable': { file: string };
  'image-alt-empty': { file: string; alt?: string };
  'image-embedded': Record<never, never>;
  'image-large': { file: string; megapixels: number; megabytes: number };
  'image-mislabelled': { file: string; actual: string };
  'image-moving': { file: string };
  'image-small': { file: string; width: number };
  'image-unreadable': { file: string };
}

/** Those of them that do not stop a publication. */
export const MEDIA_WARNINGS = [
  'image-alt-empty',
  'image-small',
] as const satisfies readonly (keyof MediaProblems)[];
