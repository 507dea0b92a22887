import { describe, expect, it } from 'vitest';
import { readTable } from '#shared/features/ledger/imports/read-table.ts';
import { findTable } from '#shared/features/ledger/imports/table-source.ts';
import { guessMapping, profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { ColumnRole, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';

const NAMED = { name: 'Ma banque', encoding: 'utf-8' } as const;

/** What each column of a table is taken for, by its heading as it stands. */
function rolesOf(
  headings: readonly string[],
  ...rows: readonly (readonly string[])[]
): readonly ColumnRole[] {
  return guessMapping({ headings, width: headings.length, rows }, NAMED).columns.map(
    ({ role }) => role,
  );
}

const mapping = (...columns: readonly (readonly [string, ColumnRole])[]): TableMapping => ({
  ...NAMED,
  decimal: ',',
  isDayFirst: true,
  columns: columns.map(([header, role]) => ({ header, role })),
});

describe('the columns of an unknown table', () => {
  it.each([
    ['Date', 'date'],
    ['Jour', 'date'],
    ['Booking day', 'date'],
    ['Datum', 'date'],
    ['Débit', 'debit'],
    ['Sorties', 'debit'],
    ['Dépense', 'debit'],
    ['Withdrawal', 'debit'],
    ['Paid out', 'debit'],
    ['Money out', 'debit'],
    ['Crédit', 'credit'],
    ['Entrées', 'credit'],
    ['Recettes', 'credit'],
    ['Deposit', 'credit'],
    ['Paid in', 'credit'],
    ['Money in', 'credit'],
    ['Devise', 'currency'],
    ['Currency', 'currency'],
    ['Monnaie', 'currency'],
    ['Montant TTC', 'amount'],
    ['Amount', 'amount'],
    ['Somme', 'amount'],
    ['Total', 'amount'],
    ['Prix', 'amount'],
    ['Tiers', 'party'],
    ['Client', 'party'],
    ['Fournisseur', 'party'],
    ['Bénéficiaire', 'party'],
    ['Contrepartie', 'party'],
    ['Counterparty', 'party'],
    ['Payee', 'party'],
    ['Nom', 'party'],
    ['Qui', 'party'],
    ['Libellé', 'label'],
    ['Label', 'label'],
    ['Description', 'label'],
    ['Détails', 'label'],
    ['Objet', 'label'],
    ['Motif', 'label'],
    ['Memo', 'label'],
    ['Nature', 'label'],
    ['Texte', 'label'],
    ['Identifiant', 'bankId'],
    ['Transaction ID', 'bankId'],
    ['Couleur', 'ignored'],
    ['Update', 'ignored'],
  ] as const)('named %s are taken for: %s', (heading, role) => {
    expect(rolesOf([heading])).toEqual([role]);
  });

  it('have one day, one amount and one currency, and as many names and words as there are', () => {
    expect(rolesOf(['Date', 'Date de valeur', 'Montant', 'Total', 'Devise', 'Currency'])).toEqual([
      'date',
      'ignored',
      'amount',
      'ignored',
      'currency',
      'ignored',
    ]);
    expect(rolesOf(['Client', 'Nom', 'Libellé', 'Motif'])).toEqual([
      'party',
      'party',
      'label',
      'label',
    ]);
    expect(rolesOf(['Débit', 'Sortie', 'Crédit', 'Entrée', 'Id', 'Identifiant'])).toEqual([
      'debit',
      'ignored',
      'credit',
      'ignored',
      'bankId',
      'ignored',
    ]);
  });

  it('are told by what is in them where their headings say nothing', () => {
    const rows = [
      ['04/11/2026', 'Atelier Bleu', '120,00', 'x'],
      ['', '', '', ''],
      ['28/11/2026', 'Loyer', '-450,50', 'y'],
    ];
    expect(rolesOf(['A', 'B', 'C', 'D'], ...rows)).toEqual(['date', 'label', 'amount', 'ignored']);
  });

  it('of days only are no amount, nor is a column of nothing, nor one with a word in it', () => {
    expect(rolesOf(['Quand', 'Vide', 'Reste'], ['20261104', '', '12,00'])).toEqual([
      'date',
      'ignored',
      'amount',
    ]);
    expect(rolesOf(['Z', 'Y'], ['12,00', '1'], ['offert', '2'])).toEqual(['label', 'amount']);
  });

  it('are not guessed by their content where a heading names the amount already', () => {
    expect(rolesOf(['Montant', 'Solde'], ['12,00', '400,00'])).toEqual(['amount', 'ignored']);
    expect(rolesOf(['Débit', 'Solde'], ['12,00', '400,00'])).toEqual(['debit', 'ignored']);
    expect(rolesOf(['Crédit', 'Solde'], ['12,00', '400,00'])).toEqual(['credit', 'ignored']);
  });

  it('that number something are no amount: an account, a card, one more each time', () => {
    expect(
      rolesOf(['Date', 'Montant compte', 'Valeur'], ['02/03/2026', '00012345678', '12,00']),
    ).toEqual(['date', 'ignored', 'amount']);
    const rows = [
      ['1', '5,00'],
      ['2', '-6,00'],
      ['3', '7,00'],
    ];
    expect(rolesOf(['Montant no', 'Valeur'], ...rows)).toEqual(['ignored', 'amount']);
  });

  it('of fees or balances are no amount, whichever comes first', () => {
    expect(rolesOf(['Frais', 'Solde', 'Valeur'], ['0,10', '400,00', '12,00'])).toEqual([
      'ignored',
      'ignored',
      'amount',
    ]);
  });

  it('that say debit or credit tell the way of amounts without a sign', () => {
    const roles = (amount: string) =>
      rolesOf(
        ['Date', 'Montant', 'Sens'],
        ['02/03/2026', amount, 'D'],
        ['03/03/2026', '5,00', 'C'],
      );
    expect(roles('12,00')).toEqual(['date', 'amount', 'direction']);
    expect(roles('-12,00')).toEqual(['date', 'amount', 'ignored']);
  });

  it('of a table without headings are numbered, and guessed by what is in them', () => {
    const rows = [['03/04/2026', 'VIR Studio', '-1 200,50', '3 400,00']];
    expect(guessMapping({ headings: null, width: 4, rows }, NAMED).columns).toEqual([
      { header: '#1', role: 'date' },
      { header: '#2', role: 'label' },
      { header: '#3', role: 'amount' },
      { header: '#4', role: 'ignored' },
    ]);
  });

  it('without a heading, or with that of another, are left out', () => {
    const { columns } = guessMapping(
      { headings: ['Date', '', 'Libellé', 'LIBELLE'], width: 4, rows: [] },
      NAMED,
    );
    expect(columns).toEqual([
      { header: 'date', role: 'date' },
      { header: 'libelle', role: 'label' },
    ]);
  });
});

describe('the habits of an unknown table', () => {
  const guessed = (day: string, ...amounts: readonly string[]) =>
    guessMapping(
      { headings: ['Date', 'Montant'], width: 2, rows: amounts.map((amount) => [day, amount]) },
      NAMED,
    );

  it('are read from its amounts and its days', () => {
    expect(guessed('11/28/2026', '1,234.50')).toMatchObject({ decimal: '.', isDayFirst: false });
    expect(guessed('28/11/2026', '1.234,50')).toMatchObject({ decimal: ',', isDayFirst: true });
  });

  it('are French where nothing tells, and name and encoding are those handed in', () => {
    expect(guessed('04/05/2026', '12')).toMatchObject({
      ...NAMED,
      decimal: ',',
      isDayFirst: true,
    });
  });

  it('are read from debit and credit too', () => {
    const rows = [
      ['1', '2,345.60', ''],
      ['2', '', '9.5'],
    ];
    const { decimal } = guessMapping(
      { headings: ['Nr', 'Debit', 'Credit'], width: 3, rows },
      NAMED,
    );
    expect(decimal).toBe('.');
  });
});

describe('what a person said of a table', () => {
  it('is a profile of its own, recognised by all its columns', () => {
    const profile = profileOfMapping({
      ...mapping(
        ['quand', 'date'],
        ['sortie', 'debit'],
        ['entree', 'credit'],
        ['devise', 'currency'],
        ['qui', 'party'],
        ['quoi', 'label'],
        ['no', 'bankId'],
        ['solde', 'ignored'],
      ),
      decimal: '.',
      isDayFirst: false,
    });
    expect(profile).toEqual({
      id: 'own:Ma banque',
      bank: 'Ma banque',
      needs: ['quand', 'sortie', 'entree', 'devise', 'qui', 'quoi', 'no', 'solde'],
      date: ['quand'],
      debit: 'sortie',
      credit: 'entree',
      currency: 'devise',
      bankId: 'no',
      decimal: '.',
      isDayFirst: false,
      isOrderSaid: true,
      party: ['qui'],
      label: ['quoi'],
    });
  });

  it('leaves a total out, and no shop that is called so', () => {
    const profile = profileOfMapping(
      mapping(['date', 'date'], ['libelle', 'label'], ['tiers', 'party'], ['montant', 'amount']),
    );
    if (!profile) throw new Error('no profile');
    const found = findTable(
      'Date;Libelle;Tiers;Montant\n02/03/2026;CARTE TOTAL ACCESS;Total;-50,00\n03/03/2026;Total;;-50,00',
      [profile],
    );
    const read = found.ok ? readTable(found.value, { isDayFirst: null }) : found;
    expect(read).toMatchObject({
      value: { rows: [{ party: 'Total', amount: -5000 }], skipped: [{ line: 3, reason: 'total' }] },
    });
  });

  it('says which column tells the way, the fee and the account', () => {
    const profile = profileOfMapping(
      mapping(
        ['date', 'date'],
        ['montant', 'amount'],
        ['sens', 'direction'],
        ['frais', 'fee'],
        ['compte', 'account'],
      ),
    );
    if (!profile) throw new Error('no profile');
    const found = findTable(
      'Date;Montant;Sens;Frais;Compte\n02/03/2026;12,00;Débit;0,50;FR76\n03/03/2026;5,00;C;0,20;FR76\n04/03/2026;5,00;?;;FR76',
      [profile],
    );
    const read = found.ok ? readTable(found.value, { isDayFirst: null }) : found;
    expect(read).toMatchObject({
      value: {
        rows: [
          { amount: -1200, fee: 50, account: 'FR76' },
          { amount: 500, fee: 20 },
        ],
        skipped: [{ line: 4, reason: 'unreadable' }],
      },
    });
  });

  it('takes an amount instead of debit and credit, and nothing that was not said', () => {
    const profile = profileOfMapping(mapping(['date', 'date'], ['montant', 'amount']));
    expect(profile).toMatchObject({ date: ['date'], amount: ['montant'], party: [], label: [] });
    for (const left of ['debit', 'credit', 'currency', 'bankId']) {
      expect(profile).not.toHaveProperty(left);
    }
  });

  it('is none without a day, or without any amount; one direction is enough', () => {
    expect(profileOfMapping(mapping(['montant', 'amount']))).toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['nom', 'party']))).toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['sortie', 'debit']))).not.toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['entree', 'credit']))).not.toBeNull();
  });
});
