import { isLang, type Lang, type PartlyLocalized } from '../../i18n/language.ts';
import type { CustomLinks, SitePlan } from '../../pages/page.ts';
import type { Url } from '../../pages/routes.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { CustomAddressed, PlaceIn } from './custom-addressed.ts';

/** Which of the office's custom pages are each other's translations: those with the same `translationKey`. */
export class TranslationKeys {
  readonly problems: Problem[] = [];
  readonly #languages: ReadonlySet<string>;
  readonly #byKey = new Map<string, Map<Lang, CustomAddressed>>();

  constructor(pages: readonly CustomAddressed[], { languages }: SitePlan, placeIn: PlaceIn) {
    this.#languages = new Set(languages.map(({ lang }) => lang));
    for (const page of pages) {
      const { translationKey: key, lang, template } = page;
      if (key === '' || !isLang(lang)) continue;
      const versions = this.#byKey.get(key) ?? new Map<Lang, CustomAddressed>();
      this.#byKey.set(key, versions);
      const other = versions.get(lang);
      if (other) {
        const params = { key, lang, other: placeIn(other.template).file };
        this.problems.push(problem('template-key-twice', placeIn(template, 'translationKey'), params));
      } else versions.set(lang, page);
    }
  }

  /** What a menu may name. A page without a title has no text to be printed there. */
  get links(): CustomLinks {
    const linksOf = (versions: ReadonlyMap<Lang, CustomAddressed>) =>
      [...versions].flatMap(([lang, { title, url }]) =>
        title !== '' && this.#languages.has(lang) ? [[lang, { text: title, url }]] : [],
      );
    return new Map([...this.#byKey].map(([key, versions]) => [key, Object.fromEntries(linksOf(versions))]));
  }

  /** The addresses of a page in the languages of the site, its own among them. */
  translationsOf({ translationKey, lang, url }: CustomAddressed): PartlyLocalized<Url> {
    const own: PartlyLocalized<Url> = isLang(lang) && this.#languages.has(lang) ? { [lang]: url } : {};
    const versions = [...(this.#byKey.get(translationKey) ?? [])].filter(([each]) =>
      this.#languages.has(each),
    );
    const others = Object.fromEntries(versions.map(([each, page]) => [each, page.url]));
    const all: PartlyLocalized<Url> = { ...others, ...own };
    // In the order of the site's languages, whichever template came first.
    return Object.fromEntries(
      [...this.#languages].flatMap((each) => (isLang(each) && all[each] ? [[each, all[each]]] : [])),
    );
  }
}
