import type { EditorialRecord } from '../content/bulletin.ts';
import { MILLION, millionths } from './exact.ts';

/** Somebody who is paid, and what part of the whole, in millionths of a percent. */
export interface Payee {
  name: string;
  share: bigint;
}

/** Why nobody can say who gets how much: nobody is named, a share is missing, they are not 100 together, a name is there twice. */
export type PayeeFault = 'nobody' | 'missing' | 'sum' | 'name';

const HUNDRED_PERCENT = 100n * MILLION;

/**
 * Who is paid for a bulletin. One person gets all of it; several get what is written, never equal parts that nobody wrote.
 * @param authors those whom readers see
 */
export function payeesOf(
  authors: readonly string[],
  payees: EditorialRecord['payees'],
): readonly Payee[] | PayeeFault {
  const named: readonly { name: string; share?: number }[] = payees?.length
    ? payees
    : authors.map((name) => ({ name }));
  const [first] = named;
  if (!first) return 'nobody';
  if (new Set(named.map(({ name }) => name)).size < named.length) return 'name';
  if (named.length > 1 && named.some(({ share }) => share === undefined)) return 'missing';
  const shares = named.map(({ name, share = 100 }) => ({ name, share: millionths(share) }));
  const sum = shares.reduce((all, { share }) => all + share, 0n);
  return sum === HUNDRED_PERCENT ? shares : 'sum';
}
