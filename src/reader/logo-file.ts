import fs from 'node:fs';
import path from 'node:path';
import { logoFault } from '../checks/logo.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentPlace } from './content-folder.ts';
import { readText } from './text-file.ts';
import type { YamlText } from './yaml.ts';

/** The office's emblem, where it lies in `assets` and is a drawing and nothing else. */
export function readLogo(
  source: ContentPlace,
  file: string,
  yaml: YamlText,
  problems: Problem[],
): string | undefined {
  const place = yaml.valuePlace(['logo']);
  const root = fs.realpathSync(source.root);
  const absolute = path.resolve(root, file);
  if (!absolute.startsWith(path.join(root, 'assets') + path.sep))
    problems.push(problem('file-outside', place, { file }));
  else if (!isFile(absolute)) {
    problems.push(problem('file-missing', place, { file }));
  } else if (fs.realpathSync(absolute) !== absolute) problems.push(problem('file-outside', place, { file }));
  else {
    const svg = readText({ path: absolute, shown: file });
    const found = typeof svg === 'string' ? logoFault(svg) : undefined;
    if (typeof svg === 'string' && !found) return svg;
    problems.push(found ? problem('logo-unsafe', place, { found }) : (svg as Problem));
  }
  return undefined;
}

/** Whether there is a file; of a name that no disk takes, there is none. */
function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    // Not there, a link in a circle, or a name too long.
    return false;
  }
}
