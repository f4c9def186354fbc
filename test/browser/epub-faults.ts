import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';

/** What is wrong with an EPUB. */
export async function epubFaults(file: string): Promise<string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(fs.readFileSync(file)));
  const serious = messages.filter(({ severity }) => ['error', 'fatal', 'warning'].includes(String(severity)));
  return [...serious.map(({ id, message }) => `${id} ${message}`), ...officialErrors(file)];
}

/** What the checker of the EPUB's makers finds, where it is installed; Debian's command is the program's archive itself. */
function officialErrors(file: string): string[] {
  const command = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((dir) => path.join(dir, 'epubcheck'))
    .find((each) => fs.existsSync(each));
  if (!command) return [];
  const program = fs.realpathSync(command);
  const [run, ...args] = program.endsWith('.jar')
    ? ['java', '-XX:TieredStopAtLevel=1', '-jar', program, file]
    : [program, file];
  const { error, stdout, stderr } = spawnSync(run, args, { encoding: 'utf8' });
  if (error) throw error;
  return (stdout + stderr).split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)\(/.test(line));
}
