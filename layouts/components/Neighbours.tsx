import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps } from '../../src/pages/props.ts';
import { CardLink } from './CardLink.tsx';

/** The bulletin published before this one in its section, and the one after. */
export function Neighbours({ page }: { page: BulletinProps }) {
  const { older, newer, lang } = page;
  if (!older && !newer) return null;
  const words = messages(lang);
  return (
    <nav class="neighbours" aria-label={words.between}>
      {older && (
        <p class="older">
          <span class="card-meta">{words.previous}</span> <CardLink card={older} lang={lang} />
        </p>
      )}
      {newer && (
        <p class="newer">
          <span class="card-meta">{words.next}</span> <CardLink card={newer} lang={lang} />
        </p>
      )}
    </nav>
  );
}
