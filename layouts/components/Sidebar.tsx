import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { BulletinProps } from '../../src/pages/props.ts';
import { CardList } from './CardList.tsx';
import { Contents } from './Contents.tsx';

/** What belongs to a bulletin: its contents, related news, other news of its section and the way there. */
export function Sidebar({ page, chrome }: { page: BulletinProps; chrome: Chrome }) {
  const words = messages(page.lang);
  const { contents, related, others, section } = page;
  return (
    <aside class="more" aria-label={words.otherNews}>
      {contents.length > 0 && <Contents headings={contents} lang={page.lang} />}
      {related.length > 0 && (
        <section>
          <h2>{words.related}</h2>
          <CardList cards={related} chrome={chrome} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{words.otherNews}</h2>
          <CardList cards={others} chrome={chrome} />
          <p class="all-of-section">
            <a href={section.url}>{words.allOf(section.text)}</a>
          </p>
        </section>
      )}
    </aside>
  );
}
