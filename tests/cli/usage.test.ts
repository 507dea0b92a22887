import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../main/db/business-on-disk.ts';
import { runBare, runProcess } from '../support/command-line.ts';

const COMMANDS = [
  'metrics',
  'import-grid',
  'import-sheet',
  'export-grid',
  'set-target',
  'set-method',
  'define',
  'change-cadence',
  'value',
  'focus',
  'xmr',
  'close-period',
  'reopen-period',
  'profile',
  'setting',
  'backup',
  'check',
];

describe('help', () => {
  it('names every command, needs no file, and makes none', async () => {
    const { status, out, err } = await runBare('--help');
    expect([status, err]).toEqual([0, '']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it('is there for each command', async () => {
    const db = join(freshFolder(), 'none.db');
    const { status, out } = await runBare('--db', db, 'export-grid', '--help');
    expect(status).toBe(0);
    expect(out).toMatch(/--targets/);
    expect(existsSync(db)).toBe(false);
  });
});

describe('wrong usage', () => {
  const MONTH = ['--kind', 'month', '--from', '2026-01'];

  it.each([
    ['no file', ['metrics']],
    ['no such command', ['--db', 'x.db', 'destroy']],
    ['an argument too few', ['--db', 'x.db', 'value', 'leads']],
    ['a needed option left out', ['--db', 'x.db', 'export-grid', ...MONTH]],
    ['a kind of period that does not exist', ['--db', 'x.db', 'import-grid', 'x', '--kind', 'day']],
    [
      'a day to begin on that does not exist',
      ['--db', 'x.db', 'change-cadence', 'leads', 'week', '--from', '2026-02-30'],
    ],
    ['a day that does not exist', ['--db', 'x.db', '--today', '2026-02-30', 'focus']],
  ])('is told on standard error, with status 2: %s', async (_what, words) => {
    const { status, out, err } = await runBare(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: /);
    expect(existsSync('x.db')).toBe(false);
  });
});

describe('a process of its own', () => {
  it('ends with the status of its command, and keeps data and words apart', async () => {
    const db = join(freshFolder(), 'solocap.db');
    const done = await runProcess('--db', db, 'setting', 'currency');
    expect(done).toEqual({ status: 0, out: '"EUR"\n', err: '' });
    const refused = await runProcess('--db', db, 'setting', 'currency', 'gold');
    expect(refused).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/./) });
    const wrong = await runProcess('--db', db, 'destroy');
    expect(wrong).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^error: /) });
  });
});
