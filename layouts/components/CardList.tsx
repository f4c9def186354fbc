import { renderToString } from 'preact-render-to-string';
import { machineDate, shortDate } from '../../src/filters/dates.ts';
import { formatNumber } from '../../src/filters/numbers.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Html } from '../../src/markdown/html.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';

const rendered = new WeakMap<Card, Html>();

/** A bulletin's line is the same on some ten pages, and rendered once. */
function lineOf(card: Card, chrome: Chrome): Html {
  let html = rendered.get(card);
  if (html === undefined) {
    html = renderToString(<Line card={card} chrome={chrome} />) as Html;
    rendered.set(card, html);
  }
  return html;
}

function Line({ card, chrome }: { card: Card; chrome: Chrome }) {
  return (
    <li>
      <CardLink card={card} lang={chrome.lang} />{' '}
      <span class="card-meta">
        <time datetime={machineDate(card.date, chrome.zone)}>{shortDate(card.date, chrome.zone)}</time>
        {card.section && <span> · {card.section}</span>}
        {card.views !== undefined && (
          <span> · {messages(chrome.lang).readers(formatNumber(card.views, chrome.lang))}</span>
        )}
      </span>
    </li>
  );
}

/** Titles with their dates, newest first. */
export function CardList({ cards, chrome }: { cards: readonly Card[]; chrome: Chrome }) {
  const lines = cards.map((card) => lineOf(card, chrome)).join('');
  return <ul class="cards" dangerouslySetInnerHTML={{ __html: lines }} />;
}
