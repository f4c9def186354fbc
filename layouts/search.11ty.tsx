import { KINDS } from '../src/content/schema.ts';
import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Chrome, SearchProps } from '../src/pages/props.ts';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';

export const data = pagesOf('search');

/** Works by its script (`assets/scripts/search.ts`); without one it leads to the archive and the sections. */
export default template<'search'>(({ chrome, ...page }) => {
  const words = messages(page.lang).search;
  return (
    <Document page={page} chrome={chrome} script={chrome.assets.search}>
      <ListHead page={page} chrome={chrome} intro={page.description} />
      <div class="without-script">
        <p>{words.noScript}</p>
        <Ways chrome={chrome} />
      </div>
      <div class="search needs-script" data-search={scriptData(page)}>
        <SearchForm page={page} />
        <h2 class="visually-hidden">{words.results}</h2>
        <p class="search-status" role="status" />
        <ol class="results" />
        <p class="search-more" />
        <div class="search-help" hidden>
          <ul>
            {words.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
          <p>{words.browse}</p>
          <Ways chrome={chrome} />
        </div>
      </div>
    </Document>
  );
});

function SearchForm({ page }: { page: SearchProps }) {
  const { kinds, search: words } = messages(page.lang);
  return (
    <search>
      <form action={page.url} autocomplete="off">
        <div class="search-line">
          <label for="bantin-search">{words.field}</label>
          <input id="bantin-search" type="search" name="q" enterkeyhint="search" spellcheck={false} />
          <button type="submit">{words.submit}</button>
        </div>
        <fieldset class="search-filters">
          <legend class="visually-hidden">{words.filters}</legend>
          <label>
            <span>{words.section}</span>
            <select name="section">
              <option value="">{words.all}</option>
              {page.sections.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.year}</span>
            <select name="year">
              <option value="">{words.all}</option>
            </select>
          </label>
          <label>
            <span>{words.kind}</span>
            <select name="kind">
              <option value="">{words.all}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind] || words.news}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.sort}</span>
            <select name="sort">
              <option value="">{words.best}</option>
              <option value="date">{words.newest}</option>
            </select>
          </label>
        </fieldset>
      </form>
    </search>
  );
}

/** Where to go on without searching. */
function Ways({ chrome }: { chrome: Chrome }) {
  return (
    <ul class="ways">
      <li>
        <a href={chrome.archive}>{messages(chrome.lang).archive}</a>
      </li>
      {chrome.sections.map(({ id, text, url }) => (
        <li key={id}>
          <a href={url}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the script must know of the page; `{}` stands for what it fills in. */
function scriptData({ lang, folder, abbreviations }: SearchProps): string {
  const words = messages(lang).search;
  return JSON.stringify({
    folder,
    abbreviations,
    words: {
      searching: words.searching,
      found: words.found('{}'),
      foundFirst: words.foundFirst('{}', '{}'),
      older: words.older('{}'),
      more: words.more,
      none: words.none('{}'),
      failed: words.failed,
      retry: words.retry,
    },
  });
}
