import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole processes, browsers and databases are started: slower than the default allows on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
