import fs from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import type { Category } from '../../content/settings.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';
import { type Output, textOutput } from '../output.ts';
import { backendOf } from './backend.ts';
import { cachedEditor } from './cached-editor.ts';
import { type EditedSite, editorConfig } from './config.ts';
import { editorPage } from './page.ts';
import { editorPolicy } from './policy.ts';

interface Options {
  site: EditedSite;
  categories: readonly Category[];
  /** The addresses of the site's style sheet and of its icon. */
  assets: { style: string; icon: string };
  /** Where the bundled editor is kept between builds. */
  cache: string;
}

/**
 * The web editor at `/admin/`: its page, a configuration for each language in which forms speak, and the editor itself.
 */
export async function adminOutputs({ site, categories, assets, cache }: Options): Promise<Output[]> {
  const { admin, languages, name, timezone } = site;
  const [lang = 'vi'] = languages;
  const editor = await cachedEditor(cache);
  const configs = Object.fromEntries(languages.map((each) => [each, configName(each, lang)]));
  const page = editorPage({
    lang,
    title: adminWords(lang).title(name[lang]),
    policy: editorPolicy(backendOf(admin, {})),
    icon: assets.icon,
    script: editor.script,
    data: { configs, style: assets.style, zone: timezone, lang },
  });
  return [
    textOutput('admin/index.html', page),
    ...languages.map((each) =>
      textOutput(
        `admin/${configName(each, lang)}`,
        dump(editorConfig(site, categories, each), { lineWidth: -1 }),
      ),
    ),
    ...editor.files.map(({ file, hash, from }) => ({
      file: path.posix.join('admin', file),
      fingerprint: hash,
      make: () => fs.readFileSync(from),
    })),
  ];
}

/** The name that the editor looks for by itself is that of the site's first language. */
const configName = (lang: Lang, first: Lang) => (lang === first ? 'config.yml' : `config.${lang}.yml`);
