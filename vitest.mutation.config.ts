import { defineConfig } from 'vitest/config';
import { MUTATION_ROOMS } from './build/mutation/mutation-rooms.ts';
import type { MutationRoom } from './build/mutation/mutation-rooms.ts';

const room = process.env['SOLOCAP_MUTATION_ROOM'] as MutationRoom | undefined;
const tests = room === undefined ? ['tests/shared/**/*.test.ts'] : MUTATION_ROOMS[room].tests;

/** The tests of one room's rules: they need no file, no window and no database. */
export default defineConfig({
  test: {
    include: [...tests],
    setupFiles: ['build/mutation/fixed-seed.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    // Each mutant is a run of its own: what the tests share is then loaded once a run, not once a file.
    isolate: false,
  },
});
