import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const profileOf = async (shell: Shell, ...words: string[]): Promise<unknown> =>
  JSON.parse(await shell.data('profile', ...words));

describe('profile', () => {
  it('prints what holds today, and what is set', async () => {
    const shell = openShell();
    const nothing = {
      from: null,
      country: null,
      status: null,
      lines: [],
      vat: null,
      rhythm: null,
      started_on: null,
      naf: null,
      needs_documents: false,
      siren: null,
    };
    expect(await profileOf(shell)).toEqual(nothing);
    const said = {
      ...nothing,
      from: '2026-01-01',
      status: 'micro',
      lines: ['bnc', 'sale'],
      vat: 'franchise',
      rhythm: 'quarter',
      started_on: '2026-03-02',
      siren: '732829320',
    };
    const set = ['status=micro', 'lines=bnc,sale', 'started_on=2026-03-02', 'siren=732 829 320'];
    expect(await profileOf(shell, '--set', ...set)).toEqual(said);
    expect(await profileOf(shell)).toEqual(said);
    expect(await profileOf(shell, '--set', 'rhythm=')).toEqual({ ...said, rhythm: null });
  });

  it('takes the code of the activity as it is printed, and a choice as yes or no', async () => {
    const shell = openShell();
    const set = ['naf=62.01z', 'needs_documents=yes'];
    const said = { naf: '6201Z', needs_documents: true };
    expect(await profileOf(shell, '--set', ...set)).toMatchObject(said);
    expect(await profileOf(shell, '--set', 'needs_documents=no')).toMatchObject({
      ...said,
      needs_documents: false,
    });
  });

  it('tells that VAT is owed on the invoice once that was chosen', async () => {
    const shell = openShell();
    expect(await profileOf(shell)).not.toHaveProperty('vat_on_invoices');
    expect(await profileOf(shell, '--set', 'vat_on_invoices=yes')).toMatchObject({
      vat_on_invoices: true,
    });
  });

  it('sets from a day on, and keeps what held before', async () => {
    const shell = openShell();
    await profileOf(shell, '--set', 'status=micro');
    expect(await profileOf(shell, '--from', '2027-01-01', '--set', 'vat=ca3_month')).toMatchObject({
      from: '2027-01-01',
      status: 'micro',
      vat: 'ca3_month',
    });
    expect(await profileOf(shell)).toMatchObject({ from: '2026-01-01', vat: 'franchise' });
  });

  it('starts with what an older setting says', async () => {
    const shell = openShell();
    await shell.data('setting', 'vat', 'franchise');
    expect(await profileOf(shell)).toMatchObject({ from: null, vat: 'franchise' });
  });

  it.each([
    ['turnover=1', '“turnover” cannot be set. These can: country, status, lines'],
    ['status', '“status” cannot be set'],
    ['status=freelance', '“freelance” is no value for “status”.'],
    ['lines=bnc,bnc', '“bnc,bnc” is no value for “lines”.'],
    ['started_on=2026-02-30', '“2026-02-30” is no value for “started_on”.'],
    ['naf=ABC', '“ABC” is no value for “naf”.'],
    ['needs_documents=perhaps', '“perhaps” is no value for “needs_documents”.'],
    ['siren=732829321', '“732829321” is no SIREN.'],
  ])('refuses %s with a sentence, and writes nothing', async (text, words) => {
    const shell = openShell();
    const outcome = await shell.run('profile', '--set', 'country=FR', text);
    expect([outcome.status, outcome.out]).toEqual([1, '']);
    expect(outcome.err).toContain(words);
    expect(await profileOf(shell)).toMatchObject({ country: null, siren: null });
  });

  it('has the livre des recettes total each line of a mixed activity, and no other', async () => {
    const shell = openShell();
    const days = ['--from', '2026-01-01', '--to', '2026-03-31'];
    const totals = async (): Promise<string[]> =>
      (await shell.data('export-ledger', '--book', 'receipts', ...days))
        .split('\r\n')
        .filter((row) => row.includes('Total année'));
    await profileOf(shell, '--set', 'status=micro', 'lines=bnc');
    expect(await totals()).toEqual([';;;;Total année 2026;;;0,00;0,00;0,00']);
    await profileOf(shell, '--set', 'lines=bnc,sale');
    expect(await totals()).toEqual([
      ';;;;Total année 2026;;;0,00;0,00;0,00',
      ';;;;Total année 2026;Vente;;0,00;0,00;0,00',
      ';;;;Total année 2026;Prestation BNC;;0,00;0,00;0,00',
    ]);
  });

  it('gives a FEC its activity and its SIREN where they are not said', async () => {
    const shell = openShell();
    const lines = [{ rate: null, gross: 100 }];
    const receipt = { kind: 'receipt', category: 'services', method: 'transfer', lines };
    const entries = [{ ...receipt, paid_on: '2026-06-15', party: 'Studio' }];
    const book = shell.file('ledger.json', JSON.stringify({ entries }));
    await shell.data('import-ledger', book, '--profile', 'neutral');
    await shell.data('lock-month', '2026-06');
    await profileOf(shell, '--set', 'status=ei_real', 'lines=cipav', 'siren=732829320');
    const days = ['--from', '2026-01-01', '--to', '2026-12-31'];
    const [head = ''] = (await shell.data('export-ledger', '--book', 'fec', ...days)).split('\r\n');
    expect(head.split('\t')).toHaveLength(22);
    await profileOf(shell, '--set', 'lines=sale');
    const [other = ''] = (await shell.data('export-ledger', '--book', 'fec', ...days)).split(
      '\r\n',
    );
    expect(other.split('\t')).toHaveLength(18);
  });
});
