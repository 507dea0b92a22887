import { describe, expect, it } from 'vitest';
import {
  countsLine,
  countsOfCheck,
  countsOfPlaywright,
  countsOfRunner,
  countsOfVitest,
  totalCounts,
} from '#build/test/test-counts.ts';

const none = { passed: 0, failed: 0, skipped: 0 };

describe('the last line of the test run', () => {
  it('adds up checks and runners', () => {
    const vitest = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 0, numTodoTests: 2 };
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } };
    const all = [
      countsOfCheck(0),
      countsOfCheck(1),
      countsOfRunner(countsOfVitest(vitest), 1),
      countsOfRunner(countsOfPlaywright(playwright), 1),
    ];
    expect(countsLine(totalCounts(all))).toBe('47 passed, 3 failed, 2 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });

  it('counts a runner that ran no test, or left no report, as a failure', () => {
    expect(countsOfRunner(countsOfVitest(null), 0)).toEqual({ ...none, failed: 1 });
    expect(countsOfRunner(countsOfPlaywright({ stats: { skipped: 4 } }), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 4,
    });
  });

  it('counts a runner that failed outside of its tests', () => {
    expect(countsOfRunner({ ...none, passed: 9 }, 1)).toEqual({ ...none, passed: 9, failed: 1 });
  });
});
