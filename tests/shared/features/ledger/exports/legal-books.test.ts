import type { MixedActivity } from '#shared/features/ledger/exports/legal-books.ts';
import { describe, expect, it } from 'vitest';
import {
  purchasesBookText,
  receiptsBookText,
} from '#shared/features/ledger/exports/legal-books.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { LegalBookEntry } from '#shared/features/ledger/exports/legal-books.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { entry, expense, line, receipt } from '../entries.ts';

const BOM = '\ufeff';
const RECEIPTS =
  "N°;Date d'encaissement;Référence pièce;Client;Nature;Activité;Mode de règlement;Montant HT;TVA;Montant encaissé\r\n";
const PURCHASES =
  'N°;Date de paiement;Référence pièce;Fournisseur;Nature;Mode de règlement;Montant TTC\r\n';

/** Entries as the store hands them to the books: what they are worth was worked out when written. */
const inEuros = (entries: readonly LedgerEntry[]): LegalBookEntry[] =>
  entries.map((one) => ({ ...one, euros: entryEuros(one) }));

const YEAR = { from: '2026-01-01', to: '2026-12-31', rowsBefore: 0 };

const ENTRIES = [
  entry(4, receipt({ lines: [line(12_000, 2000), line(1000)] })),
  entry(1, receipt({ paidOn: '2026-02-01', category: 'owner_in' })),
  entry(2, expense({ paidOn: '2026-02-02', docRef: 'A;1', lines: [line(6000, 2000)] })),
  entry(
    3,
    receipt({ paidOn: '2026-03-31', category: 'goods', method: 'cash', lines: [line(-500)] }),
  ),
  entry(
    5,
    receipt({
      paidOn: '2026-08-02',
      docRef: null,
      party: '+33 1',
      category: 'other_income',
      lines: [line(33)],
    }),
  ),
  entry(6, expense({ paidOn: '2026-09-02', category: 'owner_out' })),
  entry(
    7,
    expense({
      paidOn: '2026-10-02',
      category: 'rent',
      method: 'direct_debit',
      lines: [line(-100)],
    }),
  ),
];

describe('the livre des recettes', () => {
  it('of a year has its rows, a total for every quarter, an empty one too, and one for the year', () => {
    expect([...receiptsBookText(inEuros(ENTRIES), YEAR)].join('')).toBe(
      BOM +
        RECEIPTS +
        '1;15/01/2026;F-1;Atelier Bleu;Conseil;Prestation;Virement;110,00;20,00;130,00\r\n' +
        '2;31/03/2026;F-1;Atelier Bleu;Conseil;Vente;Espèces;-5,00;0,00;-5,00\r\n' +
        ';;;;Total 1er trimestre 2026;;;105,00;20,00;125,00\r\n' +
        ';;;;Total 2e trimestre 2026;;;0,00;0,00;0,00\r\n' +
        "3;02/08/2026;;'+33 1;Conseil;Prestation;Virement;0,33;0,00;0,33\r\n" +
        ';;;;Total 3e trimestre 2026;;;0,33;0,00;0,33\r\n' +
        ';;;;Total 4e trimestre 2026;;;0,00;0,00;0,00\r\n' +
        ';;;;Total année 2026;;;105,33;20,00;125,33\r\n',
    );
  });

  it('of a part of the year keeps the numbers of the year, and totals the quarters it touches', () => {
    const range = { from: '2026-05-15', to: '2026-09-30', rowsBefore: 2 };
    expect([...receiptsBookText(inEuros(ENTRIES.slice(4, 6)), range)].join('')).toBe(
      BOM +
        RECEIPTS +
        ';;;;Total 2e trimestre 2026;;;0,00;0,00;0,00\r\n' +
        "3;02/08/2026;;'+33 1;Conseil;Prestation;Virement;0,33;0,00;0,33\r\n" +
        ';;;;Total 3e trimestre 2026;;;0,33;0,00;0,33\r\n' +
        ';;;;Total année 2026;;;0,33;0,00;0,33\r\n',
    );
  });

  it('of a year without receipts declares nil', () => {
    expect([...receiptsBookText([], { ...YEAR, to: '2026-03-31' })].join('')).toBe(
      `${BOM}${RECEIPTS};;;;Total 1er trimestre 2026;;;0,00;0,00;0,00\r\n;;;;Total année 2026;;;0,00;0,00;0,00\r\n`,
    );
  });

  it('of a mixed activity totals each of its lines, an empty one too', () => {
    const mixed: MixedActivity = {
      lines: ['sale', 'bic', 'bnc'],
      lineOf: ({ category, paidOn }) =>
        category === 'goods' ? 'sale' : paidOn < '2026-07-01' ? 'bic' : 'bnc',
    };
    const range = { ...YEAR, to: '2026-03-31' };
    const quarter = ENTRIES.filter(({ paidOn }) => paidOn < '2026-04-01');
    expect([...receiptsBookText(inEuros(quarter), range, undefined, mixed)].join('')).toBe(
      BOM +
        RECEIPTS +
        '1;15/01/2026;F-1;Atelier Bleu;Conseil;Prestation BIC;Virement;110,00;20,00;130,00\r\n' +
        '2;31/03/2026;F-1;Atelier Bleu;Conseil;Vente;Espèces;-5,00;0,00;-5,00\r\n' +
        ';;;;Total 1er trimestre 2026;;;105,00;20,00;125,00\r\n' +
        ';;;;Total 1er trimestre 2026;Vente;;-5,00;0,00;-5,00\r\n' +
        ';;;;Total 1er trimestre 2026;Prestation BIC;;110,00;20,00;130,00\r\n' +
        ';;;;Total 1er trimestre 2026;Prestation BNC;;0,00;0,00;0,00\r\n' +
        ';;;;Total année 2026;;;105,00;20,00;125,00\r\n' +
        ';;;;Total année 2026;Vente;;-5,00;0,00;-5,00\r\n' +
        ';;;;Total année 2026;Prestation BIC;;110,00;20,00;130,00\r\n' +
        ';;;;Total année 2026;Prestation BNC;;0,00;0,00;0,00\r\n',
    );
  });

  it('adds up beyond what a number keeps exactly', () => {
    const much = Array.from({ length: 12 }, (_, index) =>
      entry(index + 1, receipt({ lines: [line(999_999_999_999_999)] })),
    );
    const last = [...receiptsBookText(inEuros(much), YEAR)].at(-1);
    expect(last).toBe(';;;;Total année 2026;;;119999999999999,88;0,00;119999999999999,88\r\n');
  });
});

describe('the registre des achats', () => {
  it('has what was paid, where all expenses are wanted, and the total of the year', () => {
    expect([...purchasesBookText(inEuros(ENTRIES), YEAR, 'expenses')].join('')).toBe(
      BOM +
        PURCHASES +
        '1;02/02/2026;"A;1";Éditeur;Abonnement;Carte bancaire;60,00\r\n' +
        '2;02/10/2026;;Éditeur;Abonnement;Prélèvement;-1,00\r\n' +
        ';;;;Total année 2026;;59,00\r\n',
    );
  });

  it('tells by its category what was bought where nobody wrote it', () => {
    const bought = entry(
      9,
      expense({ category: 'supplies', label: ' ', party: 'Papeterie', lines: [line(990)] }),
    );
    const text = [...purchasesBookText(inEuros([bought]), YEAR)].join('');
    expect(text).toContain(';Papeterie;Fournitures administratives;');
  });

  it('has what lasts for years among all expenses, and no loan or VAT paid', () => {
    const entries = ['fixed_asset', 'loan_capital', 'vat_payment', 'income_tax'].map((category) =>
      entry(9, expense({ category, party: category, lines: [line(990)] })),
    );
    const text = [...purchasesBookText(inEuros(entries), YEAR, 'expenses')].join('');
    expect(text).toContain('fixed_asset');
    expect(text).toContain(';;;;Total année 2026;;9,90\r\n');
  });

  it('has purchases alone where nothing else is said', () => {
    const bought = entry(
      9,
      expense({ category: 'supplies', party: 'Papeterie', lines: [line(990)] }),
    );
    const text = [...purchasesBookText(inEuros([...ENTRIES, bought]), YEAR)].join('');
    expect(text).toContain('Papeterie');
    expect(text).not.toContain('Éditeur');
    expect(text).toContain(';;;;Total année 2026;;9,90\r\n');
  });
});
