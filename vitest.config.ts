import fs from 'node:fs';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Unit tests that put something else in a module's place: a file that has loaded it before would keep what it has. */
const WITH_MOCKS = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && fs.readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  test: {
    // On a CI builds remember less (`isFleeting`): tests are of what an office's machine does; those of a CI say so.
    env: { CI: '' },
    // All limits guard against a hang alone: a machine that others keep busy takes its time.
    testTimeout: 10 * MINUTE,
    hookTimeout: 15 * MINUTE,
    teardownTimeout: MINUTE,
    expect: { poll: { timeout: 4 * MINUTE } },
    // Whole builds and a browser on two cores: more at once only makes each slower.
    maxWorkers: 2,
    // A process takes one file after the other, and loads a module once: to load them for each file takes as long again as
    // the tests. What a test puts in the place of something goes with the test.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    setupFiles: ['test/setup/remove-folders.ts'],
    projects: [
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'], exclude: WITH_MOCKS } },
      { extends: true, test: { name: 'mocks', include: WITH_MOCKS, isolate: true } },
      {
        extends: true,
        test: {
          name: 'sites',
          include: ['test/**/*.test.ts'],
          globalSetup: [
            'test/setup/build-demo.ts',
            'test/setup/start-browser.ts',
            'test/setup/runners/start-runners.ts',
          ],
          // A process that has a file of another project next to it is not kept.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
