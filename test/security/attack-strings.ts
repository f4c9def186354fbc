import { ADDRESSES } from './strings/addresses.ts';
import { BREAKOUTS } from './strings/breakouts.ts';
import { DISGUISES } from './strings/disguises.ts';
import { DRAWINGS } from './strings/drawings.ts';
import { ELEMENTS } from './strings/elements.ts';
import { FORMATS } from './strings/formats.ts';

/** Strings of our own that each call `bantinHit()`, or ask another host for something, where they become more than text. */
export const ATTACK_STRINGS: readonly string[] = [
  ...ELEMENTS,
  ...DRAWINGS,
  ...BREAKOUTS,
  ...ADDRESSES,
  ...DISGUISES,
  ...FORMATS,
];
