import { homedir } from 'node:os';
import { expect, it } from 'vitest';
import { reportOf } from '#main/operations/failure-report.ts';

/** What is thrown where the work fails. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

it('says what failed and where', () => {
  const report = reportOf(thrownBy(() => (null as unknown as { amount: number }).amount));
  expect(report).toMatch(/^TypeError: Cannot read properties of null \(reading amount\)\n {4}at /);
  expect(report).toContain('failure-report.test.ts');
});

it.each([
  [
    'a client in a text that is no JSON',
    () => JSON.parse('say "Léa" Dupont, 12 345,67 €') as unknown,
  ],
  [
    'a place',
    () => {
      throw new Error(`ENOENT: no such file or directory, open '${homedir()}/Dupont 12345.csv'`);
    },
  ],
  [
    'an amount',
    () => {
      throw new RangeError('12345.67 is out of range for “Dupont”');
    },
  ],
])('keeps %s to itself', (_what, work) => {
  const report = reportOf(thrownBy(work));
  expect(report).not.toMatch(/Dupont|Léa|12|345|67/);
});

it('does not name the folder of the person', () => {
  const error = new Error('x');
  error.stack = `Error: x\n    at open (${homedir()}/Apps/solocap/service.cjs:1:2)`;
  expect(reportOf(error)).toBe('Error: x\n    at open (~/Apps/solocap/service.cjs:1:2)');
});

it('does not trust what is no error', () => {
  expect(reportOf('12 345 € for Léa')).toBe('string was thrown');
});
