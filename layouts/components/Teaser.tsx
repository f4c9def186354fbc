import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';
import { CardMeta } from './CardMeta.tsx';
import { Picture } from './Picture.tsx';

interface Props {
  card: Card;
  chrome: Chrome;
  /** The level that keeps the page's headings without gaps. */
  heading: 'h2' | 'h3';
  /** The lead of the home page, whose picture is as wide as its column. */
  isLead?: boolean;
  /** Its picture is seen first, and fetched at once. */
  isFirst?: boolean;
}

const WIDE = '(min-width: 56rem) 41rem, calc(100vw - 2rem)';
const SMALL = '(min-width: 40rem) 14rem, 30vw';

/** A bulletin in a list with its summary and picture. */
export function Teaser({ card, chrome, heading: Heading, isLead, isFirst }: Props) {
  const { picture } = card;
  return (
    <article class={picture ? 'teaser has-picture' : 'teaser'}>
      {picture && <Picture picture={picture} sizes={isLead ? WIDE : SMALL} eager={isFirst} />}
      <div>
        <Heading>
          <CardLink card={card} lang={chrome.lang} />
        </Heading>
        <p class="card-meta">
          <CardMeta card={card} chrome={chrome} />
        </p>
        {card.summary && <p>{card.summary}</p>}
      </div>
    </article>
  );
}
