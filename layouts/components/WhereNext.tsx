import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome, Link } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';

interface Props {
  page: PageProps;
  chrome: Chrome;
  /** Before all others. */
  first?: readonly Link[];
}

/** Where to go on from a page that leads nowhere by itself. */
export function WhereNext({ page, chrome, first = [] }: Props) {
  const words = messages(chrome.lang);
  const links = [
    ...first,
    ...(chrome.search ? [{ text: words.search.link, url: chrome.search }] : []),
    { text: words.archive, url: chrome.archive },
    ...chrome.sections,
  ];
  return (
    <ul class="ways">
      {links
        .filter(({ url }) => url !== page.url)
        .map(({ text, url }) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
    </ul>
  );
}
