import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps } from '../../src/pages/props.ts';

export function Keywords({ keywords, lang }: { keywords: BulletinProps['keywords']; lang: Lang }) {
  if (keywords.length === 0) return null;
  return (
    <div class="keywords">
      <span>{messages(lang).keywords}:</span>
      <ul>
        {keywords.map((keyword) => (
          <li key={keyword.text}>
            {'url' in keyword ? <a href={keyword.url}>{keyword.text}</a> : keyword.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
