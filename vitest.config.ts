import { defineConfig } from 'vitest/config';
import { SlowFirst } from './build/test/slow-first.ts';

export default defineConfig({
  test: {
    // Real SQLite files are opened: processes, as its native part is not made for threads.
    pool: 'forks',
    // A module is loaded once for each process and not once for each file: nothing of ours keeps a
    // state of its own that a test could leave behind for the next.
    isolate: false,
    // All cores: the default leaves one idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    globalSetup: 'build/test/files-in-memory.ts',
    setupFiles: ['build/test/property-seed.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Far beyond what any of them takes alone: a busy machine makes no test fail.
    testTimeout: 90_000,
  },
});
