import { shortHash } from '../system/hash.ts';

/** Something that pages and files are made from. Its fingerprint covers everything that can be read from it. */
export class Input<Value = unknown> {
  readonly fingerprint: () => string;
  readonly read: () => Value;

  constructor(fingerprint: () => string, read: () => Value) {
    this.fingerprint = fingerprint;
    this.read = read;
  }
}

/** Inputs and plain values, by name. The type checker refuses whatever has no fingerprint: bulletins, maps, plans. */
export type Inputs =
  | Input
  | string
  | number
  | boolean
  | undefined
  | readonly Inputs[]
  | { readonly [name: string]: Inputs };

/** All that a page is made from, besides its context. */
export interface PageInputs {
  /** What it prints of itself. */
  self?: Inputs;
  /** What it prints of other bulletins. */
  references?: Inputs;
}

/** Hashes of the inputs of a page: the same fingerprint, the same props. */
export interface Fingerprint {
  self: string;
  references: string;
}

/** @param references their hash, where it is known */
export function fingerprintOf(inputs: PageInputs, references?: string): Fingerprint {
  return { self: hashOf(inputs.self), references: references ?? hashOf(inputs.references) };
}

/** A hash of inputs; empty where there are none. */
export const hashOf = (inputs: Inputs) => (inputs === undefined ? '' : shortHash(textOf(inputs)));

/** The fingerprints of all inputs, with the plain values between them, in their order. */
export function textOf(inputs: Inputs): string {
  if (inputs instanceof Input) return inputs.fingerprint();
  if (typeof inputs === 'string') return JSON.stringify(inputs);
  if (typeof inputs !== 'object') return String(inputs);
  let text = '';
  for (const value of Object.values(inputs)) text += `${textOf(value)}\n`;
  return `{${text}}`;
}
