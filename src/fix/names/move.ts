import type { FixId } from '../fix.ts';

/** A file or folder that is to have another name beside itself. */
export interface Move {
  fix: FixId;
  /** The folder that it lies in, on disk, and as an editor knows it from the content folder on. */
  folder: string;
  shown: string;
  /** Its name on disk, which may have other bytes than an editor sees. */
  from: string;
  to: string;
  /** Addresses that were public under its old name. */
  aliases?: readonly string[];
}
