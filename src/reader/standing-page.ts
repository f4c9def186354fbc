import type { Bundle } from '../content/bundle.ts';
import { pageFields } from '../content/fields/schema.ts';
import type { PageVersion, StandingPage } from '../content/standing-page.ts';
import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';
import { readMarkdown } from './markdown-file.ts';

/** The texts of a standing page, and the problems of its files. It has no drafts: what lies in `pages` is public. */
export function readStandingPage(
  bundle: Bundle,
  languages: readonly Lang[],
): { page: StandingPage; problems: Problem[] } {
  const problems: Problem[] = [];
  const versions: PartlyLocalized<PageVersion> = {};
  for (const lang of LANGS) {
    const entry = bundle.texts[lang];
    if (!entry) continue;
    if (!languages.includes(lang)) {
      problems.push(problem('file-name', startOf(entry.shown), { name: entry.name }));
      continue;
    }
    const read = readMarkdown(entry, pageFields, lang);
    if ('id' in read) {
      problems.push(read);
      continue;
    }
    const { fields, front, body } = read;
    for (const found of read.problems) problems.push(found);
    if (read.isEmpty) problems.push(problem('body-missing', front.keyPlace([]), {}));
    versions[lang] = {
      title: fields.title ?? '',
      summary: fields.summary ?? '',
      slug: fields.slug ?? bundle.id,
      body,
      slugPlace: front.valuePlace(['slug']),
    };
  }
  const [first] = Object.values(bundle.texts);
  for (const lang of languages) {
    if (first && !bundle.texts[lang])
      problems.push(problem('translation-missing', startOf(first.shown), { lang }));
  }
  return { page: { id: bundle.id, versions }, problems };
}
