import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };
const DEFINE = ['--unit', 'money', '--name-fr', 'Mienne', '--name-en', 'Mine'];

const importText = (shell: Shell, text: string) =>
  shell.json('import-grid', shell.file('grid.csv', text));

const valueOf = async (shell: Shell, metric: string, period: string) =>
  (await shell.json('value', metric, period)) as Readonly<Record<string, unknown>>;

describe('define', () => {
  it(
    'makes a new version from the period of today on, or from a day, or for all of the past',
    TIMEOUT,
    async () => {
      const shell = openShell();
      await importText(shell, 'metric,2026-09,2026-10,2026-11\nrevenue_time,100,100,100\n');
      const define = (formula: string, ...more: string[]) =>
        shell.run('define', 'mine', '--formula', formula, ...DEFINE, ...more);
      expect((await define('revenue_time')).err).toBe('mine: version 1\n');
      expect((await define('revenue_time * 2')).err).toBe('mine: version 2\n');
      const values = async () =>
        Promise.all(
          ['2026-09', '2026-10', '2026-11'].map(async (key) => {
            const { value, version } = await valueOf(shell, 'mine', key);
            return [value, version];
          }),
        );
      expect(await values()).toEqual([
        [100, 1],
        [100, 1],
        [200, 2],
      ]);
      await define('revenue_time * 3', '--from', '2026-10-15');
      expect(await values()).toEqual([
        [100, 1],
        [300, 3],
        [300, 3],
      ]);
      await define('revenue_time * 4', '--from', 'always');
      expect(await values()).toEqual([
        [400, 4],
        [400, 4],
        [400, 4],
      ]);
      expect((await define('revenue_time', '--from', '2026-02-30')).status).toBe(2);
      expect((await define('revenue_time', '--from', '1989-12-31')).status).toBe(1);
    },
  );
});

describe('change-cadence', () => {
  it('takes weeks from a month on, and refuses what is in the way', TIMEOUT, async () => {
    const shell = openShell();
    await importText(shell, 'metric,2026-09,2026-10\nsessions,100,50\n');
    const refused = await shell.run('change-cadence', 'sessions', 'week', '--from', '2026-10-01');
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('2026-10')]);
    const changed = await shell.run('change-cadence', 'Sessions', 'week', '--from', '2026-11-22');
    expect([changed.status, changed.err]).toEqual([0, 'sessions: week, 2026-11-01\n']);
    await importText(shell, 'metric,2026-W45,2026-W46,2026-W47,2026-W48\nsessions,1,2,3,4\n');
    expect(await valueOf(shell, 'sessions', '2026-11')).toMatchObject({
      value: 10,
      complete: [4, 4],
      version: 2,
    });
    expect(await valueOf(shell, 'sessions', '2026-Q4')).toMatchObject({
      value: 60,
      complete: [2, 3],
    });
    const monthly = shell.file('month.csv', 'metric,2026-11\nsessions,9\n');
    expect((await shell.run('import-grid', monthly)).status).toBe(1);
  });
});

describe('close-period and reopen-period', () => {
  it('keep a period as it is, and let it change again', TIMEOUT, async () => {
    const shell = openShell();
    await importText(shell, 'metric,2026-10\nsessions,50\n');
    expect((await shell.run('close-period', '2026-10')).status).toBe(0);
    const other = shell.file('other.csv', 'metric,2026-10\nsessions,51\n');
    expect((await shell.run('import-grid', other)).status).toBe(1);
    expect((await shell.run('close-period', '2026-10')).status).toBe(1);
    expect((await shell.run('reopen-period', '2026-10')).status).toBe(0);
    expect((await shell.run('import-grid', other)).status).toBe(0);
  });

  it('close no period before it is over, as the window does not', TIMEOUT, async () => {
    const shell = openShell();
    const { status, err } = await shell.run('close-period', '2026-11');
    expect(status).toBe(1);
    expect(err).toContain('This period is not over.');
  });
});
