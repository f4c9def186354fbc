import { type Lang, LANGS, type PartlyLocalized } from '../i18n/language.ts';
import { type Body, renderBody } from '../markdown/renderer.ts';
import { readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Problem, problem } from './problem.ts';
import { pageFields } from './schema.ts';
import { type Bundle, readText } from './source.ts';

/** One language of a standing page. */
export interface PageVersion {
  title: string;
  summary: string;
  slug: string;
  body: Body;
}

/** A standing page: about, contact, accessibility statement. */
export interface StandingPage {
  id: string;
  shown: string;
  versions: PartlyLocalized<PageVersion>;
}

export function readStandingPage(bundle: Bundle, languages: readonly Lang[]): { page: StandingPage; problems: Problem[] } {
  const problems: Problem[] = [];
  const versions: PartlyLocalized<PageVersion> = {};
  for (const lang of LANGS) {
    const entry = bundle.texts[lang];
    if (!entry) continue;
    if (!languages.includes(lang)) {
      problems.push(problem('file-name', { file: entry.shown, line: 1, column: 1 }, { name: entry.name }));
      continue;
    }
    const text = readText(entry);
    const parts = typeof text === 'string' ? readFrontMatter(text, entry.shown) : text;
    if ('id' in parts) {
      problems.push(parts);
      continue;
    }
    const { fields, problems: found } = readFields(pageFields, parts.front);
    const { body, problems: inBody } = renderBody(parts.body, lang, entry.shown, parts.bodyLine);
    problems.push(...found, ...inBody);
    versions[lang] = { title: fields.title ?? '', summary: fields.summary ?? '', slug: fields.slug ?? bundle.id, body };
  }
  return { page: { id: bundle.id, shown: bundle.shown, versions }, problems };
}
