import { defineConfig } from 'vitest/config'

const shared = { extends: true as const }
/** Files follow each other in one process, which has loaded the server and compiled the embedded engine once. */
const together = { isolate: false }

/** Both engines run the same server tests, one engine after the other: they share two cores. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      { ...shared, test: { ...together, name: 'shared', include: ['shared/{src,test}/**/*.test.ts'] } },
      { ...shared, test: { ...together, name: 'web', include: ['web/src/**/*.test.{ts,tsx}'] } },
      { ...shared, test: { ...together, name: 'server', include: ['server/src/**/*.test.ts'] } },
      {
        ...shared,
        test: {
          ...together,
          name: 'embedded',
          include: ['server/test/**/*.test.ts'],
          globalSetup: 'server/test/setup-embedded.ts',
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: 'postgresql',
          include: ['server/test/**/*.test.ts'],
          globalSetup: 'server/test/setup-postgresql.ts',
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: 'browser',
          include: ['web/e2e/**/*.e2e.ts'],
          globalSetup: 'web/e2e/setup.ts',
        },
      },
    ],
  },
})
