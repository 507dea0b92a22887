/** How many tests passed, failed and were skipped. */
export type TestCounts = { passed: number; failed: number; skipped: number };

/** The counts of one step: a check counts as one test. */
export function countsOfCheck(exitCode: number): TestCounts {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/** The counts in Vitest's JSON report. */
export function countsOfVitest(report: unknown): TestCounts {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** The counts in Playwright's JSON report; its own summary names what passed at the second try. */
export function countsOfPlaywright(report: unknown): TestCounts {
  const stats = fieldOf(report, 'stats');
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  };
}

/**
 * What a runner's report is worth beside its exit code: a runner that failed outside of any test,
 * or that found no test at all, adds one failure.
 */
export function countsOfRunner(counts: TestCounts, exitCode: number): TestCounts {
  const hasRun = counts.passed + counts.failed > 0;
  const hidesFailure = exitCode !== 0 && counts.failed === 0;
  return hasRun && !hidesFailure ? counts : { ...counts, failed: counts.failed + 1 };
}

/** The sum over all steps. */
export function totalCounts(all: readonly TestCounts[]): TestCounts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The last line of the test run: `12 passed, 0 failed`, and the skipped ones if there are any. */
export function countsLine({ passed, failed, skipped }: TestCounts): string {
  const end = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${end}`;
}

/** What a report says under a name; nothing where it is no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberAt(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  return typeof found === 'number' ? found : 0;
}
