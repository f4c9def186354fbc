import { run } from './processes.ts';

/** Takes so many MB, writes to all of them and ends. */
const TAKE_MEMORY = `
const PIECE = 16;
const pieces = [];
for (let taken = 0; taken < Number(process.argv[1]); taken += PIECE) pieces.push(Buffer.alloc(PIECE << 20, 1));
`;

/**
 * Puts the machine into the state in which every build is measured. What was written before is on the disk, not still on
 * its way there. And there is memory that the machine has just used: a virtual one has to get what it never used, or has
 * given back, from its host, page by page, up to 0.75 s of a build that follows a large copy, and nothing of one that
 * follows another build.
 * @param memory in MB, as much as the build may take
 */
export async function settle(folder: string, memory: number): Promise<void> {
  if (process.platform !== 'linux') return;
  await run(['sync', '--file-system', folder], folder);
  await run([process.execPath, '--eval', TAKE_MEMORY, String(memory)], folder);
}
