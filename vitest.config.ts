import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Real SQLite files are opened: a process each, as its native part is not made for threads.
    pool: 'forks',
    // All cores: the default leaves one idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
