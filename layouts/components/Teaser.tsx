import { machineDate, shortDate } from '../../src/filters/dates.ts';
import type { Card, Chrome } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';

interface Props {
  card: Card;
  chrome: Chrome;
  /** The level that keeps the page's headings without gaps. */
  heading: 'h2' | 'h3';
  /** The first picture of the page is fetched at once, all others when they come near. */
  eager?: boolean;
}

/** A bulletin in a list with its summary and picture. */
export function Teaser({ card, chrome, heading: Heading, eager }: Props) {
  const { picture } = card;
  return (
    <article class={picture ? 'teaser has-picture' : 'teaser'}>
      {picture && (
        <img
          src={picture.url}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
        />
      )}
      <div>
        <Heading>
          <CardLink card={card} lang={chrome.lang} />
        </Heading>
        <p class="card-meta">
          <time datetime={machineDate(card.date, chrome.zone)}>{shortDate(card.date, chrome.zone)}</time>
          {card.section && <span> · {card.section}</span>}
        </p>
        {card.summary && <p>{card.summary}</p>}
      </div>
    </article>
  );
}
