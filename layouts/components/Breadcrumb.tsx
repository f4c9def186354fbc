import { messages } from '../../src/i18n/messages.ts';
import type { Chrome, Link } from '../../src/pages/props.ts';

/** The way from the home page down to the list that a page belongs to. */
export function Breadcrumb({ chrome, links }: { chrome: Chrome; links: readonly Link[] }) {
  const words = messages(chrome.lang);
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {[{ text: words.home, url: chrome.home }, ...links].map(({ text, url }) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
