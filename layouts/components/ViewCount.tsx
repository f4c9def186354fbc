import { formatCount } from '../../src/filters/numbers.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';

/**
 * How often a bulletin was read: the number known at build, or “—”. A later count finds its place by the bulletin's
 * id in `data-views-of` and the number it starts from in `data-count`.
 */
export function ViewCount({ id, views, lang }: { id: string; views?: number | undefined; lang: Lang }) {
  const words = messages(lang);
  return (
    <p class="views">
      {words.views}:{' '}
      <span data-views-of={id} data-count={views}>
        {views === undefined ? (
          <>
            <span aria-hidden="true">{formatCount(views, lang)}</span>
            <span class="visually-hidden">{words.viewsUnknown}</span>
          </>
        ) : (
          formatCount(views, lang)
        )}
      </span>
    </p>
  );
}
