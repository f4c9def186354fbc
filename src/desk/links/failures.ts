import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { FAILED_LINKS } from '../../cache/kept-between-builds.ts';
import { byCodePoint } from '../../problems/problem.ts';
import { writeAtomically } from '../../system/write-atomically.ts';
import type { Answer } from './ask-address.ts';

/** The days on which an address failed, without an answer since; as `2026-11-30` in the site's zone. */
interface Failure {
  first: string;
  last: string;
}

/** The addresses that failed when they were asked for last. */
export type Failures = ReadonlyMap<string, Failure>;

const KEPT = z.object({
  form: z.literal(1),
  addresses: z.record(z.string(), z.object({ first: z.string(), last: z.string() })),
});

/** @returns nothing where none are kept, or what is kept cannot be read: then all begins anew */
export function readFailures(cache: string): Failures {
  try {
    const kept = KEPT.parse(JSON.parse(fs.readFileSync(path.join(cache, FAILED_LINKS), 'utf8')));
    return new Map(Object.entries(kept.addresses));
  } catch {
    return new Map();
  }
}

export function keepFailures(cache: string, failures: Failures): void {
  const addresses = Object.fromEntries([...failures].sort(([a], [b]) => byCodePoint(a, b)));
  writeAtomically(path.join(cache, FAILED_LINKS), `${JSON.stringify({ form: 1, addresses })}\n`);
}

/**
 * What is known after a round of questions. One that got no certain answer stays as it was; an address that no text names
 * any more is forgotten.
 */
export function failuresAfter(
  before: Failures,
  answers: ReadonlyMap<string, Answer>,
  today: string,
): Failures {
  const after = new Map<string, Failure>();
  for (const [address, answer] of answers) {
    const known = before.get(address);
    if (answer.is === 'broken') after.set(address, { first: known?.first ?? today, last: today });
    else if (answer.is === 'unsure' && known) after.set(address, known);
  }
  return after;
}

/** A server may be down for an hour: a link is broken that failed on two days. */
export const isBroken = ({ first, last }: Failure): boolean => first !== last;
