import { defineConfig } from 'vitest/config';

/** Three projects: units read nothing but the sources, site tests read a built site, browser tests open it. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/fixtures/**'],
        },
      },
    ],
  },
});
