import type { EditedSite } from '../site.ts';

/** One thing that an editor, the clock or an accident does to a site. @param n any number, to choose by */
export type Edit = (site: EditedSite, n: number) => void;

/** Edits by their names, in the order in which one test makes all of them. */
export type Edits = Readonly<Record<string, Edit>>;

export const pick = <Item>(items: readonly Item[], n: number) => items[n % items.length] as Item;

export const bundle = (site: EditedSite, n: number) => `bulletins/${pick(site.ids(), n)}`;

/** The first text of a bundle, changed. */
export function change(site: EditedSite, n: number, by: (text: string) => string): void {
  const folder = bundle(site, n);
  const name = ['vi', 'en'].map((lang) => `${folder}/index.${lang}.md`).find((file) => site.files[file]);
  if (name) site.write(name, by(String(site.files[name])));
}

export const setting = (from: string | RegExp, to: string) => (site: EditedSite) =>
  site.write('site.yml', String(site.files['site.yml']).replace(from, to));
