import { describe, expect, it } from 'vitest';
import { columnsOfFile, readMapped } from '#main/features/ledger/statement-reading.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { agreedMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';

/** A statement of a bank that nobody knows, read as it seems, or as its columns are said to be. */
function seen(
  lines: readonly string[],
  said: (seeming: TableMapping) => TableMapping = (same) => same,
) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const columns = columnsOfFile('releve.csv', bytes, null);
  if (columns === null) throw new Error('no table');
  const mapping = said(columns.mapping);
  const reading = readMapped(bytes, mapping, { isDayFirst: null });
  if (!reading.ok) throw new Error(reading.error.code);
  const agreed = readMapped(bytes, agreedMapping(mapping, reading.value), { isDayFirst: null });
  if (!agreed.ok) throw new Error(agreed.error.code);
  return {
    cautions: cautionsOf(reading.value, true),
    /** What is still asked when the same table comes again. */
    later: cautionsOf(agreed.value, true),
    moved: reading.value.rows.map(({ paidOn, amount, currency }) => [paidOn, amount, currency]),
    unread: reading.value.skipped.filter(({ reason }) => reason === 'unreadable').length,
  };
}

const as =
  (heading: string, role: TableMapping['columns'][number]['role']) =>
  (seeming: TableMapping): TableMapping => ({
    ...seeming,
    columns: seeming.columns.map((one) => (one.header === heading ? { ...one, role } : one)),
  });

describe('the currency of an unknown table', () => {
  it('is asked where nothing in it tells of the euro', () => {
    const english = [
      'Date,Description,Amount',
      '2026-10-13,Rent,-1200.00',
      '2026-10-14,Ana,300.00',
    ];
    expect(seen(english)).toMatchObject({ cautions: ['currency'], later: [] });
    expect(seen(['2026-10-13;Rent;-1200.00', '2026-10-14;Ana;300.00']).cautions).toContain(
      'currency',
    );
    const spanish = [
      'Fecha;Concepto;Importe',
      '13/10/2026;Renta;-1200,00',
      '14/10/2026;Ana;300,00',
    ];
    expect(seen(spanish).cautions).toEqual(['currency']);
  });

  it('is the euro where its headings, its account or the words of its bank tell so', () => {
    const rows = ['13/10/2026;Loyer;-1200,00', '14/10/2026;Zoé;300,00'];
    for (const headings of [
      'Date;Libellé;Montant',
      'Quand;Quoi;Combien',
      'Datum;Verwendungszweck;Betrag',
      'Data;Descrizione;Importo',
      'Datum;Omschrijving;Bedrag',
      'Date;Description;Amount (EUR)',
    ]) {
      expect(seen([headings, ...rows]).cautions, headings).toEqual([]);
    }
    const plain = ['Date;Description;Amount', ...rows];
    expect(seen(['Account: FR76 3000 4000 0500 0000 0000 012;;', ...plain]).cautions).toEqual([]);
    const french = [
      'Date,Description,Amount',
      '2026-10-13,PRLV LOYER,-9.00',
      '2026-10-14,VIR ZOE,3.00',
    ];
    expect(seen(french).cautions).toEqual([]);
  });

  it('is asked of an account that is elsewhere, whatever the language of its headings', () => {
    const moroccan = [
      'IBAN : MA64 0115 1900 0001 2050 0053 4921;;',
      'Date;Libellé;Montant',
      '13/10/2026;Loyer;-1200,00',
      '14/10/2026;Zoé;300,00',
    ];
    expect(seen(moroccan).cautions).toEqual(['currency']);
  });

  it('is that of the country whose word a heading has, also behind a mark', () => {
    const polish = [
      '#Data operacji;#Opis operacji;#Kwota',
      '2026-10-13;Czynsz;-1200,00',
      '2026-10-14;Ana;300,00',
    ];
    expect(seen(polish)).toMatchObject({
      cautions: ['currency'],
      moved: [
        ['2026-10-13', -120_000, 'PLN'],
        ['2026-10-14', 30_000, 'PLN'],
      ],
    });
  });
});

describe('the way of amounts in an unknown table', () => {
  const HEADINGS = 'Date;Libellé;Montant';

  it('is asked where most have no sign, and no word beside them says why', () => {
    const card = ['Librairie;12,00', 'Bistrot;23,50', 'Papeterie;7,20', 'Règlement;-42,70'];
    const lines = card.map((row, at) => `1${at}/10/2026;${row}`);
    expect(seen([HEADINGS, ...lines])).toMatchObject({ cautions: ['one_sign'], later: [] });
  });

  it('is asked of a card, though the balance beside its amounts follows: it is what is owed', () => {
    const owed = [
      'Date;Merchant;Montant;Solde',
      '13/10/2026;Bistrot;23,50;123,50',
      '14/10/2026;Librairie;12,00;135,50',
      '15/10/2026;Papeterie;7,20;142,70',
    ];
    expect(seen(owed).cautions).toEqual(['one_sign']);
    const account = owed.map((line) => line.replace('Merchant', 'Libellé'));
    expect(seen(account).cautions).toEqual([]);
  });

  it('is told by a column of receipts and expenses', () => {
    const kinds = [
      'Date;Libellé;Montant;Type',
      '13/10/2026;Loyer;1200,00;Dépenses',
      '14/10/2026;Zoé;300,00;Recettes',
    ];
    expect(seen(kinds)).toMatchObject({
      cautions: [],
      moved: [
        ['2026-10-13', -120_000, 'EUR'],
        ['2026-10-14', 30_000, 'EUR'],
      ],
    });
  });

  it('is not asked where words of what went out stand beside a minus, or both signs are written', () => {
    const account = ['Zoé Durand;120,00', 'Tom Petit;80,00', 'Ana Sol;75,00', 'Loyer;-42,70'];
    expect(seen([HEADINGS, ...account.map((row, at) => `1${at}/10/2026;${row}`)]).cautions).toEqual(
      [],
    );
    const signed = ['Zoé;+120,00', 'Tom;+80,00', 'Ana;+75,00', 'Librairie;-42,70'];
    expect(seen([HEADINGS, ...signed.map((row, at) => `1${at}/10/2026;${row}`)]).cautions).toEqual(
      [],
    );
  });

  it('is asked where words of what went out stand without one', () => {
    const card = ['Achat livre;12,00', 'Achat papier;23,50', 'Abonnement;7,20', 'Zoé;-42,70'];
    const lines = card.map((row, at) => `1${at}/10/2026;${row}`);
    expect(seen([HEADINGS, ...lines]).cautions).toEqual(['one_sign']);
  });
});

describe('the order of day and month in an unknown table', () => {
  const ENGLISH = ['Date,Description,Amount (EUR)', '03/04/2026,Rent,-9.00', '05/06/2026,Ana,3.00'];

  it('is asked where neither the days nor their country tell it, until someone says it', () => {
    expect(seen(ENGLISH)).toMatchObject({ cautions: ['days'], later: [] });
    const american = ENGLISH.map(
      (line, at) => `${line},${at === 0 ? 'Routing Number' : '021000021'}`,
    );
    expect(seen(american).cautions).toContain('days');
    const dots = ENGLISH.map((line) => line.replaceAll('/', '.'));
    expect(seen(dots).cautions).toEqual([]);
    const later = [...ENGLISH, '25/06/2026,Tom,4.00'];
    expect(seen(later).cautions).toEqual([]);
  });

  it('is that of the language of its headings', () => {
    const french = ['Date;Libellé;Montant', '03/04/2026;Loyer;-9,00', '05/06/2026;Zoé;3,00'];
    expect(seen(french)).toMatchObject({
      cautions: [],
      moved: [
        ['2026-04-03', -900, 'EUR'],
        ['2026-06-05', 300, 'EUR'],
      ],
    });
  });
});

describe('fees beside the amounts of an unknown table', () => {
  const PAYMENTS = [
    'Date;Libellé;Montant;Frais',
    '13/10/2026;Zoé;50,00;0,65',
    '14/10/2026;Achat;-12,00;0,00',
  ];

  it('are asked about: they may be taken off already', () => {
    expect(seen(PAYMENTS)).toMatchObject({ cautions: ['fee'], later: [] });
    expect(seen(PAYMENTS.map((line) => line.replace(/0,65$/, '0,00'))).cautions).toEqual([]);
  });

  it('are no question where a column tells what is left, or balances prove the amounts', () => {
    const left = [
      'Date;Libellé;Montant brut;Frais;Net',
      '13/10/2026;Zoé;50,00;0,65;49,35',
      '14/10/2026;Tom;20,00;0,30;19,70',
    ];
    expect(seen(left).cautions).not.toContain('fee');
    const [heading, ...rows] = PAYMENTS;
    const proved = [
      `${heading};Solde`,
      ...rows.map((row, at) => `${row};${['150,00', '138,00'][at]}`),
    ];
    expect(seen(proved).cautions).toEqual([]);
  });

  it('are taken off once their column is said to be that of fees', () => {
    const { cautions, moved } = seen(PAYMENTS, (seeming) => {
      const { open: _, ...said } = as('frais', 'fee')(seeming);
      return said;
    });
    expect(cautions).toEqual([]);
    expect(moved[0]).toEqual(['2026-10-13', 5000, 'EUR']);
  });
});

describe('a table that is told badly', () => {
  it('is read by the amounts that it calls a value, where no other column has them', () => {
    const values = ['Date;Libellé;Value', '13/10/2026;Loyer;-1200,00', '14/10/2026;Zoé;300,00'];
    expect(seen(values).moved).toEqual([
      ['2026-10-13', -120_000, 'EUR'],
      ['2026-10-14', 30_000, 'EUR'],
    ]);
  });

  it('is not taken for another one by what is said below its last row', () => {
    const lines = [
      'Date;Texte;Crédit en CHF;Débit en CHF',
      '10.03.2026;Fournisseur;;-150.5',
      '11.03.2026;Client;1200.00;',
      'Avis :;;;',
      'Sans garantie.;;;',
    ];
    expect(seen(lines)).toMatchObject({
      moved: [
        ['2026-03-10', -15_050, 'CHF'],
        ['2026-03-11', 120_000, 'CHF'],
      ],
    });
  });

  it('leaves a row unread that lacks a cell before its balance', () => {
    const lines = [
      'Date;Date valeur;Libellé;Montant;Solde;',
      '13/10/2026;13/10/2026Loyer;-9,00;91,00;',
      '14/10/2026;14/10/2026;Zoé;3,00;94,00;',
      '15/10/2026;15/10/2026;Ana;4,00;98,00;',
    ];
    expect(seen(lines)).toMatchObject({
      unread: 1,
      moved: [
        ['2026-10-14', 300, 'EUR'],
        ['2026-10-15', 400, 'EUR'],
      ],
    });
  });

  it('may have a sign apart from what it is of', () => {
    const lines = [
      'Date,Description,Amount',
      '13-Oct-2026,Rent,-£12.00',
      '14-Oct-2026,Ana,"+ £1,234.56"',
    ];
    expect(seen(lines).moved).toEqual([
      ['2026-10-13', -1200, 'GBP'],
      ['2026-10-14', 123_456, 'GBP'],
    ]);
  });

  it('may call an amount by its currency without being taken for the currency', () => {
    const lines = [
      'Date,Description,Currency Amount,Currency,Amount',
      '2026-10-13,Rent,-499.00,NOK,-499.00',
      '2026-10-14,Ana,300.00,NOK,300.00',
    ];
    expect(seen(lines).moved).toEqual([
      ['2026-10-13', -49_900, 'NOK'],
      ['2026-10-14', 30_000, 'NOK'],
    ]);
  });

  it('may say the way of its amounts in a column without a heading', () => {
    const lines = [
      'Datum;Verwendungszweck;Umsatz;',
      '13.10.2026;Anfangssaldo;8,93;H',
      '13.10.2026;Auszahlung;60,00;S',
      '14.10.2026;Zoé;388,00;H',
    ];
    expect(seen(lines)).toMatchObject({
      cautions: [],
      moved: [
        ['2026-10-13', -6000, 'EUR'],
        ['2026-10-14', 38_800, 'EUR'],
      ],
    });
  });

  it('is not in the currency of a column without a heading', () => {
    const lines = [
      'Date,Description,Amount (EUR),',
      '13-Oct-2026,Rent,-12.00,',
      '14-Oct-2026,Ana,34.56,CR',
    ];
    expect(seen(lines)).toMatchObject({
      unread: 0,
      moved: [
        ['2026-10-13', -1200, 'EUR'],
        ['2026-10-14', 3456, 'EUR'],
      ],
    });
  });
});
