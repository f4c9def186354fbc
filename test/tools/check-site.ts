import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The same rules for every page. */
class Rules extends StaticConfigLoader {
  #config?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(page: string) {
    this.#config ??= super.getConfigFor(page);
    return this.#config;
  }
}

/** All that html-validate recommends, less what is a matter of taste. */
const rules = new Rules({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes void elements with a slash and attributes as it likes; both are correct HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles and texts are an office's.
    'long-title': 'off',
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
  },
});
const validator = new HtmlValidate(rules);

export function htmlFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** What html-validate finds on a page: malformed HTML, an id that stands twice, an attribute that does not exist. */
export async function htmlFaults(folder: string, file: string): Promise<string[]> {
  const report = await validator.validateString(fs.readFileSync(path.join(folder, file), 'utf8'));
  return report.results.flatMap((result) =>
    result.messages.map((found) => `${file}:${found.line}:${found.column} ${found.ruleId} ${found.message}`),
  );
}

/** Links and sources of a page that lead to nothing in the folder, fragments too. @param base path of `baseUrl` */
export function deadLinks(folder: string, file: string, base = ''): string[] {
  const html = fs.readFileSync(path.join(folder, file), 'utf8');
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, raw = '']) => {
    const address = raw.replaceAll('&amp;', '&');
    if (/^(?:https?:|mailto:|tel:)/.test(address)) return [];
    const [target = '', fragment] = address.split('#');
    if (target !== '' && !target.startsWith(`${base}/`)) return [`${file}: ${address}`];
    const inside = target === '' ? file : decodeURIComponent(target.slice(base.length + 1));
    const found = path.join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!fs.existsSync(found)) return [`${file}: ${address}`];
    if (!fragment) return [];
    return fs.readFileSync(found, 'utf8').includes(` id="${decodeURIComponent(fragment)}"`)
      ? []
      : [`${file}: ${address}`];
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? 'dist';
  const files = htmlFiles(folder);
  const faults: string[] = [];
  for (const file of files) faults.push(...(await htmlFaults(folder, file)), ...deadLinks(folder, file));
  for (const fault of faults) console.log(fault);
  console.log(`${files.length} pages, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
