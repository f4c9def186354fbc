import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

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
    projects: [
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'sites',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/setup/build-demo.ts', 'test/setup/start-browser.ts'],
        },
      },
    ],
  },
});
