import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

async function doubts(desk: Desk) {
  const { doubts: found } = await desk.call('ledger.vatReturn', YEAR);
  return found.map(({ doubt, entries, vat }) => [doubt, entries, vat]);
}

const abroad = { ...line(5_000, 2000), vatKind: 'foreign_service' } as const;

describe('what the profile chooses of VAT', () => {
  const choose = (desk: Desk, part: object) => {
    const profile = { ...NO_TAX_PROFILE, status: 'ei_real', vat: 'ca3_month', ...part } as const;
    return desk.call('taxes.saveProfile', { from: '2026-01-01', profile });
  };

  it('lets VAT without a document wait for it', async () => {
    const desk = openDesk();
    await choose(desk, { needsDocuments: true });
    await desk.call('ledger.add', expense({ lines: [line(1_200, 2000)] }));
    await desk.call('ledger.add', expense({ lines: [abroad] }));
    expect(await doubts(desk)).toEqual([['waits_for_document', 2, 1_200]]);
    const year = { kind: 'year', ...YEAR } as const;
    expect(await desk.call('ledger.vat', year)).toMatchObject([
      { collected: 1_000, deductible: 0 },
    ]);
    const { rows } = await desk.call('ledger.vatReturn', YEAR);
    expect(rows.map(({ kind }) => kind)).toEqual(['foreign_service']);
    await desk.call('ledger.change', { seq: 1, docRef: 'F-1' });
    await desk.call('ledger.change', { seq: 2, docRef: 'F-2' });
    expect(await doubts(desk)).toEqual([]);
    expect(await desk.call('ledger.vat', year)).toMatchObject([{ deductible: 1_200 }]);
  });
});

describe('what may be wrong with the VAT', () => {
  it('is VAT that is deducted without the number of a document', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { vat: true });
    await desk.call('ledger.add', expense({ docRef: 'F-7', lines: [line(1_200, 2000)] }));
    await desk.call('ledger.add', expense({ lines: [line(2_400, 2000)] }));
    await desk.call('ledger.add', expense({ docRef: '  ', lines: [abroad] }));
    await desk.call('ledger.add', expense({ lines: [line(900)] }));
    expect(await doubts(desk)).toEqual([['no_document', 2, 1_400]]);
    // What was mended is told no more.
    await desk.call('ledger.change', { seq: 2, docRef: 'F-8' });
    expect(await doubts(desk)).toEqual([['no_document', 1, 1_000]]);
  });

  it('is a sale without a rate, of a business that charges VAT', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ lines: [line(1_000)] }));
    await desk.call('ledger.add', receipt({ lines: [{ ...line(1_000), vatKind: 'exempt' }] }));
    await desk.call('ledger.add', receipt({ category: 'owner_in', lines: [line(1_000)] }));
    expect(await doubts(desk)).toEqual([]);
    await desk.call('settings.change', { vat: true });
    expect(await doubts(desk)).toEqual([['sale_without_rate', 1, 0]]);
  });

  it('is a rate under the exemption, which deducts nothing', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { vat: 'franchise' });
    await desk.call('ledger.add', expense({ lines: [line(1_200, 2000)] }));
    await desk.call('ledger.add', receipt({ lines: [line(1_200, 2000), line(500)] }));
    expect(await doubts(desk)).toEqual([['rate_in_franchise', 2, 200]]);
    const [total] = await desk.call('ledger.vat', { kind: 'year', ...YEAR });
    // Who writes VAT on an invoice owes it, and recovers none.
    expect(total).toEqual({ period: '2026', collected: 200, deductible: 0, toPay: 200 });
  });

  it('is a cost as a whole where a rate was typed under the exemption', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', expense({ lines: [line(12_000, 2000)] }));
    const cost = async () => {
      const question = { metric: 'expenses', period: '2026-01', segment: null };
      const { net } = await desk.call('ledger.behind', question);
      const { value } = await desk.call('values.explain', question);
      return [net, value];
    };
    expect(await cost()).toEqual([10_000, 10_000]);
    await desk.call('settings.change', { vat: 'franchise' });
    expect(await cost()).toEqual([12_000, 12_000]);
  });

  it('is no doubt under the exemption that a service from abroad is owed, and not deducted', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { vat: 'franchise' });
    await desk.call('ledger.add', expense({ lines: [abroad] }));
    expect(await doubts(desk)).toEqual([]);
    const [total] = await desk.call('ledger.vat', { kind: 'year', ...YEAR });
    expect(total).toEqual({ period: '2026', collected: 1_000, deductible: 0, toPay: 1_000 });
  });

  it('is VAT deducted on what is excluded, until it is taken out', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { vat: true });
    const lines = [line(11_000, 1000)];
    await desk.call('ledger.add', expense({ docRef: 'B-1', party: 'SNCF', lines }));
    await desk.call('ledger.add', expense({ docRef: 'B-2', party: 'Hôtel du Nord', lines }));
    await desk.call('ledger.add', expense({ docRef: 'B-3', party: 'Papeterie', lines }));
    expect(await doubts(desk)).toEqual([
      ['vat_on_transport', 1, 1_000],
      ['vat_on_lodging', 1, 1_000],
    ]);
    await desk.call('ledger.change', { seq: 1, lines: [line(11_000)] });
    expect(await doubts(desk)).toEqual([['vat_on_lodging', 1, 1_000]]);
  });

  it.each(['franchise', true] as const)(
    'names what is sold to businesses in the EU, which is declared besides (VAT: %s)',
    async (vat) => {
      const desk = openDesk();
      await desk.call('settings.change', { vat });
      const rate = vat === true ? 0 : null;
      const service = { ...line(450_000, rate), vatKind: 'eu_service' } as const;
      await desk.call('ledger.add', receipt({ lines: [service] }));
      await desk.call('ledger.add', receipt({ lines: [line(1_000, rate)] }));
      expect(await doubts(desk)).toEqual([['services_to_eu', 1, 0]]);
    },
  );

  it('is a purchase from abroad without a rate, and VAT on a sale that bears none', async () => {
    const desk = openDesk();
    const outside = { ...line(5_000), vatKind: 'foreign_service' } as const;
    await desk.call('ledger.add', expense({ docRef: 'F-1', lines: [outside] }));
    const taxed = { ...line(1_200, 2000), vatKind: 'eu_service' } as const;
    await desk.call('ledger.add', receipt({ lines: [taxed] }));
    expect(await doubts(desk)).toEqual([
      ['reverse_without_rate', 1, 0],
      ['tax_on_untaxed', 1, 200],
    ]);
    const about = { ...YEAR, place: null, doubt: 'tax_on_untaxed' } as const;
    const filter = { ...EVERY_ENTRY, vat: about };
    const { entries } = await desk.call('ledger.list', {
      filter,
      sort: BY_DAY,
      offset: 0,
      limit: 9,
    });
    expect(entries.map(({ seq }) => seq)).toEqual([2]);
  });
});

const BY_DAY = { by: 'paidOn', isDescending: true } as const;
