import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and the real program as a process need more than the usual five seconds.
    testTimeout: 60_000,
  },
});
