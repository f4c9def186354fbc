import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/setup/build-demo.ts'],
    // On a CI builds remember less (`isFleeting`): tests are of what an office's machine does; those of a CI say so.
    env: { CI: '' },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Whole builds and a browser on two cores: more at once only makes each slower.
    maxWorkers: 2,
  },
});
