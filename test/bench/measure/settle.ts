import fs from 'node:fs';
import { run } from './processes.ts';

/** Takes so many MB, writes to all of them and ends. */
const TAKE_MEMORY = `
const PIECE = 16;
const pieces = [];
for (let taken = 0; taken < Number(process.argv[1]); taken += PIECE) pieces.push(Buffer.alloc(PIECE * 1e6, 1));
`;

/**
 * Puts the machine into the state in which every build is measured. What was written before is on the disk, not still on
 * its way there. And the free memory that the build's processes will take has just been used: a virtual machine has to
 * get what it never used, or has given back, from its host, page by page, up to 0.75 s of a build that follows a large
 * copy, and nothing of one that follows another build. On Linux alone.
 * @param memory that the builder's processes take, in MB
 */
export async function settle(folder: string, memory: number): Promise<void> {
  if (process.platform !== 'linux') return;
  await run(['sync', '--file-system', folder], folder);
  const taken = Math.min(memory, freeMemory());
  if (taken > 0) await run([process.execPath, '--eval', TAKE_MEMORY, String(taken)], folder);
}

/** In MB, without the copies of files, which are given up when memory runs short: these have been used. */
function freeMemory(): number {
  const [, kilobytes = 0] = /^MemFree:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/meminfo', 'utf8')) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}
