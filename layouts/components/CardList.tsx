import { renderToString } from 'preact-render-to-string';
import type { Html } from '../../src/markdown/html.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';
import { CardMeta } from './CardMeta.tsx';
import { Thumbnail } from './Thumbnail.tsx';

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
      <Thumbnail card={card} />
      <CardLink card={card} lang={chrome.lang} />{' '}
      <span class="card-meta">
        <CardMeta card={card} chrome={chrome} />
      </span>
    </li>
  );
}

/** Titles with their dates, newest first. */
export function CardList({ cards, chrome }: { cards: readonly Card[]; chrome: Chrome }) {
  const lines = cards.map((card) => lineOf(card, chrome)).join('');
  return <ul class="cards" dangerouslySetInnerHTML={{ __html: lines }} />;
}
