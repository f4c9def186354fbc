import fs from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneLine } from '../problems/repeated.ts';

/** A place in a module, as V8 writes it. */
const PLACE = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g;

/** What is thrown by a bug, as it is printed: its message may repeat a text, none of whose lines is a command. */
export function bugText(error: unknown): string {
  return chain(error)
    .map((each) => (each instanceof Error ? sourceStack(each) : String(each)))
    .join('\n')
    .split('\n')
    .map(oneLine)
    .join('\n');
}

/** An error and what caused it, the last cause first. */
function chain(error: unknown): unknown[] {
  const { cause, originalError } = (error ?? {}) as { cause?: unknown; originalError?: unknown };
  const inner = originalError ?? cause;
  return inner === undefined ? [error] : [...chain(inner), error];
}

/**
 * A bug's stack, with places in the source instead of the compiled code. Node's own way reads every map at every
 * start, for a bug that hardly ever comes.
 */
function sourceStack(error: Error): string {
  return (error.stack ?? error.message).replace(PLACE, (place, url, line, column) => {
    const file = fileURLToPath(url);
    if (!fs.existsSync(`${file}.map`)) return place;
    const map = new SourceMap(JSON.parse(fs.readFileSync(`${file}.map`, 'utf8')));
    const origin = map.findOrigin(Number(line), Number(column));
    if (!('fileName' in origin)) return place;
    const source = path.resolve(path.dirname(file), origin.fileName);
    return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}
