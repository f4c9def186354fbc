import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before Bantin (`node --import`), so that a test meets the same moment of a build on any machine: a change of
// files, which is a call of `fs` that makes, writes, moves or takes away something.

const { COUNT_CHANGES, KILL_AT_CHANGE, HOLD_AT, HOLD_UNTIL = '' } = process.env;

const NAMES = /** @type {const} */ ([
  'appendFileSync',
  'copyFileSync',
  'cpSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'symlinkSync',
  'truncateSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
]);
const STEP_MS = 5;

let changes = 0;
let wasHeld = false;

const { writeFileSync } = fs;
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Nothing of this process goes on until the test lets it. */
function hold() {
  wasHeld = true;
  while (!fs.existsSync(HOLD_UNTIL)) Atomics.wait(clock, 0, 0, STEP_MS);
}

/**
 * Ends this process as a power cut does: of what was being written, half is there.
 * @param {string} name
 * @param {readonly unknown[]} given
 */
function kill(name, [target, data]) {
  if (name === 'writeFileSync' && (typeof data === 'string' || data instanceof Uint8Array)) {
    const bytes = Buffer.from(data);
    writeFileSync(/** @type {string | number} */ (target), bytes.subarray(0, bytes.length / 2));
  }
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(clock, 0, 0);
}

for (const name of NAMES) {
  const change = /** @type {(...given: unknown[]) => unknown} */ (fs[name]);
  Object.assign(fs, {
    /** @param {unknown[]} given */
    [name]: (...given) => {
      changes += 1;
      if (changes === Number(KILL_AT_CHANGE)) kill(name, given);
      const result = change(...given);
      if (!wasHeld && HOLD_AT !== undefined && fs.existsSync(HOLD_AT)) hold();
      return result;
    },
  });
}
syncBuiltinESMExports();

if (COUNT_CHANGES !== undefined) process.once('exit', () => writeFileSync(COUNT_CHANGES, String(changes)));
