import { formatCount } from '../../src/filters/numbers.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';

/**
 * How often a bulletin was read: the number known at build; where none is known, a place that nobody sees. A later count
 * finds it by the bulletin's id in `data-views-of` and the number it starts from in `data-count`, and shows it.
 */
export function ViewCount({ id, views, lang }: { id: string; views?: number | undefined; lang: Lang }) {
  const words = messages(lang);
  return (
    <p class="views" hidden={views === undefined}>
      {words.views}:{' '}
      <span data-views-of={id} data-count={views}>
        {formatCount(views, lang)}
      </span>
    </p>
  );
}
