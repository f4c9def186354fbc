import { dayDate, shortDate } from '../../src/filters/dates.ts';
import { groupBy } from '../../src/filters/group-by.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { Card } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** Bulletins under the days on which they were published. */
export function DayList({ cards, chrome }: { cards: readonly Card[]; chrome: Chrome }) {
  const days = groupBy(cards, (card) => shortDate(card.date, chrome.zone));
  return (
    <div class="days">
      {[...days].map(([day, inDay]) => (
        <section key={day}>
          <h2>{inDay[0] && dayDate(inDay[0].date, chrome.lang, chrome.zone)}</h2>
          <ul>
            {inDay.map((card) => (
              <li key={card.id}>
                <Thumbnail card={card} />
                <p class="day-title">
                  <CardLink card={card} lang={chrome.lang} />
                </p>
                {card.section && <p class="card-meta">{card.section}</p>}
                {card.summary && <p class="day-summary">{card.summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
