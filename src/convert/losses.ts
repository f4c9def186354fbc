/**
 * What of a page has no form in Bantin's Markdown: scripts and what they draw, forms, hidden parts, videos and other pages
 * inside the page, pictures and links that lead nowhere, cells that span others (they were divided), tables inside tables
 * (they became lines), raised or lowered words (they became plain ones), what lay too deep (its text stayed).
 */
export type LossKind =
  | 'script'
  | 'form'
  | 'hidden'
  | 'embedded'
  | 'picture'
  | 'link'
  | 'cells-divided'
  | 'table-nested'
  | 'raised'
  | 'too-deep';

/** Something that could not be taken as it was. */
export interface Loss {
  what: LossKind;
  /** The words, or the address, by which a person finds it again; short. */
  text: string;
}

const LONGEST = 160;

/** Collects what could not be taken, in the order in which it was found. */
export class Losses {
  readonly all: Loss[] = [];

  add(what: LossKind, text: string): void {
    const short = text.replace(/\s+/g, ' ').trim();
    this.all.push({ what, text: short.length > LONGEST ? `${short.slice(0, LONGEST - 1)}…` : short });
  }
}
