import { describe, expect, it } from 'vitest';
import { meantCategories, rowName } from '#shared/features/ledger/guess/row-meaning.ts';
import { usualCategory } from '#shared/features/ledger/guess/usual-category.ts';

const paid = (label: string) => ({ kind: 'expense', party: '', label }) as const;
const got = (label: string) => ({ kind: 'receipt', party: '', label }) as const;

describe('money that came in', () => {
  it.each([
    'REMBOURSEMENT SNCF',
    'REMBOURSEMENT FACTURE 12 SNCF',
    'AVOIR CB AMAZON HONORAIRES',
    'VIR CAF DU RHONE',
    'VIR FRANCE TRAVAIL',
    'VIR CPAM INDEMNITES JOURNALIERES',
    'VIREMENT INTERNE',
    'VIR DEPUIS LIVRET A',
    'URSSAF AIDE',
    'CARTE X4912 12/10 AMAZON FACTURE 3',
    'CB*4912 FNAC',
    'REJET PRLV SEPA FREE MOBILE',
    'EXTOURNE PRLV EDF',
    'PRLV IMPAYE RETOUR OVH',
    'VIR INTERNE',
    'VIR CPTE A CPTE M DUPONT',
    'ANN CARTE AMAZON',
    'CREDIT CARTE 1234 LEROY MERLIN',
    'RBT AMELI',
    'REGUL FRAIS BANCAIRES',
    'REGULARISATION FACTURE 12',
    'VERSEMENT D’ESPECES',
    'From EUR Current',
  ])('is no sale until somebody says so: %s', (label) => {
    expect(usualCategory(got(label))).toBe('unsorted_receipt');
  });

  it.each([
    ['REMBOURSEMENT CREDIT DE TVA DGFIP', 'vat_refund'],
    ['MISE A DISPOSITION DE PRET', 'loan_in'],
    ['INTERETS CREDITEURS', 'interest'],
    ['APPORT EN COMPTE', 'owner_in'],
    ['VIR MAISON DUBREUIL FACTURE 12', 'services'],
    ['VIR MAISON DUBREUIL FACTURE IMPAYEE 12', 'services'],
    ['VIR CLIENT REGULIER', null],
    ['VIR MAISON DUBREUIL', null],
    ['Carte cadeau', null],
    ['REMISE CB 12/10', null],
  ])('has words of its own: %s', (label, category) => {
    expect(usualCategory(got(label))).toBe(category);
  });
});

describe('what a row may be for', () => {
  it('is told by a name that is known, then by the bank, then by words', () => {
    expect(meantCategories(paid('CB OVH formation'), 'Formation')).toEqual([
      { category: 'software', by: 'name' },
      { category: 'training', by: 'bank' },
      { category: 'training', by: 'words' },
    ]);
    expect(meantCategories(paid('CB LE COMPTOIR'), 'Restaurants, bars')).toEqual([
      { category: 'meals', by: 'bank' },
    ]);
    expect(meantCategories(paid('CB LE COMPTOIR'), '')).toEqual([]);
  });

  it.each([
    ['VIR SEPA VERS WISE EUROPE', undefined],
    ['CARTE 03/10 REVOLUT**1234', undefined],
    ['PRLV SEPA PAYPAL EUROPE', undefined],
    ['REVOLUT Premium plan fee', 'bank_fees'],
    ['FRAIS PAYPAL', 'commissions'],
    ['VIR LOYER BUREAU SCI MERCURE', 'rent'],
    ['CARTE 03/10/26 HOTEL ARENE 84 ORANGE', 'travel'],
    ['CARTE 03/10 RESTAURANT ZOOM', 'meals'],
    ['CARTE NOTAIRE MIRO', 'fees'],
  ])('is what was bought, and not what it sounds like: %s', (label, category) => {
    const party = rowName({ party: '', label }, 'expense');
    expect(meantCategories({ kind: 'expense', party, label })[0]?.category).toBe(category);
  });

  it.each([
    ['expense', 'it_and_electronics', 'equipment'],
    ['expense', 'office_rental', 'rent'],
    ['expense', 'Téléphonie (fixe et mobile)', 'telecom'],
    ['expense', 'Carburant', 'travel'],
    ['expense', 'Frais bancaires', 'bank_fees'],
    ['expense', 'Divers', undefined],
    ['receipt', 'Remboursements', 'unsorted_receipt'],
    ['receipt', 'treasury_and_interco', 'unsorted_receipt'],
    ['receipt', 'Virements reçus', undefined],
  ] as const)('of the bank, for an %s: %s', (kind, told, category) => {
    expect(meantCategories({ kind, party: '', label: '' }, told)[0]?.category).toBe(category);
  });
});

describe('who a row is about', () => {
  const name = (party: string, label: string, kind: 'receipt' | 'expense' = 'expense') =>
    rowName({ party, label }, kind);

  it('is the merchant for what is paid, and as it is told for what comes in', () => {
    expect(name('', 'PRLV SEPA OVH SAS')).toBe('OVH');
    expect(name('OVH SAS', 'Facture 12')).toBe('OVH');
    expect(name('', 'VIR ORANGE BUSINESS FACTURE 3', 'receipt')).toBe('Orange Business');
  });

  it('is nobody where the bank speaks of itself', () => {
    expect(name('', 'COTISATION CARTE VISA')).toBe('');
    expect(name('', 'REGUL FRAIS BANCAIRES', 'receipt')).toBe('');
    expect(name('', 'INTERETS CREDITEURS', 'receipt')).toBe('');
    expect(name('', 'Loyer octobre')).toBe('');
  });

  it('is written as the books do', () => {
    const spelled = (folded: string) => (folded === 'atelier d’ete' ? 'Atelier d’Été' : undefined);
    const row = { party: '', label: 'VIR ATELIER D’ETE F-12' };
    expect(rowName(row, 'receipt', spelled)).toBe('Atelier d’Été');
  });
});
