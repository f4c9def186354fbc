import { machineDate, shortDate } from '../../src/filters/dates.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';
import { Picture } from './Picture.tsx';

interface Props {
  card: Card;
  chrome: Chrome;
  /** The level that keeps the page's headings without gaps. */
  heading: 'h2' | 'h3';
  /** For the first of a page, whose picture is fetched at once: how much room it has. */
  eager?: 'wide' | 'narrow' | undefined;
}

const WIDE = '(min-width: 62rem) 41rem, calc(100vw - 2rem)';
const NARROW = '(min-width: 40rem) 18rem, calc(100vw - 2rem)';

/** A bulletin in a list with its summary and picture. */
export function Teaser({ card, chrome, heading: Heading, eager }: Props) {
  const { picture } = card;
  return (
    <article class={picture ? 'teaser has-picture' : 'teaser'}>
      {picture && (
        <Picture picture={picture} sizes={eager === 'wide' ? WIDE : NARROW} eager={eager !== undefined} />
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
