import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';
import { MonthGrid } from './components/MonthGrid.tsx';
import { Teaser } from './components/Teaser.tsx';

export const data = dataOf('section');

export default template<'section'>((page, chrome) => {
  const words = messages(page.lang);
  // Most screens show three bulletins before anybody scrolls.
  const first = page.cards.slice(0, 3).find(({ picture }) => picture);
  return (
    <Document page={page} chrome={chrome}>
      <ListHead page={page} chrome={chrome} intro={page.intro} />
      {page.cards.length === 0 && <p class="empty">{words.emptySection}</p>}
      <div class="teasers">
        {page.cards.map((card) => (
          <Teaser key={card.id} card={card} chrome={chrome} heading="h2" isFirst={card === first} />
        ))}
      </div>
      {page.months.length > 0 && (
        <section class="by-month">
          <h2>{words.byMonth}</h2>
          <MonthGrid months={page.months} lang={page.lang} heading="h3" />
        </section>
      )}
    </Document>
  );
});
