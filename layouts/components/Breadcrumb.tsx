import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome, Link } from '../../src/pages/chrome-props.ts';
import { breadcrumbData } from '../../src/pages/parts/structured-data.ts';
import { JsonLd } from './JsonLd.tsx';
import { once } from './once.ts';

interface Props {
  chrome: Chrome;
  links: readonly Link[];
  /** The page is not for search engines: it is not described to them. */
  noindex?: boolean | undefined;
}

/** The way from the home page down to the list that a page belongs to, for readers and for search engines. */
export function Breadcrumb({ chrome, links, noindex = false }: Props) {
  const words = messages(chrome.lang);
  const way = [{ text: words.home, url: chrome.home }, ...links];
  const key = `breadcrumb ${noindex} ${way.map(({ url }) => url).join(' ')}`;
  return (
    <nav
      class="breadcrumb"
      aria-label={words.breadcrumb}
      dangerouslySetInnerHTML={once(chrome, key, () => (
        <>
          <ol>
            {way.map(({ text, url }) => (
              <li key={url}>
                <a href={url}>{text}</a>
              </li>
            ))}
          </ol>
          {!noindex && <JsonLd data={breadcrumbData(way, chrome.origin)} />}
        </>
      ))}
    />
  );
}
