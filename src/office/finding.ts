import type { FindingId } from '../i18n/office/vi.ts';

/** Something that is missing to go live. */
export interface Finding {
  id: FindingId;
  /** What its sentence names: a file, an address, a number. */
  value: string;
}
