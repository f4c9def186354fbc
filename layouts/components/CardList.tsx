import { machineDate, shortDate } from '../../src/filters/dates.ts';
import { formatNumber } from '../../src/filters/numbers.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Card, Chrome } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';

/** Titles with their dates, newest first. */
export function CardList({ cards, chrome }: { cards: readonly Card[]; chrome: Chrome }) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <li key={card.id}>
          <CardLink card={card} lang={chrome.lang} />{' '}
          <span class="card-meta">
            <time datetime={machineDate(card.date, chrome.zone)}>{shortDate(card.date, chrome.zone)}</time>
            {card.section && <span> · {card.section}</span>}
            {card.views !== undefined && (
              <span> · {messages(chrome.lang).readers(formatNumber(card.views, chrome.lang))}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
