import { homedir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportOf } from '#main/operations/failure-report.ts';

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
  [
    'a name without quotes',
    () => {
      throw new TypeError('a promise of Léa Dupont');
    },
  ],
  [
    'a name in other quotes, and joined to others',
    () => {
      throw new Error('no such column: l’atelier Dupont, Léa-Marie "O’Dupont" d’après M. Dupont');
    },
  ],
  [
    'an amount in words of its own',
    () => {
      throw new Error('12 345,67 € from Léa');
    },
  ],
  [
    'a name as the kind or the code of an error',
    () => {
      throw Object.assign(new Error('x'), { name: 'Léa Dupont', code: 'Dupont 12345' });
    },
  ],
  [
    'a text of several lines that looks like a stack',
    () => {
      throw new Error('no\n    at Dupont (12345:6:7)\n    at Léa');
    },
  ],
])('keeps %s to itself', (_what, work) => {
  const report = reportOf(thrownBy(work));
  expect(report).not.toMatch(/Dupont|Léa|12|345|67/);
});

it('does not name the folder of the person', () => {
  const error = new Error('failed');
  error.stack = `Error: failed\n    at open (${homedir()}/Apps/solocap/service.cjs:1:2)`;
  expect(reportOf(error)).toBe('Error: failed\n    at open (~/Apps/solocap/service.cjs:1:2)');
});

it('keeps the words of whoever failed, and nothing that a person could have written', () => {
  const error = Object.assign(new Error('UNIQUE constraint failed: metric.slug'), {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });
  expect(reportOf(error)).toMatch(/^Error SQLITE_CONSTRAINT_UNIQUE: … constraint failed: …(\n|$)/);
  fc.assert(
    fc.property(fc.stringMatching(/^\p{Lu}[\p{L}\p{N}]{2,20}$/u), fc.nat(), (name, amount) => {
      const text = `expected a value of ${name}, not ${amount + 100} for ${name}’s “${name}”`;
      const report = reportOf(Object.assign(new Error(text), { stack: '' }));
      expect(report).not.toContain(name);
      expect(report).not.toMatch(/\d/);
      expect(report).toMatch(/^Error: expected a value of …, not … for …$/);
    }),
  );
});

it('does not trust what is no error', () => {
  expect(reportOf('12 345 € for Léa')).toBe('string was thrown');
});
