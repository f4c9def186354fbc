import type { ConversionNoteKind, Refusal } from '../i18n/new/vi.ts';

/** Something that could not be taken as it is, or needs somebody's eyes: how many, or which. Never what a comment, a deletion or hidden text says: it may be private. */
export interface ConversionNote {
  what: ConversionNoteKind;
  count?: number;
  text?: string;
}

/** A document of any format as HTML, with its pictures. */
export interface ConvertedDocument {
  html: string;
  /** Pictures by the address that the HTML names them with. */
  pictures: Map<string, Picture>;
  left: ConversionNote[];
}

export interface Picture {
  bytes: Uint8Array;
  /** The ending of its name: `jpg`. */
  ending: string;
}

/** What stands at the head and the foot of all pages; their numbers are none of it. */
export const headersNote = (texts: readonly string[]): ConversionNote[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => ({ what: 'headers', text }));

/** Nothing of a file can be taken. */
export class RefusedDocument extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(why);
    this.name = 'RefusedDocument';
    this.why = why;
  }
}
