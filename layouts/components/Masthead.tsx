import { messages } from '../../src/i18n/messages.ts';
import type { Chrome, PageProps } from '../../src/pages/props.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** The head of a page: the office's name, the other language, the sections. */
export function Masthead({ page, chrome }: { page: PageProps; chrome: Chrome }) {
  const words = messages(chrome.lang);
  return (
    <header class="masthead">
      <div class="masthead-top wide">
        <a class="office" href={chrome.home}>
          {chrome.logo && <img src={chrome.logo} alt="" width="44" height="44" />}
          <span>{chrome.siteName}</span>
        </a>
        <LanguageSwitch page={page} chrome={chrome} />
      </div>
      <nav class="sections" aria-label={words.sections}>
        <ul class="wide">
          {chrome.sections.map(({ id, text, url }) => (
            <li key={id}>
              <a href={url} aria-current={currentOf(page, id, url)}>
                {text}
              </a>
            </li>
          ))}
          <li>
            <a href={chrome.archive} aria-current={page.url === chrome.archive ? 'page' : undefined}>
              {words.archive}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function currentOf(page: PageProps, sectionId: string, url: string): 'page' | 'true' | undefined {
  if (page.url === url) return 'page';
  return page.sectionId === sectionId ? 'true' : undefined;
}
