import { fieldOf } from './test-counts.ts';

/** What failed, a line each: the file, the test, and the first line of what it said. */
export type Failures = readonly string[];

/** The failed tests in Vitest's JSON report, and the files that could not be loaded. */
export function failuresOfVitest(report: unknown): Failures {
  return listAt(report, 'testResults').flatMap((file) => {
    const tests = listAt(file, 'assertionResults').filter(
      (test) => textAt(test, 'status') === 'failed',
    );
    const isUnloaded = textAt(file, 'status') === 'failed' && tests.length === 0;
    if (isUnloaded) return [line(textAt(file, 'name'), '', textAt(file, 'message'))];
    return tests.map((test) => {
      const [message] = listAt(test, 'failureMessages');
      return line(
        textAt(file, 'name'),
        textAt(test, 'fullName'),
        typeof message === 'string' ? message : '',
      );
    });
  });
}

/** The failed tests in Playwright's JSON report, and what went wrong outside of any. */
export function failuresOfPlaywright(report: unknown): Failures {
  const outside = listAt(report, 'errors').map((error) => line('', '', textAt(error, 'message')));
  return [...outside, ...listAt(report, 'suites').flatMap(failuresOfSuite)];
}

function failuresOfSuite(suite: unknown): Failures {
  const failed = listAt(suite, 'specs').flatMap((spec) =>
    listAt(spec, 'tests')
      .filter((test) => textAt(test, 'status') === 'unexpected')
      .map((test) => {
        const error = fieldOf(listAt(test, 'results').at(-1), 'error');
        return line(textAt(spec, 'file'), textAt(spec, 'title'), textAt(error, 'message'));
      }),
  );
  return [...failed, ...listAt(suite, 'suites').flatMap(failuresOfSuite)];
}

function line(file: string, title: string, message: string): string {
  const first = message.split('\n').find((text) => text.trim() !== '') ?? '';
  return [file, title, first.trim()].filter((part) => part !== '').join(' › ');
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

function textAt(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}
