import { expect, it } from 'vitest';
import { periodsNamed } from '#renderer/app/palette/periods-named.ts';

const named = (text: string) =>
  periodsNamed(text, '2026-11-22', { yearStartMonth: 1 }).map(({ key }) => key);

it('a period is found by how people call it', () => {
  expect(named('octobre 2026')).toEqual(['2026-10']);
  expect(named('T4 2026')).toEqual(['2026-Q4']);
  expect(named('semaine du 9 novembre')).toEqual(['2026-W46']);
  expect(named('week of 9 November 2026')).toEqual(['2026-W46']);
  expect(named('9 novembre')).toEqual(['2026-W46', '2026-11']);
  expect(named('S46')).toEqual(['2026-W46']);
});

it('other words name none', () => {
  for (const text of ['', 'clients', 'facture 12', 'semaine du salon']) {
    expect(named(text), text).toEqual([]);
  }
});
