import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#main/db/backup.ts';
import { stateOfFile } from '#main/db/file-state.ts';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const IMPORTS: Readonly<Record<string, (shell: Shell) => readonly string[]>> = {
  'import-grid': (shell) => [shell.file('grid.csv', 'metric;2026-01\nleads;5\n')],
  'import-sheet': (shell) => [shell.file('kpi.csv', 'Indicateur;janv. 2026\nProspects;12\n')],
  'import-ledger': (shell) => [
    shell.file('bank.qif', '!Type:Bank\nD15/01/2026\nT120,00\nPAtelier Bleu\n^\n'),
  ],
  'import-ledger --profile neutral': (shell) => [
    shell.file(
      'ledger.json',
      '{"siren":"732829320","vat":true,"activity":"bnc","year_end":"12-31","entries":[]}',
    ),
  ],
};

describe.each(Object.entries(IMPORTS))('%s', (command, argumentsFor) => {
  const words = (shell: Shell, ...more: readonly string[]) => {
    const [name = '', ...options] = command.split(' ');
    return [name, ...argumentsFor(shell), ...options, ...more];
  };

  it('backs up what was there, and nothing for a dry run', async () => {
    const shell = openShell();
    await shell.run(...words(shell));
    expect(existsSync(`${shell.db}-backups`), 'nothing was there yet').toBe(false);
    await shell.data('set-target', 'leads', '2026-02', '7');
    const before = stateOfFile(shell.db);
    await shell.run(...words(shell, '--dry-run'));
    expect(existsSync(`${shell.db}-backups`), 'dry run').toBe(false);
    await shell.run(...words(shell));
    const [backup] = listBackups(`${shell.db}-backups`);
    expect(backup).toMatchObject({ reason: 'import' });
    expect(stateOfFile(backup?.path ?? '')).toEqual(before);
  });

  it('is refused where there can be no backup', async () => {
    const shell = openShell();
    await shell.data('set-target', 'leads', '2026-02', '7');
    const before = stateOfFile(shell.db);
    writeFileSync(`${shell.db}-backups`, 'a file in the place of the folder');
    const { status, out, err } = await shell.run(...words(shell));
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/backup/i);
    expect(stateOfFile(shell.db)).toEqual(before);
  });
});
