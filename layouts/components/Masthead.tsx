import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { isWide, Logo } from './Logo.tsx';
import { MenuLink } from './MenuLink.tsx';
import { once } from './once.ts';

/** The head of a page: the office's name, the other language, the sections. */
export function Masthead({ page, chrome }: { page: PageProps; chrome: Chrome }) {
  const words = messages(chrome.lang);
  const current = currentOf(page, chrome);
  return (
    <header class="masthead">
      <div class="masthead-top wide">
        <a class={chrome.logo && isWide(chrome.logo) ? 'office with-wide' : 'office'} href={chrome.home}>
          {chrome.logo && <Logo logo={chrome.logo} height={44} />}
          <span>{chrome.siteName}</span>
        </a>
        <LanguageSwitch page={page} chrome={chrome} />
        {chrome.search && (
          <a
            class="search-link"
            href={chrome.search}
            aria-current={page.url === chrome.search ? 'page' : undefined}
          >
            <span>{words.search.link}</span>
          </a>
        )}
      </div>
      <nav
        class="sections"
        aria-label={chrome.menu.length > 0 ? words.menu : words.sections}
        dangerouslySetInnerHTML={once(chrome, `sections ${current?.url} ${current?.as}`, () => (
          <Sections chrome={chrome} current={current} />
        ))}
      />
    </header>
  );
}

/** The entry of the menu that a page is, or belongs to. */
interface Current {
  url: string;
  as: 'page' | 'true';
}

function currentOf(page: PageProps, chrome: Chrome): Current | undefined {
  const entries = [...chrome.sections, { url: chrome.archive }, ...chrome.menu];
  const itself = entries.find(({ url }) => url === page.url);
  if (itself) return { url: itself.url, as: 'page' };
  const section = chrome.sections.find(({ id }) => id === page.sectionId);
  return section && { url: section.url, as: 'true' };
}

function Sections({ chrome, current }: { chrome: Chrome; current: Current | undefined }) {
  const { lang, archive } = chrome;
  const entries = [...chrome.sections, { text: messages(lang).archive, url: archive }, ...chrome.menu];
  return (
    <ul class="wide">
      {entries.map((link, i) => (
        <li key={i}>
          <MenuLink link={link} lang={lang} {...(link.url === current?.url && { current: current.as })} />
        </li>
      ))}
    </ul>
  );
}
