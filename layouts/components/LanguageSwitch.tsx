import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';

/** The way to the same page in the other language, or in words that there is none: never a link to something else. */
export function LanguageSwitch({ page, chrome }: { page: PageProps; chrome: Chrome }) {
  const { other } = chrome;
  if (!other) return null;
  const words = messages(chrome.lang);
  const url = page.translations[other.lang];
  return (
    <nav class="language" aria-label={words.language}>
      <span class="language-current" aria-current="true">
        {words.languageName}
      </span>
      {url ? (
        <a href={url} hreflang={other.lang} lang={other.lang} rel="alternate">
          {words.toOtherLanguage}
        </a>
      ) : (
        <span class="language-none">{words.noTranslation}</span>
      )}
    </nav>
  );
}
