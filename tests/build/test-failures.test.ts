import { expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '#build/test/test-failures.ts';

it('names the failed tests of Vitest, and the file that could not be loaded', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          { status: 'failed', fullName: 'adds up', failureMessages: ['Error: 1 is not 2\n at'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual([
    'a.test.ts › adds up › Error: 1 is not 2',
    'b.test.ts › no such module',
  ]);
});

it('names the failed tests of Playwright by their last try, however deep they stand', () => {
  const tried = (status: string, message?: string) => ({
    status,
    results: [
      { error: { message: 'first try' } },
      message === undefined ? {} : { error: { message } },
    ],
  });
  const report = {
    errors: [{ message: 'no window' }],
    suites: [
      {
        specs: [{ file: 'a.spec.ts', title: 'opens', tests: [tried('flaky')] }],
        suites: [
          {
            specs: [{ file: 'a.spec.ts', title: 'closes', tests: [tried('unexpected', '\nlost')] }],
          },
        ],
      },
    ],
  };
  expect(failuresOfPlaywright(report)).toEqual(['no window', 'a.spec.ts › closes › lost']);
});

it('names nothing where a report is missing', () => {
  expect([...failuresOfVitest(null), ...failuresOfPlaywright(null)]).toEqual([]);
});
