import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { Fix } from '../fix.ts';
import { inFront } from './front-part.ts';
import { problemsOf } from './problems-of.ts';

/** The addresses of a bundle that gets another name, in its `aliases`. */
export const aliases: Fix = {
  id: 'aliases',
  fix(text, context) {
    const { aliases: asked = [] } = context;
    return asked.length === 0
      ? text
      : inFront(text, context, (yaml) => {
          const written = withAliases(yaml, asked);
          // Of a text with an error in it nothing is certain.
          return problemsOf(written, context).some(({ id }) => /^(?:yaml-|key-repeated|alias-)/.test(id))
            ? yaml
            : written;
        });
  },
};

/** Adds them to a list on one line or on several, or writes the field at the end. */
function withAliases(yaml: string, asked: readonly string[]): string {
  const { value } = parseYaml(yaml, '');
  const known = typeof value === 'object' && !Array.isArray(value) ? value.aliases : undefined;
  const missing = asked.filter((alias) => !(Array.isArray(known) && known.includes(alias)));
  if (missing.length === 0) return yaml;
  if (!Array.isArray(known)) return `${yaml.replace(/\n?$/, '\n')}aliases: [${missing.join(', ')}]\n`;
  return yaml
    .replace(
      /^aliases:[ \t]*\[(?=[^\]\n]*\][ \t]*$)/m,
      (before) => `${before}${missing.map((alias) => `${alias}, `).join('')}`,
    )
    .replace(
      /^aliases:[ \t]*\n([ \t]*- )/m,
      (before, sign: string) =>
        before.slice(0, before.length - sign.length) +
        missing.map((alias) => `${sign}${alias}\n`).join('') +
        sign,
    );
}
