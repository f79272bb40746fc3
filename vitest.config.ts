import { defineConfig } from 'vitest/config'

// Tests of the window and of what is pure share their modules, which halves their time; those of the desk each have a process of their own.
const pure = ['test/shared/**', 'test/renderer/**', 'test/sheets/**', 'test/personal/**'].map(folder => `${folder}/*.test.{ts,tsx}`)
// Those that kill, flood and starve the desk, or open many real workbooks, have a script of their own: `npm run test:long`.
const long = ['test/**/*.long.test.ts']

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // One core would wait while the processes that a test starts do the work.
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'desk', include: ['test/**/*.test.{ts,tsx}'], exclude: [...pure, ...long, 'test/journeys/**', 'test/bench/**'] },
      },
      { extends: true, test: { name: 'long', include: long } },
    ],
  },
})
