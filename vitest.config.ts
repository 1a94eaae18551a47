import { defineConfig } from 'vitest/config';

/** Files, browsers, office programs and clocks: each of these tests begins with modules of its own. */
const real = [
  'test/*.test.ts',
  'test/docs/**/*.test.ts',
  'test/pipeline/**/*.test.ts',
  'test/sources/**/*.test.ts',
  'test/bench/**/*.test.ts',
  'test/**/*-in-browser.test.ts',
  'test/**/*-in-office.test.ts',
  'test/outputs/site/browser/**/*.test.ts',
  'test/outputs/files/make-data-files.test.ts',
];

export default defineConfig({
  test: {
    env: { TZ: 'Europe/Stockholm' },
    // By default one core is left free, which on two is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/indicators/**/*.test.ts', 'test/outputs/**/*.test.{ts,tsx}'],
          exclude: real,
          // What has no state needs no fresh copy of it: loading took more time than testing.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'real', include: real } },
    ],
  },
});
