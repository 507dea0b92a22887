import { describe, expect, it } from 'vitest';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { excludedBy } from '#shared/features/ledger/vat/excluded.ts';
import { entry, expense, line } from '#tests/shared/features/ledger/entries.ts';

const about = (fields: Partial<EntryFields>) =>
  excludedBy(entry(1, expense({ label: '', lines: [line(12_000, 2000)], ...fields })));

describe('VAT that is not deducted', () => {
  it.each([
    ['SNCF Connect', 'vat_on_transport'],
    ['Taxis G7', 'vat_on_transport'],
    ['Hôtel de la Gare', 'vat_on_lodging'],
    ['Ibis Lyon Part-Dieu', 'vat_on_lodging'],
    ['Station-service du Pont', 'vat_on_fuel'],
    ['Papeterie Durand', null],
    ['Entrainement Sport', null],
  ])('is told by the words: %s', (party, excluded) => {
    expect(about({ party })).toBe(excluded);
  });

  it('is told by the category of travel, but for tolls, parking and hire', () => {
    expect(about({ party: 'Régie des lignes', category: 'travel' })).toBe('vat_on_transport');
    for (const party of ['Péage A6', 'Parking Indigo', 'Vinci Autoroutes'])
      expect(about({ party, category: 'travel' })).toBeNull();
  });

  it('is that of presents above 73 € with VAT, 69 € before 2021', () => {
    const gift = { party: 'Maison Roux', label: 'Cadeau client' };
    expect(about({ ...gift, lines: [line(7300, 2000)] })).toBeNull();
    expect(about({ ...gift, lines: [line(7301, 2000)] })).toBe('vat_on_gifts');
    const before = { paidOn: '2020-12-31', lines: [line(6901, 2000)] };
    expect(about({ ...gift, ...before })).toBe('vat_on_gifts');
  });

  it('is no doubt of fuel of which a part is outside VAT', () => {
    const fuel = { party: 'Total Access' };
    expect(about(fuel)).toBe('vat_on_fuel');
    expect(about({ ...fuel, lines: [line(9_600, 2000), line(400)] })).toBeNull();
  });
});
