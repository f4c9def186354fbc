import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { NoticeProps } from '../../src/pages/parts/notice.ts';

/** What every page says for a time. The word before it says how much it matters; colours only repeat that. */
export function SiteNotice({ notice, lang }: { notice: NoticeProps; lang: Lang }) {
  const { level, text, until } = notice;
  const word = messages(lang).siteNotice[level];
  return (
    <section class={`site-notice ${level}`} lang={lang} aria-label={word} data-until={until}>
      <p class="wide">
        <strong>{word}</strong> {text}
      </p>
    </section>
  );
}
