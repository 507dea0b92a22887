import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/features/ledger/imports/column-guess.ts';
import type { ColumnRole } from '#shared/features/ledger/imports/column-words.ts';
import { profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';

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
    ['Entrate', 'credit'],
    ['Uscite', 'debit'],
    ['Összeg', 'amount'],
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
      'valueDate',
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
    expect(rolesOf(['Montant', 'Solde'], ['12,00', '400,00'])).toEqual(['amount', 'balance']);
    expect(rolesOf(['Débit', 'Solde'], ['12,00', '400,00'])).toEqual(['debit', 'balance']);
    expect(rolesOf(['Crédit', 'Solde'], ['12,00', '400,00'])).toEqual(['credit', 'balance']);
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
      'balance',
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

  it('that say debit or credit are the way too where signs say the contrary', () => {
    const roles = (...rows: readonly (readonly string[])[]) =>
      rolesOf(['Date', 'Montant', 'Sens'], ...rows).at(-1);
    expect(roles(['02/03/2026', '12,00', 'D'], ['03/03/2026', '-5,00', 'C'])).toBe('direction');
    expect(roles(['02/03/2026', '-12,00', 'D'], ['03/03/2026', '5,00', 'C'])).toBe('ignored');
  });

  it('that say debit or credit are the way where one that is cancelled has a sign', () => {
    const roles = (...rows: readonly (readonly string[])[]) =>
      rolesOf(['Date', 'Montant', 'Sens'], ...rows).at(-1);
    const came = ['1000,00', '800,00', '700,00'].map((amount) => ['02/10/2026', amount, 'C']);
    const spent = (amount: string) => ['04/10/2026', amount, 'D'];
    expect(roles(...came, spent('40,00'), spent('-12,00'))).toBe('direction');
    // Where what went out has a sign, the one without it came back.
    expect(roles(...came, spent('-40,00'), spent('-30,00'), spent('12,00'))).toBe('ignored');
    expect(roles(...came, spent('-40,00'), spent('0,00'))).toBe('ignored');
  });

  it('named debit or credit that hold words say the way', () => {
    expect(rolesOf(['Date', 'Montant', 'Débit/Crédit'], ['02/03/2026', '12,00', 'Débit'])).toEqual([
      'date',
      'amount',
      'direction',
    ]);
  });

  it('of debit and credit stand before an amount that says the same; one of them alone does not', () => {
    const row = ['02/03/2026', '12,00', '', '12,00'];
    expect(rolesOf(['Date', 'Debit', 'Credit', 'Transfer Amount'], row)).toEqual([
      'date',
      'debit',
      'credit',
      'ignored',
    ]);
    expect(rolesOf(['Date', 'Montant', 'Crédit'], ['02/03/2026', '12,00', '3,00'])).toEqual([
      'date',
      'amount',
      'ignored',
    ]);
  });

  it('of securities, of pieces or of one number again and again are no amount', () => {
    expect(rolesOf(['Date', 'ISIN', 'Montant'], ['02/03/2026', 'FR00', '12,00'])).toEqual([
      'date',
      'ignored',
      'ignored',
    ]);
    const card = (amount: string) => ['02/03/2026', '2226', amount];
    expect(rolesOf(['A', 'B', 'C'], card('3,00'), card('4,00'), card('5,00'))).toEqual([
      'date',
      'ignored',
      'amount',
    ]);
  });

  it('say by themselves which rows are done', () => {
    const rows = [
      ['02/03/2026', '12,00', 'Terminé'],
      ['03/03/2026', '5,00', 'En cours'],
    ];
    const guessed = guessMapping({ headings: ['Date', 'Montant', 'État'], width: 3, rows }, NAMED);
    expect(guessed).toMatchObject({ counts: ['termine'] });
    expect(profileOfMapping(guessed)?.filters).toMatchObject([
      { column: 'etat', keeps: ['termine'], otherwise: 'pending' },
    ]);
    expect(rolesOf(['Date', 'Montant', 'État'], ['02/03/2026', '1,00', 'Paris'])).toEqual([
      'date',
      'amount',
      'label',
    ]);
  });

  it('of amounts may be two, each blank where the other is not, whose signs tell the way', () => {
    const rows = [
      ['24/12/2009', 'Check', '-$76.00', '', '$1,750.06'],
      ['25/12/2009', 'Pay', '', '+$327.49', '$1,826.06'],
    ];
    const read = (unsigned: boolean) =>
      guessMapping(
        {
          headings: null,
          width: 5,
          rows: unsigned ? rows.map((row) => row.map((cell) => cell.replace(/^[-+]/, ''))) : rows,
        },
        NAMED,
      ).columns.map(({ role }) => role);
    expect(read(false)).toEqual(['date', 'label', 'amount', 'amount', 'ignored']);
    // Without a sign nobody but a person knows which of them went out.
    expect(read(true)).toEqual(['date', 'label', 'ignored', 'ignored', 'ignored']);
  });

  it('of days are those of movements, and not of the whole statement', () => {
    const rows = [
      ['2019-11-01', '2019-11-02', '12.00', 'CZK'],
      ['2019-11-01', '2019-11-10', '-5.00', 'CZK'],
    ];
    for (const days of [
      ['initial_date', 'transaction_date'],
      ['Von', 'Am'],
    ])
      expect(rolesOf([...days, 'amount', 'mìna'], ...rows)).toEqual([
        'ignored',
        'date',
        'amount',
        'currency',
      ]);
  });

  it('name a currency in their heading, or in each amount', () => {
    const currencyOf = (heading: string, cell = '12.00') =>
      guessMapping({ headings: ['Date', heading], width: 2, rows: [['02/03/2026', cell]] }, NAMED)
        .currency;
    expect(currencyOf('Amount (SGD)')).toBe('SGD');
    expect(currencyOf('Amount CZK')).toBe('CZK');
    expect(currencyOf('amount_ils')).toBe('ILS');
    expect(currencyOf('Montant (EUROS)')).toBe('EUR');
    expect(currencyOf('Montant TTC')).toBeUndefined();
    expect(currencyOf('Amount', '$12.00')).toBe('USD');
    expect(currencyOf('Montant', '12,00 zł')).toBe('PLN');
    expect(currencyOf('Montant', '12,00 kr')).toBeUndefined();
  });

  it('of balances are no amount where no heading names one', () => {
    const rows = [['02/10/2026', '1000,00', '500,00', '1500,00']];
    expect(rolesOf(['Date', 'Solde avant', 'Mouvement', 'Solde'], ...rows)).toEqual([
      'date',
      'ignored',
      'amount',
      'balance',
    ]);
  });

  it('of amounts without VAT are no amount beside those with it', () => {
    const roles = (...headings: readonly string[]) =>
      rolesOf(headings, ['02/10/2026', '100,00', '20,00', '120,00']);
    const paid = ['date', 'ignored', 'ignored', 'amount'];
    expect(roles('Date', 'Montant HT', 'TVA', 'Montant TTC')).toEqual(paid);
    expect(roles('Date', 'Amount excl. VAT', 'VAT', 'Total incl. VAT')).toEqual(paid);
    expect(roles('Date', 'Montant', 'TVA', 'Prix unitaire TTC')[1]).toBe('amount');
    expect(roles('Date', 'Montant HT', 'TVA', 'Couleur')[1]).toBe('amount');
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

  it('without a heading are left out; one with that of another is there to be chosen', () => {
    const { columns } = guessMapping(
      { headings: ['Date', '', 'Libellé', 'LIBELLE'], width: 4, rows: [] },
      NAMED,
    );
    expect(columns).toEqual([
      { header: 'date', role: 'date' },
      { header: 'libelle', role: 'label' },
      { header: 'libelle #4', role: 'ignored' },
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
