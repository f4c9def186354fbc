import { machineDate, shortDate } from '../../src/filters/dates.ts';
import { formatNumber } from '../../src/filters/numbers.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';

/** The date of a bulletin in a list, its section, and how often it was read, where the list says so. */
export function CardMeta({ card, chrome }: { card: Card; chrome: Chrome }) {
  const { lang, zone } = chrome;
  return (
    <>
      <time datetime={machineDate(card.date, zone)}>{shortDate(card.date, zone, lang)}</time>
      {card.section && <span> · {card.section}</span>}
      {(card.views !== undefined || card.counted !== undefined) && (
        <span>
          {' · '}
          <span data-views-of={card.id} data-count={card.views} data-counted={card.counted}>
            {messages(lang).readers(formatNumber((card.views ?? 0) + (card.counted ?? 0), lang))}
          </span>
        </span>
      )}
    </>
  );
}
