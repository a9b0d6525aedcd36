import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole processes, browsers and databases are started: slower than the default allows on a small machine.
    // Tests wait for programs more than they compute: more of them at a time than vitest's one below the cores.
    maxWorkers: 3,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
