import { KINDS } from '../src/content/fields/schema.ts';
import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import type { SearchProps } from '../src/pages/props.ts';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';
import { WhereNext } from './components/WhereNext.tsx';

export const data = dataOf('search');

/** Works by its script (`assets/scripts/search.ts`); without one it leads to the archive and the sections. */
export default template<'search'>((page, chrome) => {
  const words = messages(page.lang).search;
  return (
    <Document page={page} chrome={chrome} script={chrome.assets.search}>
      <ListHead page={page} chrome={chrome} intro={page.description} />
      <div class="without-script">
        <p>{words.noScript}</p>
        <WhereNext page={page} chrome={chrome} />
      </div>
      <div class="search needs-script" data-search={scriptData(page)}>
        <SearchForm page={page} />
        <h2 class="visually-hidden">{words.results}</h2>
        <p class="search-status" role="status" />
        <div class="results" />
        <p class="search-more" />
        <div class="search-help" hidden>
          <ul>
            {words.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
          <p>{words.browse}</p>
          <WhereNext page={page} chrome={chrome} />
        </div>
      </div>
    </Document>
  );
});

function SearchForm({ page }: { page: SearchProps }) {
  const { kinds, search: words } = messages(page.lang);
  const all = { value: '', text: words.all };
  const sections = page.sections.map(({ id, text }) => ({ value: id, text }));
  const kindOptions = KINDS.map((kind) => ({ value: kind, text: kinds[kind] || words.news }));
  const order = [
    { value: '', text: words.best },
    { value: 'date', text: words.newest },
  ];
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
          <Choice name="section" label={words.section} options={[all, ...sections]} />
          <Choice name="year" label={words.year} options={[all]} />
          <Choice name="kind" label={words.kind} options={[all, ...kindOptions]} />
          <Choice name="sort" label={words.sort} options={order} />
        </fieldset>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly { value: string; text: string }[];
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
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
      noneSince: words.noneSince('{}'),
      otherMarks: words.otherMarks('{}', '{}'),
      otherMarksSince: words.otherMarksSince('{}', '{}', '{}'),
      asTyped: words.asTyped,
      notAsTyped: words.notAsTyped,
      kept: words.kept('{}'),
      failed: words.failed,
      retry: words.retry,
    },
  });
}
