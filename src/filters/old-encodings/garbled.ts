import type { OldEncoding } from './decode.ts';

/** A passage that is garbled. */
export interface Garbled {
  encoding: OldEncoding | 'question-marks' | 'lost' | 'codes' | 'telex' | 'vni-typed';
  /** The offset of the first word of it. */
  index: number;
  /** That word, and how it should read where that can be told. */
  written: string;
  meant?: string;
}
