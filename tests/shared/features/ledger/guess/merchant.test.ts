import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import { SHIPPED_CATEGORIES, categoryIn } from '#shared/features/ledger/category-map.ts';
import { MERCHANT_ROWS, merchantIn } from '#shared/features/ledger/guess/merchant.ts';
import { merchantVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import { partyName } from '#shared/features/ledger/guess/party-name.ts';
import { foreignSupplier } from '#shared/features/ledger/vat/suppliers.ts';

describe('the merchants that many know', () => {
  it('are at least 150, each once, each for an expense', () => {
    expect(MERCHANT_ROWS.length).toBeGreaterThanOrEqual(150);
    const names = MERCHANT_ROWS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const kinds = MERCHANT_ROWS.flatMap(([, category]) =>
      category === null ? [] : CATEGORIES[category].kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['expense']));
  });

  it('share no words: each word of a bank names one of them', () => {
    const words = MERCHANT_ROWS.flatMap(([name, , , ...told]) =>
      told.length === 0 ? [name] : told,
    );
    for (const word of words) expect(merchantIn(word), word).not.toBeNull();
    const folded = words.map((word) =>
      word
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const twice = folded.filter((word, index) => folded.indexOf(word) !== index);
    const others = twice.filter((word) => {
      const rows = MERCHANT_ROWS.filter(([name, , , ...told]) =>
        (told.length === 0 ? [name] : told).some(
          (one) =>
            one
              .toLowerCase()
              .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
              .trim() === word,
        ),
      );
      return rows.length > 1;
    });
    expect(others).toEqual([]);
  });

  it('are known from abroad wherever the form of an entry asks about them', () => {
    const odd = MERCHANT_ROWS.filter(
      ([name, , vat]) => foreignSupplier(name) !== null && vat !== 'abroad' && vat !== 'asked',
    );
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['PRLV SEPA OVH SAS ECH/151026 ID EMETTEUR/FR58ZZZ123456', 'OVH', 'software'],
    ['CARTE 12/10 GOOGLE ADS 123-456 DUBLIN', 'Google Ads', 'advertising'],
    ['CB UBER EATS PARIS 12/10', 'Uber Eats', 'meals'],
    ['CB UBER *TRIP 12/10', 'Uber', 'travel'],
    ["CARTE X4912 MC DONALD'S 69 LYON", 'McDonald’s', 'meals'],
    ['PRLV FREE MOBILE', 'Free Mobile', 'telecom'],
    ['PRLV SEPA URSSAF RHONE ALPES', 'Urssaf', 'social'],
    ['AMZN MKTP FR*2X4', 'Amazon', null],
    ['PAIEMENT CB 1210 PARIS SNCF INTERNET CARTE 4974', 'SNCF', 'travel'],
    ['VINCI AUTOROUTES 92NANTERRE', 'Vinci Autoroutes', 'travel'],
    ['PRLV EDF CLIENTS PARTICULIERS', 'EDF', null],
    ['PRLV ORANGE SA', 'Orange', 'telecom'],
    ['CARTE 03/10 ORANGE LYON', 'Orange', 'telecom'],
    ['CARTE 03/10 PAYPAL *ADOBE', 'Adobe', 'software'],
    ['ABONNEMENT ADOBE', 'Adobe', 'software'],
    ['CARTE 03/10/26 HOTEL ARENE 84 ORANGE', undefined, undefined],
    ['CARTE 03/10 LE BISTROT ORANGE', undefined, undefined],
    ['ORANGE RESTAURANT', undefined, undefined],
    ['RESTAURANT ZOOM', undefined, undefined],
    ['CARTE 03/10 BAR LE PICARD', undefined, undefined],
    ['TAXI PROTON', undefined, undefined],
    ['CARTE NOTAIRE MIRO', undefined, undefined],
    ['VIR MME SLACK ANNE', undefined, undefined],
    ['VIR SEPA MME LECLERC MARIE', undefined, undefined],
    ['VIR SEPA STEPHANE BOULANGER', undefined, undefined],
    ['VIR SOCIETE ORANGE BLEUE', undefined, undefined],
    ['VIR SCI MERCURE', undefined, undefined],
    ['VIR LOYER BUREAU SCI MERCURE', undefined, undefined],
    ['PRLV SPACES CLUB', undefined, undefined],
    ['PRLV ASSURANCE MATMUT', 'Matmut', 'insurance'],
    ['CARTE 01/10 CENTRE LECLERC LYON', 'E.Leclerc', null],
    ['COTISATIONS URSSAF T3', 'Urssaf', 'social'],
    ['VIR SEPA AU PROFIT DE URSSAF', 'Urssaf', 'social'],
    ['FREELANCE SERVICES', undefined, undefined],
    ['OVERHEAD', undefined, undefined],
    ['VIR PAUL MARTIN', undefined, undefined],
  ])('in “%s”: %s', (words, name, category) => {
    const found = merchantIn(words);
    expect(found?.name).toBe(name);
    expect(found?.category).toBe(category);
  });

  it('are found again by the name that is left of the bank’s words', () => {
    for (const [name, , , ...told] of MERCHANT_ROWS) {
      expect(merchantIn(name)?.name, name).toBe(name);
      const written = `CARTE X4912 ${(told[0] ?? name).toUpperCase()} 69 LYON 12/10`;
      expect(merchantIn(partyName(written))?.name, written).toBe(name);
    }
  });
});

describe('the VAT of what is bought of them', () => {
  const vatOf = (party: string, category: string) =>
    merchantVat(party, categoryIn(SHIPPED_CATEGORIES, category));

  it('is theirs for what they mostly sell', () => {
    expect(vatOf('OVH', 'software')).toEqual({ rate: 2000 });
    expect(vatOf('Deliveroo', 'meals')).toEqual({ rate: 1000 });
    expect(vatOf('SNCF', 'travel')).toEqual({ rate: null });
    expect(vatOf('APRR', 'travel')).toEqual({ rate: 2000 });
    expect(vatOf('AXA France', 'insurance')).toEqual({ rate: null });
    expect(vatOf('Google', 'software')).toBe('asked');
    expect(vatOf('Amazon', 'supplies')).toBe('asked');
  });

  it('is asked of where one’s own money goes, and is that of a fee where it is one', () => {
    expect(vatOf('Wise', 'commissions')).toBe('asked');
    expect(vatOf('Wise', 'bank_fees')).toEqual({ rate: null });
  });

  it('is not owed for a merchant by who has a name like theirs', () => {
    expect(vatOf('Slack Anne', 'rent')).toBeNull();
  });

  it('says nothing of another category, unless the bill comes from abroad', () => {
    expect(vatOf('OVH', 'training')).toBeNull();
    expect(vatOf('Adobe', 'training')).toEqual({ rate: 2000, vatKind: 'foreign_service' });
    expect(vatOf('Adobe', 'services')).toBeNull();
    expect(vatOf('Maison Dubreuil', 'software')).toBeNull();
  });
});
