import { formatCount } from '../../src/filters/numbers.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps } from '../../src/pages/props.ts';

/**
 * How often a bulletin was read: the number known at build; where none is known, a place that nobody sees. A later count
 * (`assets/scripts/views/`) finds it by the bulletin's id in `data-views-of`, adds itself to `data-count`, which was counted
 * on the former site, and takes the place of `data-counted`. Where a number may still come, its room is kept, so that
 * nothing moves.
 */
export function ViewCount({ page: { id, views, counted, countedAs, lang } }: { page: BulletinProps }) {
  const known = views === undefined && counted === undefined ? undefined : (views ?? 0) + (counted ?? 0);
  const isAwaited = known === undefined && countedAs !== undefined;
  return (
    <p class={isAwaited ? 'views awaited' : 'views'} hidden={known === undefined && !isAwaited}>
      {messages(lang).views}:{' '}
      <span data-views-of={id} data-count={views} data-counted={counted} data-month={countedAs}>
        {formatCount(known, lang)}
      </span>
    </p>
  );
}
