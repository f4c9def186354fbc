import type { EditorialRecord, Kind } from '../content/bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import { divided } from './exact.ts';
import { type PayeeFault, payeesOf } from './payees.ts';
import { dueAt } from './rates.ts';
import { type Factors, type Lack, type Remark, type RoyaltyTables, royaltyOf } from './royalty.ts';

/** A bulletin that was published in the period, with what the office keeps about it. */
export interface PublishedWork {
  id: string;
  title: string;
  kind: Kind;
  date: Instant;
  authors: readonly string[];
  isWithdrawn: boolean;
  /** Something that royalties are counted from could not be read. */
  isFaulty: boolean;
  record: Omit<EditorialRecord, 'id'>;
}

/** What one person gets for one bulletin. */
export interface Line {
  work: PublishedWork;
  factors: Factors;
  /** Of the bulletin as a whole. */
  sum: bigint;
  payee: string;
  /** What part of it, in millionths of a percent. */
  share: bigint;
  amount: bigint;
  /** The last day on which it is to be paid. */
  due?: Instant;
  remarks: readonly Remark[];
}

/** Why a bulletin is not counted. */
export type Missing = Lack | `payees-${PayeeFault}` | 'fault' | 'withdrawn';

/** A bulletin that is not counted, with all that it lacks. */
export interface Uncounted {
  work: PublishedWork;
  missing: readonly Missing[];
}

/** What one person gets in the period. */
export interface Total {
  payee: string;
  bulletins: number;
  amount: bigint;
  /** The day by which the first of it is to be paid. */
  due?: Instant;
}

/** The royalties of a period. */
export interface Books {
  lines: readonly Line[];
  totals: readonly Total[];
  total: bigint;
  /** Those of which somebody wrote that nothing is paid. */
  unpaid: readonly PublishedWork[];
  uncounted: readonly Uncounted[];
}

/**
 * The royalties of what was published in a period, by date; totals by name. What lacks something is listed and not counted:
 * nothing is assumed that nobody wrote.
 * @param payee the name of one person, where only that one is asked for
 */
export function keepBooks(works: readonly PublishedWork[], tables: RoyaltyTables, payee?: string): Books {
  const lines: Line[] = [];
  const unpaid: PublishedWork[] = [];
  const uncounted: Uncounted[] = [];
  for (const work of [...works].sort(byDate)) {
    const entry = entryOf(work, tables);
    if ('missing' in entry) uncounted.push(entry);
    else if (entry.lines.length === 0) unpaid.push(work);
    else lines.push(...entry.lines);
  }
  const asked = payee === undefined ? lines : lines.filter((line) => line.payee === payee);
  const named = (work: PublishedWork) =>
    payee === undefined ||
    [...work.authors, ...(work.record.payees ?? []).map(({ name }) => name)].includes(payee);
  return {
    lines: asked,
    totals: totalsOf(asked),
    total: asked.reduce((all, { amount }) => all + amount, 0n),
    unpaid: unpaid.filter(named),
    uncounted: uncounted.filter(({ work }) => named(work)),
  };
}

function entryOf(work: PublishedWork, tables: RoyaltyTables): { lines: Line[] } | Uncounted {
  const { authors, record, isFaulty, isWithdrawn } = work;
  if (isFaulty) return { work, missing: ['fault'] };
  // What was published and taken back may still be paid for: the office says so by an amount.
  if (isWithdrawn && record.amount === undefined) return { work, missing: ['withdrawn'] };
  const { factors, sum, lacks, remarks } = royaltyOf(work, tables);
  if (sum === 0n) return { lines: [] };
  const payees = payeesOf(authors, record.payees);
  if (typeof payees === 'string') return { work, missing: [...lacks, `payees-${payees}`] };
  if (sum === undefined) return { work, missing: lacks };
  const due = dueAt(tables, work.date);
  const amounts = divided(
    sum,
    payees.map(({ share }) => share),
  );
  return {
    lines: payees.map(({ name, share }, i) => ({
      work,
      factors,
      sum,
      payee: name,
      share,
      amount: amounts[i] ?? 0n,
      remarks,
      ...(due !== undefined && { due }),
    })),
  };
}

const byDate = (a: PublishedWork, b: PublishedWork) => a.date - b.date || (a.id < b.id ? -1 : 1);

const COLLATOR = new Intl.Collator('vi');

function totalsOf(lines: readonly Line[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { payee, amount, due } of lines) {
    const before = totals.get(payee) ?? { payee, bulletins: 0, amount: 0n };
    const dues = [before.due, due].filter((each) => each !== undefined);
    totals.set(payee, {
      payee,
      bulletins: before.bulletins + 1,
      amount: before.amount + amount,
      ...(dues.length > 0 && { due: Math.min(...dues) }),
    });
  }
  return [...totals.values()].sort((a, b) => COLLATOR.compare(a.payee, b.payee));
}
