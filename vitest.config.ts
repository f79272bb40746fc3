import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'test/bench/**'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
