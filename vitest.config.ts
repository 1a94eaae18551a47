import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    env: { TZ: 'Europe/Stockholm' },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
