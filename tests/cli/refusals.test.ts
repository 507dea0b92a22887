import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

describe('a refusal', () => {
  it('speaks the language of the file, whatever the shell speaks', async () => {
    const shell = openShell();
    await shell.data('setting', 'language', 'fr');
    const rows = ['01|A|1|20260105|606000|X|P|20260105|Faux|1,00|0,00', ''];
    const head =
      'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|PieceRef|PieceDate|EcritureLib|Debit|Credit';
    const fec = shell.file('732829320FEC20261231.txt', [head, ...rows].join('\r\n'));
    const taken = await shell.run('import-ledger', fec);
    expect(taken.status).toBe(1);
    expect(taken.err).toContain('Ce fichier ne peut pas être repris');
    expect(taken.err).toContain('Ligne 2\u202f: le débit et le crédit');
    const locked = await shell.run('lock-month', '2026-12');
    expect(locked.err).toMatch(/mois/);
  });
});
