import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './builders.ts';

/** What figures were measured on, and by which Node. */
export function hardware(): string {
  const cores = os.cpus();
  const name = cores[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim();
  const memory = Math.round(os.totalmem() / 1e9);
  return `${cores.length} cores (${name}), ${memory} GB; ${os.type()} ${os.release()}; Node ${process.version}`;
}

/** What the figures were measured on and with, in one line. @param hugo its version, where there is one */
export function machine(hugo: string | undefined): string {
  return `${hardware()}; Hugo ${hugo ?? 'not found'}; Eleventy ${eleventyVersion()}`;
}

function eleventyVersion(): string {
  const text = fs.readFileSync(path.join(ROOT, 'node_modules/@11ty/eleventy/package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}
