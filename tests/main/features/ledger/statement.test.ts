import { randomUUID } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const HEADER = 'Date;Libellé;Montant(EUROS)';

/** Chooses a file with that text; gives how it is read. */
async function taken(desk: Desk, text: string) {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, text);
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  expect(file?.fileName).toBe('relevé.csv');
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

describe('a statement in the window', () => {
  it('shows what it would bring, brings just that, and goes with one undo', async () => {
    const desk = openDesk();
    const reading = await taken(
      desk,
      `${HEADER}\n13/10/2026;PRLV EDF;-45,10\n14/10/2026;RIEN;0,00`,
    );
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      bank: 'La Banque Postale',
      read: 2,
      fresh: 1,
      known: 0,
      entries: 1,
      rows: [{ line: 2, entries: [{ paidOn: '2026-10-13', kind: 'expense' }] }],
      skipped: [{ line: 3, reason: 'zero' }],
      reasons: { zero: 1 },
      currencies: [],
    });
    expect(await desk.call('ledger.months', {})).toEqual([]);
    expect(await desk.call('ledger.importFile', reading)).toEqual({ rows: 1, entries: 1 });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 1 });
    expect(await desk.call('values.undo', {})).toEqual({ name: 'ledger.importFile' });
    expect(await desk.call('ledger.months', {})).toEqual([]);
  });

  it('that no bank writes is refused, and so is one that is not the chosen one', async () => {
    const desk = openDesk();
    const reading = await taken(desk, 'a;b\n1;2');
    expect(await desk.attempt('ledger.readFile', reading)).toMatchObject({
      code: 'bank_file_unknown',
    });
    const other = { ...reading, file: 'f'.repeat(32) };
    expect(await desk.attempt('ledger.importFile', other)).toMatchObject({ code: 'not_found' });
  });

  it('asks for the rate of another currency before its rows count', async () => {
    const desk = openDesk();
    const stripe = [
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description',
      'txn_1,charge,ch_1,49.00,0.00,49.00,usd,2026-10-01 10:00,2026-10-13 00:00,Cours',
    ];
    const reading = await taken(desk, stripe.join('\n'));
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      currencies: ['USD'],
      fresh: 0,
      reasons: { currency_without_rate: 1 },
    });
    const rated = { ...reading, rates: { USD: '0.92' } };
    expect(await desk.call('ledger.readFile', rated)).toMatchObject({ fresh: 1, reasons: {} });
  });

  it('marks a row that someone may have typed already, and no row that it brought itself', async () => {
    const desk = openDesk();
    const entry = {
      kind: 'expense',
      docRef: null,
      docDate: null,
      party: 'Électricité',
      label: '',
      category: 'other_expense',
      method: 'transfer',
      currency: 'EUR',
      fx: null,
    } as const;
    const lines = [{ rate: 2000, basis: 'gross' as const, amount: 4510 }];
    await desk.call('ledger.add', { ...entry, paidOn: '2026-10-13', lines });
    const rows = ['13/10/2026;PRLV EDF;-45,10', '14/10/2026;PRLV EDF;-45,10'];
    const reading = await taken(desk, [HEADER, ...rows].join('\n'));
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      fresh: 2,
      doubtful: 1,
      rows: [
        { line: 2, doubts: ['maybe_known'] },
        { line: 3, doubts: [] },
      ],
      days: { isDayFirst: true, by: 'column' },
      decimal: { mark: ',', by: 'column' },
    });
    await desk.call('ledger.importFile', reading);
    const longer = await taken(desk, [HEADER, ...rows, '14/10/2026;CARTE;-45,10'].join('\n'));
    expect(await desk.call('ledger.readFile', longer)).toMatchObject({ fresh: 1, doubtful: 0 });
  });

  it('that was dropped is read as one that was chosen, beside others that wait', async () => {
    const desk = openDesk();
    const drop = (name: string, text: string) =>
      desk.call('ledger.dropFile', { name, bytes: new TextEncoder().encode(text) });
    const first = await drop('C:/relevés/octobre.csv', `${HEADER}\n13/10/2026;PRLV EDF;-45,10`);
    const second = await drop('novembre.csv', `${HEADER}\n13/11/2026;PRLV EDF;-45,10`);
    expect(first.file).toMatchObject({ fileName: 'octobre.csv', isFec: false });
    for (const { file } of [second, first]) {
      const reading = { file: file.id, isDayFirst: null, rates: {} };
      expect(await desk.call('ledger.importFile', reading)).toMatchObject({ entries: 1 });
    }
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.months', {})).toMatchObject([{ month: '2026-11' }]);
  });

  it('that was dropped from this machine is read where it lies, up to 50 MB, and nowhere else', async () => {
    const desk = openDesk();
    const [drop, tooLarge] = [randomUUID(), randomUUID()];
    const path = fileOf(desk, 'octobre.csv');
    writeFileSync(path, `${HEADER}\n13/10/2026;PRLV EDF;-45,10`);
    desk.desktop.drops.set(drop, path);
    const { file } = await desk.call('ledger.takeDropped', { drop });
    expect(file.fileName).toBe('octobre.csv');
    const reading = { file: file.id, isDayFirst: null, rates: {} };
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 1 });
    const large = fileOf(desk, 'large.csv');
    writeFileSync(large, '');
    truncateSync(large, 50 * 1024 * 1024 + 1);
    desk.desktop.drops.set(tooLarge, large);
    expect(await desk.attempt('ledger.takeDropped', { drop: tooLarge })).toMatchObject({
      code: 'statement_too_large',
    });
    expect(await desk.attempt('ledger.takeDropped', { drop: randomUUID() })).toMatchObject({
      code: 'not_found',
    });
    expect(await desk.attempt('ledger.takeDropped', { drop: path })).toMatchObject({
      code: 'bad_input',
    });
  });

  it('may be chosen with others, each kept for its turn', async () => {
    const desk = openDesk();
    const [first, second] = [fileOf(desk, 'a.csv'), fileOf(desk, 'b.csv')];
    writeFileSync(first, `${HEADER}\n13/10/2026;PRLV EDF;-45,10`);
    writeFileSync(second, `${HEADER}\n14/10/2026;PRLV OVH;-12,00`);
    desk.desktop.opens = first;
    desk.desktop.opensToo = [second];
    const { file, others = [] } = await desk.call('ledger.takeFile', {});
    expect([file, ...others].map((one) => one?.fileName)).toEqual(['a.csv', 'b.csv']);
    for (const one of [file, ...others]) {
      const reading = { file: one?.id ?? '', isDayFirst: null, rates: {} };
      expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 1 });
    }
  });

  it('may be chosen with many others, and each is there when its turn comes', async () => {
    const desk = openDesk();
    const paths = Array.from({ length: 14 }, (_, n) => {
      const path = fileOf(desk, `relevé ${n}.csv`);
      writeFileSync(path, `${HEADER}\n13/10/2026;PRLV EDF ${n};-45,10`);
      return path;
    });
    [desk.desktop.opens = null, ...desk.desktop.opensToo] = paths;
    const { file, others = [] } = await desk.call('ledger.takeFile', {});
    const readings = await Promise.all(
      [file, ...others].map((one) =>
        desk.call('ledger.readFile', { file: one?.id ?? '', isDayFirst: null, rates: {} }),
      ),
    );
    expect(readings.map(({ fresh }) => fresh)).toEqual(paths.map(() => 1));
  });

  it('that is damaged holds up none of those that are chosen with it, and is told by its name', async () => {
    const desk = openDesk();
    const paths = ['a.csv', 'abîmé.xlsx', 'b.csv'].map((name) => fileOf(desk, name));
    for (const path of paths) writeFileSync(path, `${HEADER}\n13/10/2026;${path};-45,10`);
    writeFileSync(paths[1] ?? '', new Uint8Array([0x50, 0x4b, 3, 4, ...Array(60).fill(7)]));
    [desk.desktop.opens = null, ...desk.desktop.opensToo] = paths;
    expect(await desk.call('ledger.takeFile', {})).toMatchObject({
      file: { fileName: 'a.csv' },
      others: [{ fileName: 'b.csv' }],
      refused: [{ fileName: 'abîmé.xlsx', code: 'workbook_damaged' }],
    });
    desk.desktop.opens = paths[1] ?? '';
    desk.desktop.opensToo = [];
    expect(await desk.attempt('ledger.takeFile', {})).toMatchObject({ code: 'workbook_damaged' });
  });

  it('that would be too much beside those that wait is refused, and none of those is forgotten', async () => {
    const desk = openDesk();
    const big = (n: number) => new TextEncoder().encode(`${n}`.padEnd(45 * 1024 * 1024));
    const statement = {
      name: 'a.csv',
      bytes: new TextEncoder().encode(`${HEADER}\n13/10/2026;EDF;-1,00`),
    };
    const { file } = await desk.call('ledger.dropFile', statement);
    const second = await desk.call('ledger.dropFile', { name: 'b.csv', bytes: big(1) });
    const third = await desk.call('ledger.dropFile', { name: 'c.csv', bytes: big(2) });
    const waiting = [file.id, second.file.id, third.file.id];
    const fourth = { name: 'd.csv', bytes: big(3) };
    expect(await desk.attempt('ledger.dropFile', { ...fourth, waiting })).toMatchObject({
      code: 'files_wait',
    });
    const reading = { file: file.id, isDayFirst: null, rates: {} };
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 1 });
  });

  it('is not read where none was chosen', async () => {
    const desk = openDesk();
    expect(await desk.call('ledger.takeFile', {})).toEqual({ file: null });
  });
});

describe('a statement of no known bank', () => {
  const TEXT = [
    'Export du 13/10/2026',
    'Jour;Sens;Montant réglé;Qui;Pour quoi;Monnaie',
    '13/10/2026;C;1 200,50;Studio Été;Facture F-1;EUR',
    '02/11/2026;D;-45,10;EDF;Électricité;EUR',
  ].join('\r\n');

  it('is remembered under a name as long as any may be', async () => {
    const desk = openDesk();
    const reading = await taken(desk, TEXT);
    const { mapping } = await desk.call('ledger.fileColumns', {
      file: reading.file,
      encoding: null,
    });
    const named = { ...mapping, name: 'Banque'.padEnd(100, '.') };
    expect(await desk.call('ledger.importFile', { ...reading, mapping: named })).toMatchObject({
      rows: 2,
    });
    const columns = Array.from({ length: 100 }, (_, index) => ({
      header: `${index}`.padEnd(200, '.'),
      role: 'ignored' as const,
    }));
    const endless = { ...mapping, columns };
    expect(await desk.attempt('ledger.importFile', { ...reading, mapping: endless })).toMatchObject(
      { ok: false, code: 'bad_input', field: 'mapping' },
    );
  });

  it('tells what its columns probably are, and is read as someone says', async () => {
    const desk = openDesk();
    const reading = await taken(desk, TEXT);
    expect(await desk.attempt('ledger.readFile', reading)).toMatchObject({
      code: 'bank_file_unknown',
    });
    const { mapping, samples } = await desk.call('ledger.fileColumns', {
      file: reading.file,
      encoding: null,
    });
    expect(mapping).toMatchObject({
      name: 'relevé',
      encoding: 'utf-8',
      decimal: ',',
      isDayFirst: true,
      columns: [
        { header: 'jour', role: 'date' },
        { header: 'sens', role: 'ignored' },
        { header: 'montant regle', role: 'amount' },
        { header: 'qui', role: 'party' },
        { header: 'pour quoi', role: 'label' },
        { header: 'monnaie', role: 'currency' },
      ],
    });
    expect(samples[2]).toEqual({ heading: 'Montant réglé', samples: ['1 200,50', '-45,10'] });
    const roles = ['date', 'ignored', 'amount', 'party', 'label', 'currency'] as const;
    const said = {
      ...mapping,
      name: 'Ma banque',
      columns: mapping.columns.map((column, index) => ({
        ...column,
        role: roles[index] ?? 'ignored',
      })),
    };
    expect(await desk.call('ledger.readFile', { ...reading, mapping: said })).toMatchObject({
      bank: 'Ma banque',
      fresh: 2,
      rows: [
        { line: 3, entries: [{ party: 'Studio Été', label: 'Facture F-1', kind: 'receipt' }] },
        { line: 4, entries: [{ party: 'EDF', paidOn: '2026-11-02', kind: 'expense' }] },
      ],
    });
    await desk.call('ledger.importFile', { ...reading, mapping: said });
    const next = await taken(desk, `${TEXT}\r\n05/11/2026;D;-5,00;Poste;Timbres;EUR`);
    expect(await desk.call('ledger.readFile', next)).toMatchObject({
      bank: 'Ma banque',
      fresh: 1,
      known: 2,
    });
  });

  it('is taken without headings too, and known the next time by what its columns hold', async () => {
    const desk = openDesk();
    const rows = ['03/04/2026;VIR STUDIO;1 200,50', '05/04/2026;PRLV EDF;-45,10'];
    const reading = await taken(desk, rows.join('\n'));
    expect(await desk.attempt('ledger.readFile', reading)).toMatchObject({
      code: 'bank_file_unknown',
    });
    const { mapping, samples } = await desk.call('ledger.fileColumns', {
      file: reading.file,
      encoding: null,
    });
    expect(mapping.columns).toEqual([
      { header: '#1', role: 'date' },
      { header: '#2', role: 'label' },
      { header: '#3', role: 'amount' },
    ]);
    expect(samples[1]).toEqual({ heading: '#2', samples: ['VIR STUDIO', 'PRLV EDF'] });
    expect(await desk.call('ledger.readFile', { ...reading, mapping })).toMatchObject({
      fresh: 2,
      doubtful: 2,
      days: { isDayFirst: true, by: 'usual' },
      rows: [
        { line: 1, doubts: ['day_or_month'], entries: [{ paidOn: '2026-04-03' }] },
        { line: 2, entries: [{ paidOn: '2026-04-05', kind: 'expense' }] },
      ],
    });
    await desk.call('ledger.importFile', { ...reading, mapping });
    const next = await taken(desk, [...rows, '28/04/2026;CARTE;-7,00'].join('\r\n'));
    expect(await desk.call('ledger.readFile', next)).toMatchObject({
      bank: 'relevé',
      fresh: 1,
      known: 2,
      doubtful: 0,
    });
  });

  it('lacks something while no day or no amount is named', async () => {
    const desk = openDesk();
    const reading = await taken(desk, TEXT);
    const { mapping } = await desk.call('ledger.fileColumns', {
      file: reading.file,
      encoding: null,
    });
    const said = {
      ...mapping,
      columns: mapping.columns.map((column) => ({ ...column, role: 'label' as const })),
    };
    expect(await desk.attempt('ledger.readFile', { ...reading, mapping: said })).toMatchObject({
      code: 'bank_file_unknown',
    });
  });
});
