import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './builders.ts';

/** What the figures were measured on and with, in one line. @param hugo its version, where there is one */
export function machine(hugo: string | undefined): string {
  const cores = os.cpus();
  const name = cores[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim();
  const memory = Math.round(os.totalmem() / 1e9);
  const versions = [
    `Node ${process.version}`,
    `Hugo ${hugo ?? 'not found'}`,
    `Eleventy ${eleventyVersion()}`,
  ];
  return `${cores.length} cores (${name}), ${memory} GB; ${os.type()} ${os.release()}; ${versions.join('; ')}`;
}

function eleventyVersion(): string {
  const text = fs.readFileSync(path.join(ROOT, 'node_modules/@11ty/eleventy/package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}
