import type { Bundle } from '../content/bundle.ts';
import { pageFields } from '../content/fields/schema.ts';
import type { PageVersion, StandingPage } from '../content/standing-page.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';
import { textsIn } from './list-bundle.ts';
import { readMarkdown } from './markdown-file.ts';

/** The texts of a standing page, and the problems of its files. It has no drafts: what lies in `pages` is public. */
export function readStandingPage(
  bundle: Bundle,
  languages: readonly Lang[],
  baseUrl?: string,
): { page: StandingPage; problems: Problem[] } {
  const { texts, problems } = textsIn(bundle, languages);
  const versions: PartlyLocalized<PageVersion> = {};
  const aliases: StandingPage['aliases'][number][] = [];
  for (const [lang, entry] of texts) {
    const read = readMarkdown(entry, pageFields, lang, { files: bundle.files, baseUrl });
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
      saysCounting: fields.privacy ?? false,
      slugPlace: front.valuePlace(['slug']),
    };
    for (const [i, value] of (fields.aliases ?? []).entries())
      aliases.push({ value, lang, place: front.valuePlace(['aliases', i]) });
  }
  const [first] = Object.values(bundle.texts);
  for (const lang of languages) {
    if (first && !bundle.texts[lang])
      problems.push(problem('translation-missing', startOf(first.shown), { lang }));
  }
  return { page: { id: bundle.id, versions, aliases }, problems };
}
