import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages.ts';
import { siteData } from '../src/pages/parts/structured-data.ts';
import { CardList } from './components/CardList.tsx';
import { Document } from './components/Document.tsx';
import { JsonLd } from './components/JsonLd.tsx';
import { Teaser } from './components/Teaser.tsx';

export const data = pagesOf('home');

export default template<'home'>((page, chrome) => {
  const words = messages(page.lang);
  return (
    <Document page={page} chrome={chrome}>
      <JsonLd data={siteData(chrome)} />
      <h1 class="visually-hidden">{page.title}</h1>
      {!page.lead && <p class="empty">{words.emptySite}</p>}
      {page.lead && (
        <section class="top" aria-labelledby="bantin-featured">
          <h2 id="bantin-featured" class="visually-hidden">
            {words.featured}
          </h2>
          <div class="top-lead">
            <Teaser card={page.lead} chrome={chrome} heading="h3" eager="wide" />
          </div>
          <div class="top-beside">
            {page.beside.map((card) => (
              <Teaser key={card.id} card={card} chrome={chrome} heading="h3" />
            ))}
          </div>
        </section>
      )}
      <div class="columns">
        {page.latest.length > 0 && (
          <section>
            <h2>{words.latest}</h2>
            <CardList cards={page.latest} chrome={chrome} />
            <p class="all">
              <a href={chrome.archive}>{words.allNews}</a>
            </p>
          </section>
        )}
        {page.mostRead.length > 0 && (
          <section>
            <h2>{words.mostRead}</h2>
            <CardList cards={page.mostRead} chrome={chrome} />
          </section>
        )}
        {page.notices.length > 0 && (
          <section class="notices">
            <h2>{words.notices}</h2>
            <CardList cards={page.notices} chrome={chrome} />
          </section>
        )}
      </div>
      {page.sections.length > 0 && (
        <div class="by-section">
          {page.sections.map(({ text, url, cards }) => (
            <section key={url}>
              <h2>
                <a href={url}>{text}</a>
              </h2>
              <CardList cards={cards} chrome={chrome} />
            </section>
          ))}
        </div>
      )}
    </Document>
  );
});
