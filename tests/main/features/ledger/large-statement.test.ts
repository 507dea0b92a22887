import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';

const ROWS = 6000;

it('a long statement, newest first, is numbered by day over all its pieces, and goes with one undo', async () => {
  const desk = openDesk();
  const path = fileOf(desk, 'relevé.csv');
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const day = String(28 - Math.floor((index * 28) / ROWS)).padStart(2, '0');
    return `${day}/10/2026;VIR FACTURE ${ROWS - index};${index + 1},00`;
  });
  writeFileSync(path, ['Date;Libellé;Montant(EUROS)', ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  const reading = { file: file?.id ?? '', isDayFirst: null, rates: {} };
  const preview = await desk.call('ledger.readFile', reading);
  expect(preview).toMatchObject({ read: ROWS, fresh: ROWS, entries: ROWS });
  expect(preview.rows[0]).toMatchObject({ line: 2, entries: [{ paidOn: '2026-10-28' }] });
  const told: number[] = [];
  desk.desktop.onProgress = (work) => {
    if (work?.step === 'importing') told.push(work.done ?? 0);
  };
  expect(await desk.call('ledger.importFile', reading)).toEqual({ rows: ROWS, entries: ROWS });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const first = await desk.call('ledger.entry', { seq: 1 });
  const last = await desk.call('ledger.entry', { seq: ROWS });
  expect(first).toMatchObject({ paidOn: '2026-10-01' });
  expect(last).toMatchObject({ paidOn: '2026-10-28' });
  expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: ROWS });
  expect(await desk.call('values.undo', {})).toEqual({ name: 'ledger.importFile' });
  expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: ROWS, known: 0 });
});
