import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { siteData } from '../src/pages/parts/structured-data.ts';
import { CardList } from './components/CardList.tsx';
import { Document } from './components/Document.tsx';
import { JsonLd } from './components/JsonLd.tsx';
import { Teaser } from './components/Teaser.tsx';

export const data = dataOf('home');

export default template<'home'>((page, chrome) => {
  const words = messages(page.lang);
  const { lead, beside } = page;
  const first = [lead, ...beside].find((card) => card?.picture);
  return (
    <Document page={page} chrome={chrome}>
      <JsonLd data={siteData(chrome)} />
      <h1 class="visually-hidden">{page.title}</h1>
      {!lead && <p class="empty">{words.emptySite}</p>}
      <div class="home">
        {lead && (
          <section class={lead.picture ? 'top' : 'top in-words'} aria-labelledby="bantin-featured">
            <h2 id="bantin-featured" class="visually-hidden">
              {words.featured}
            </h2>
            <div class="top-lead">
              <Teaser card={lead} chrome={chrome} heading="h3" isLead isFirst={lead === first} />
            </div>
            {beside.length > 0 && (
              <div class="top-beside">
                {beside.map((card) => (
                  <Teaser key={card.id} card={card} chrome={chrome} heading="h3" isFirst={card === first} />
                ))}
              </div>
            )}
          </section>
        )}
        {page.notices.length > 0 && (
          <section class="notices">
            <h2>
              <span class="sign" />
              {words.notices}
            </h2>
            <CardList cards={page.notices} chrome={chrome} />
          </section>
        )}
        {page.latest.length > 0 && (
          <section class="in-columns">
            <h2>{words.latest}</h2>
            <CardList cards={page.latest} chrome={chrome} />
            <p class="all">
              <a href={chrome.archive}>{words.allNews}</a>
            </p>
          </section>
        )}
        {page.mostRead.length > 0 && (
          <section class="in-columns">
            <h2>{words.mostRead}</h2>
            <CardList cards={page.mostRead} chrome={chrome} />
          </section>
        )}
        {page.sections.map(({ text, url, cards: [newest, ...others] }) => (
          <section key={url} class="of-section">
            <h2>
              <a href={url}>{text}</a>
            </h2>
            <div class="of-section-parts">
              {newest && <Teaser card={newest} chrome={chrome} heading="h3" />}
              {others.length > 0 && <CardList cards={others} chrome={chrome} />}
            </div>
          </section>
        ))}
      </div>
    </Document>
  );
});
