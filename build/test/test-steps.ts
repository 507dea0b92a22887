import { countsOfPlaywright, countsOfVitest } from './test-counts.ts';
import type { TestCounts } from './test-counts.ts';
import { failuresOfPlaywright, failuresOfVitest } from './test-failures.ts';
import type { Failures } from './test-failures.ts';

/** A program that is one check, or a test runner with a report of its own. */
export type TestStep = {
  title: string;
  command: readonly [string, ...string[]];
  /** Whether it opens the app's window, and so needs Electron and a display. */
  opensWindow?: boolean;
  /** Where a runner's JSON report lies afterwards, and how to read it. */
  report?: {
    file: string;
    read: (report: unknown) => TestCounts;
    failures: (report: unknown) => Failures;
  };
};

/** Everything that must hold: what is built and then its window, beside checks and then the rules. */
export type TestSteps = Readonly<
  Record<'checks' | 'built' | 'rules' | 'window', readonly TestStep[]>
>;

/** The steps, each group in its order; reports are written into `folder`. */
export function testSteps(folder: string): TestSteps {
  const vitest = `${folder}/vitest.json`;
  const playwright = `${folder}/playwright.json`;
  return {
    checks: [
      { title: 'Format', command: ['oxfmt', '--check'] },
      { title: 'Structure', command: ['node', 'build/lint/check-structure.ts'] },
      { title: 'Lint', command: ['oxlint', '--type-aware'] },
      { title: 'Types', command: ['tsc', '-b', '--checkers', '1'] },
      { title: 'Unused code', command: ['knip'] },
    ],
    built: [
      { title: 'Build', command: ['node', 'build/build-app.ts'] },
      { title: 'Gallery', command: ['node', 'build/gallery/build-gallery.ts'] },
    ],
    rules: [
      {
        title: 'Rules and services',
        command: [
          'vitest',
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${vitest}`,
        ],
        report: { file: vitest, read: countsOfVitest, failures: failuresOfVitest },
      },
    ],
    window: [
      {
        title: 'Pieces and window',
        command: ['playwright', 'test', '--reporter=list,json'],
        opensWindow: true,
        report: { file: playwright, read: countsOfPlaywright, failures: failuresOfPlaywright },
      },
    ],
  };
}
