import type { Status } from '../content/bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import { LANGS, type PartlyLocalized } from '../i18n/language.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { FileRead, Statuses } from './make-bulletin.ts';
import { hasKey } from './yaml/values.ts';

/** From the least public to the most. */
const BY_PUBLICITY: readonly Status[] = ['draft', 'pending', 'withdrawn', 'approved'];

/**
 * @param primary the file that holds what is said of the bulletin as a whole
 * @param now from `withdrawFrom` on, what was approved counts as withdrawn
 */
export function statusesOf(reads: PartlyLocalized<FileRead>, primary: FileRead, now: Instant): Statuses {
  const { withdrawFrom } = primary.fields;
  const written = statusOf(reads, primary);
  const isOver = written === 'approved' && withdrawFrom !== undefined && withdrawFrom <= now;
  const status = isOver ? 'withdrawn' : written;
  const own: PartlyLocalized<Status> = {};
  for (const lang of LANGS) {
    const read = reads[lang];
    const written = read && hasKey(read.front, 'status') ? (read.fields.status ?? 'pending') : undefined;
    if (written && BY_PUBLICITY.indexOf(written) < BY_PUBLICITY.indexOf(status)) own[lang] = written;
  }
  return { status, own };
}

/** A status that cannot be read, or stands in the wrong file alone, shows that its editor means to publish. */
function statusOf(reads: PartlyLocalized<FileRead>, { fields, front }: FileRead): Status {
  if (fields.status) return fields.status;
  const isDraft =
    !hasKey(front, 'status') &&
    Object.values(reads).every((read) => read.fields.status === 'draft' || !hasKey(read.front, 'status'));
  return isDraft ? 'draft' : 'pending';
}

/** A bulletin that is whole but for its status: whoever wrote it may believe that it is published. */
export function missingStatus({ fields, front, isEmpty, problems }: FileRead): Problem[] {
  const { title, summary, date, category, link, attachments } = fields;
  const isWhole = title && summary && date !== undefined && category;
  const hasText = !isEmpty || link !== undefined || attachments !== undefined;
  if (hasKey(front, 'status') || !isWhole || !hasText || problems.some(isNearlyStatus)) return [];
  const isUnfilled = front.absent().some(([key]) => key === 'status');
  return [problem('status-missing', front.keyPlace(['status']), isUnfilled ? { isEmpty: true } : {})];
}

/** What was very likely meant to be a status. A draft is one without it: so it is an error in a draft, too. */
export const isNearlyStatus = (found: Problem): boolean =>
  found.id === 'key-unknown' && found.params.near === 'status';
