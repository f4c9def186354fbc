import { addressOf, queryOf } from './address.ts';
import { type Bundle, type Query, SearchEngine } from './engine.ts';
import { searchKept } from './kept-pages.ts';
import { SearchRun, type Shown } from './run.ts';
import { appendResults, element } from './view.ts';
import { type SearchWords, shownKey, statusOf } from './words.ts';

/** The sentences and lists that the page hands to its script. */
interface PageData {
  folder: string;
  abbreviations: { short: string; full: string }[];
  words: SearchWords;
}

type FieldName = 'q' | 'section' | 'kind' | 'year' | 'sort';

const PAUSE_MS = 250;
const SHOWN_AT_ONCE = 10;

/** A reader who does not go on typing gets what the first results would have cost too much to look for. */
const PAUSE_IF_CUT_MS = 700;

/** The search page: reads what is typed, searches, and shows what is found, the newest bulletins first. */
export class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #buttons: HTMLElement;
  readonly #help: HTMLElement;
  readonly #data: PageData;
  readonly #engine: SearchEngine;
  readonly #number = new Intl.NumberFormat(document.documentElement.lang);

  #query: Query = queryOf(location.href);
  #bundles: Bundle[] = [];
  #loading: Promise<void> | undefined;
  /** The current search: what an earlier one still finds counts for nothing. */
  #run: SearchRun | undefined;
  #shown = 0;
  #timer = 0;

  constructor(root: HTMLElement) {
    const part = <Type extends HTMLElement>(selector: string) => {
      const found = root.querySelector<Type>(selector);
      if (!found) throw new Error(`The search page lacks ${selector}`);
      return found;
    };
    this.#form = part('form');
    this.#status = part('[role=status]');
    this.#list = part('.results');
    this.#buttons = part('.search-more');
    this.#help = part('.search-help');
    this.#data = JSON.parse(root.dataset.search ?? '{}');
    this.#engine = new SearchEngine(this.#data.folder, this.#data.abbreviations);
  }

  start(): void {
    let pause = 0;
    this.#form.addEventListener('input', (event) => {
      clearTimeout(pause);
      const isTyping = event.target instanceof HTMLInputElement;
      pause = window.setTimeout(() => this.#ask(isTyping ? 'replace' : 'push'), isTyping ? PAUSE_MS : 0);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      this.#ask('push');
    });
    addEventListener('popstate', () => this.#search(queryOf(location.href)));
    // For the years to choose from. What cannot be fetched now is reported with the first search.
    this.#loadBundles().catch(() => {});
    this.#search(this.#query);
  }

  #field(name: FieldName): HTMLInputElement | HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`The search page lacks the field ${name}`);
  }

  /** Searches for what the form says, and writes it into the address. */
  #ask(how: 'push' | 'replace'): void {
    const query = {
      text: this.#field('q').value.trim(),
      section: this.#field('section').value,
      kind: this.#field('kind').value,
      year: this.#field('year').value,
      newestFirst: this.#field('sort').value === 'date',
    };
    const address = addressOf(query);
    if (address === addressOf(this.#query)) {
      if (how === 'push') this.#goOn();
      return;
    }
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#search(query, how === 'push');
  }

  /** Enter on what is searched for already: to the first result, or on to older bulletins where there is none yet. */
  #goOn(): void {
    const first = this.#list.querySelector('a');
    if (first) first.focus();
    else if (this.#run?.older) this.#searchOn(true);
  }

  async #search(query: Query, isPatient = true): Promise<void> {
    clearTimeout(this.#timer);
    this.#query = query;
    this.#run = undefined;
    this.#shown = 0;
    this.#fill(query);
    this.#buttons.replaceChildren();
    this.#help.hidden = true;
    this.#status.textContent = '';
    if (query.text === '') this.#list.replaceChildren();
    else await this.#searchOn(isPatient);
  }

  /** The form shows the query: also one that came from the address. */
  #fill({ text, section, kind, year, newestFirst }: Query): void {
    const q = this.#field('q');
    if (q.value.trim() !== text) q.value = text;
    this.#field('section').value = section;
    this.#field('kind').value = kind;
    this.#field('year').value = year;
    this.#field('sort').value = newestFirst ? 'date' : '';
  }

  /** Searches on, until there is a page of results more. */
  async #searchOn(isPatient: boolean): Promise<void> {
    const query = this.#query;
    clearTimeout(this.#timer);
    this.#status.textContent = this.#data.words.searching;
    this.#buttons.replaceChildren();
    try {
      await this.#loadBundles();
      if (query !== this.#query) return;
      this.#run ??= new SearchRun(this.#engine, this.#bundles, query);
      const run = this.#run;
      await run.further(SHOWN_AT_ONCE, this.#shown, isPatient);
      await this.#showMore(run);
      if (run.isCut)
        this.#timer = window.setTimeout(() => this.#searchBetter(run, isPatient), PAUSE_IF_CUT_MS);
    } catch {
      if (query === this.#query) await this.#searchKept(query);
    }
  }

  /** Without a network: what the service worker has kept of the bulletins themselves. */
  async #searchKept(query: Query): Promise<void> {
    const { words, folder } = this.#data;
    const all = await searchKept(folder, query, this.#engine.variants(query.text)).catch(() => []);
    if (query !== this.#query) return;
    if (all.length > 0 && this.#shown === 0) {
      this.#list.replaceChildren();
      this.#append(
        all,
        all.some(({ isAsTyped }) => !isAsTyped),
      );
      this.#run = undefined;
    }
    this.#showFailure();
    if (all.length > 0) this.#status.textContent = words.kept.replace('{}', this.#number.format(all.length));
  }

  /** Looks for better results than those shown, and puts them first: unless the reader is busy with these. */
  async #searchBetter(run: SearchRun, isPatient: boolean): Promise<void> {
    const isBusy = () => run !== this.#run || this.#list.contains(document.activeElement);
    if (isBusy()) return;
    try {
      await run.further(SHOWN_AT_ONCE, 0, isPatient);
    } catch {
      // What was found stands there, and the button to go on.
      return;
    }
    if (isBusy() || this.#shown > SHOWN_AT_ONCE) return;
    this.#shown = 0;
    await this.#showMore(run);
  }

  #loadBundles(): Promise<void> {
    this.#loading ??= this.#fetchBundles().catch((error) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetchBundles(): Promise<void> {
    this.#bundles = await this.#engine.bundles();
    const years = [...new Set(this.#bundles.map(({ key }) => key.slice(0, 4)))];
    const select = this.#field('year');
    select.append(...years.map((year) => new Option(year, year)));
    select.value = this.#query.year;
  }

  /** The next results, under those that are shown. */
  async #showMore(run: SearchRun): Promise<void> {
    const from = this.#shown;
    const next = await run.next(from, SHOWN_AT_ONCE);
    if (run !== this.#run) return;
    const areApart = run.hits.some(({ isAsTyped }) => !isAsTyped);
    if (from === 0) this.#list.replaceChildren();
    const items = this.#append(next, areApart);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    this.#shown = from + items.length;
    this.#say(run);
  }

  #append(shown: readonly Shown[], areApart: boolean): HTMLElement[] {
    const { words } = this.#data;
    const variants = this.#engine.variants(this.#query.text);
    const sectionName = (id: string) => this.#sectionName(id);
    return appendResults(this.#list, shown, { variants, words, areApart, sectionName });
  }

  #sectionName(id: string): string {
    return this.#form.querySelector(`[name=section] option[value="${CSS.escape(id)}"]`)?.textContent ?? id;
  }

  /** How many were found and in which time, and how to go on. */
  #say(run: SearchRun): void {
    const { words } = this.#data;
    const { hits, older } = run;
    this.#status.textContent = statusOf(run, words, (count) => this.#number.format(count));
    this.#help.hidden = hits.length > 0 || older !== undefined;
    if (this.#shown < hits.length)
      this.#button(words.more, () => this.#showMore(run).catch(() => this.#showFailure()));
    else if (older) this.#button(words.older.replace('{}', shownKey(older.key)), () => this.#searchOn(true));
    else this.#buttons.replaceChildren();
  }

  #showFailure(): void {
    const { words } = this.#data;
    this.#status.textContent = words.failed;
    this.#button(words.retry, () => this.#searchOn(true));
  }

  #button(text: string, action: () => void): void {
    const button = element('button', text);
    button.type = 'button';
    button.addEventListener('click', action);
    this.#buttons.replaceChildren(button);
  }
}
