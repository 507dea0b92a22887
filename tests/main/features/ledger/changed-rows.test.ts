import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

/** Payments as Stripe tells them, in euros: what was paid, and what of it was given back. */
async function paymentsFile(desk: Desk, ...rows: readonly string[]) {
  const path = fileOf(desk, 'payments.csv');
  const header = 'id,Amount,Amount Refunded,Currency,Fee,Status,Created (UTC),Description';
  writeFileSync(path, [header, ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

const PAID = 'ch_1,120.00,0.00,eur,2.00,Paid,2026-10-05 10:00,Atelier';
const REFUNDED = 'ch_1,120.00,20.00,eur,2.00,Partially Refunded,2026-10-05 10:00,Atelier';
const NOTHING_LEFT = 'ch_1,120.00,120.00,eur,0.00,Refunded,2026-10-05 10:00,Atelier';
const LATER = 'ch_2,50.00,0.00,eur,1.00,Paid,2026-10-20 10:00,Cours';

async function turnover(desk: Desk): Promise<number> {
  const months = await desk.call('ledger.months', {});
  return months.reduce((sum, { receipts }) => sum + receipts, 0);
}

describe('a payment of which a part was given back after it was imported', () => {
  it('is told with both amounts, and what was given back is an entry of its own where it is taken', async () => {
    const desk = openDesk();
    await desk.call('ledger.importFile', await paymentsFile(desk, PAID));
    const reading = await paymentsFile(desk, REFUNDED, LATER);
    const preview = await desk.call('ledger.readFile', reading);
    expect(preview).toMatchObject({ fresh: 2, known: 0 });
    const change = { seq: 1, was: 12_000, now: 10_000, currency: 'EUR' };
    expect(preview.rows[0]).toMatchObject({
      line: 2,
      doubts: ['amount_changed'],
      change,
      entries: [{ kind: 'receipt', paidOn: '2026-10-20', lines: [{ amount: -2_000 }] }],
    });
    await desk.call('ledger.importFile', reading);
    expect(await turnover(desk)).toBe(15_000);
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 2 });
  });

  it('is told again until it is taken, also a second time and down to nothing', async () => {
    const desk = openDesk();
    await desk.call('ledger.importFile', await paymentsFile(desk, PAID));
    const refunded = await paymentsFile(desk, REFUNDED);
    await desk.call('ledger.importFile', { ...refunded, left: [2] });
    expect(await turnover(desk)).toBe(12_000);
    expect(await desk.call('ledger.readFile', refunded)).toMatchObject({ fresh: 1 });
    await desk.call('ledger.importFile', refunded);
    const all = await paymentsFile(desk, NOTHING_LEFT);
    const { rows } = await desk.call('ledger.readFile', all);
    expect(rows).toMatchObject([{ change: { was: 10_000, now: 0 } }]);
    await desk.call('ledger.importFile', all);
    expect(await turnover(desk)).toBe(0);
    expect(await desk.call('ledger.readFile', all)).toMatchObject({ fresh: 0 });
    // An older download tells what is known, too.
    expect(await desk.call('ledger.readFile', await paymentsFile(desk, PAID))).toMatchObject({
      fresh: 0,
    });
  });

  it('is taken back as it was sold: its name, what it was for and its VAT', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...NO_TAX_PROFILE, vat: 'ca3_month' },
    });
    await desk.call('ledger.importFile', await paymentsFile(desk, PAID));
    const sold = { party: 'Atelier Bleu', category: 'goods', lines: [line(12_000, 550)] };
    await desk.call('ledger.change', { seq: 1, ...sold });
    const { rows } = await desk.call('ledger.readFile', await paymentsFile(desk, REFUNDED));
    expect(rows[0]?.entries).toMatchObject([
      { party: 'Atelier Bleu', category: 'goods', lines: [{ rate: 550, amount: -2_000 }] },
    ]);
  });

  it('is the refund that was typed already, where there is one', async () => {
    const desk = openDesk();
    await desk.call('ledger.importFile', await paymentsFile(desk, PAID));
    const typed = { paidOn: '2026-10-18', party: 'Atelier', lines: [line(-2_000)] };
    await desk.call('ledger.add', receipt(typed));
    const reading = await paymentsFile(desk, REFUNDED, LATER);
    const { rows } = await desk.call('ledger.readFile', reading);
    expect(rows[0]).toMatchObject({ twin: { as: 'same' }, change: { was: 12_000 } });
    await desk.call('ledger.importFile', reading);
    expect(await turnover(desk)).toBe(15_000);
  });
});

describe('a day that stands for none', () => {
  it('does not stretch the days of a file, which would have to tell what lies in them', async () => {
    const desk = openDesk();
    const bank = async (...rows: readonly string[]) => {
      const path = fileOf(desk, 'relevé.csv');
      writeFileSync(path, ['Date;Libellé;Montant(EUROS)', ...rows].join('\n'));
      desk.desktop.opens = path;
      const { file } = await desk.call('ledger.takeFile', {});
      return { file: file?.id ?? '', isDayFirst: null, rates: {} };
    };
    await desk.call('ledger.importFile', await bank('02/11/2026;CB MAISON DUBREUIL;-45,10'));
    const october = ['31/10/2026;CB DUBREUIL LYON;-45,10'];
    const twinsIn = async (...rows: readonly string[]) =>
      (await desk.call('ledger.readFile', await bank(...rows))).rows.map(({ twin }) => twin?.seq);
    expect(await twinsIn(...october)).toEqual([undefined]);
    expect(await twinsIn(...october, '31/12/9999;CB EDF;-1,00')).toEqual([undefined, undefined]);
    expect(await twinsIn(...october, '03/11/2026;CB EDF;-1,00')).toEqual([1, undefined]);
  });
});
