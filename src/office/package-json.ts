import fs from 'node:fs';
import path from 'node:path';
import { dependencyOf } from './dependency.ts';
import { SCRIPTS } from './office-files.ts';

/**
 * What somebody's own `package.json` lacks to be an office's, as it is to be written there; `broken` where it is no JSON.
 * @param spec how it should name Bantin
 */
export function lacksOf(office: string, spec: string): string[] | 'broken' {
  let scripts: Readonly<Record<string, unknown>>;
  try {
    const file: { scripts?: Record<string, unknown> } = JSON.parse(
      fs.readFileSync(path.join(office, 'package.json'), 'utf8'),
    );
    scripts = { ...file.scripts };
  } catch {
    return 'broken';
  }
  const dependency = dependencyOf(office) === undefined ? [`dependencies: "bantin": "${spec}"`] : [];
  const lacking = Object.entries(SCRIPTS).filter(([name]) => typeof scripts[name] !== 'string');
  return [...dependency, ...lacking.map(([name, command]) => `scripts: "${name}": "${command}"`)];
}
