import { describe, expect, it } from 'vitest';
import { columnsOfFile, readMapped } from '#main/features/ledger/statement-reading.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';

/** A statement of a bank that nobody knows, read as it seems; null where too little is told. */
function seenIn(bytes: Uint8Array) {
  const columns = columnsOfFile('releve.csv', bytes, null);
  if (columns === null) throw new Error('no table');
  const reading = readMapped(bytes, columns.mapping, { isDayFirst: null });
  if (!reading.ok) return null;
  const { rows, skipped } = reading.value;
  return {
    mapping: columns.mapping,
    moved: rows.map(({ paidOn, amount }) => [paidOn, amount]),
    doubts: rows.map(({ doubts }) => doubts.filter((one) => one !== 'currency')),
    rows,
    reasons: skipped.map(({ reason }) => reason),
    cautions: cautionsOf(reading.value, true).filter((one) => one !== 'currency'),
  };
}

const seen = (...lines: readonly string[]) =>
  seenIn(new TextEncoder().encode(`${lines.join('\n')}\n`));

describe('headings that come twice', () => {
  const ROWS = [
    'Belegdatum;Verwendungszweck;Betrag;Kurs;Betrag;Währung',
    '13.10.2026;Miete;;;- 12,34;EUR',
    '14.10.2026;Hotel;200,00;1,25;-160,00;EUR',
  ];

  it('are told apart: the amount is the one that is there in more rows', () => {
    expect(seen(...ROWS)).toMatchObject({
      moved: [
        ['2026-10-13', -1234],
        ['2026-10-14', -16_000],
      ],
      reasons: [],
      cautions: [],
    });
  });

  it('that stand again below still tell that another statement follows', () => {
    expect(seen(...ROWS, ...ROWS)?.cautions).toContain('several');
  });
});

describe('debit and credit', () => {
  const HEADINGS = 'Datum;Text;Soll;Haben';

  it('of which most of what came in is below zero are asked about', () => {
    const rows = ['13.10.2026;Laden;;-2,95', '14.10.2026;Gehalt;43,00;', '15.10.2026;Laden;;-6,34'];
    expect(seen(HEADINGS, ...rows)?.cautions).toEqual(['one_sign']);
  });

  it('may take back what came in, which is told on its row', () => {
    const rows = ['13.10.2026;Zoé;;20,00', '14.10.2026;Zoé;;-20,00', '15.10.2026;Miete;-9,00;'];
    const read = seen(HEADINGS, ...rows);
    expect(read?.moved.map(([, amount]) => amount)).toEqual([2000, -2000, -900]);
    expect(read?.doubts).toEqual([[], ['against_way'], []]);
  });

  it('are known in Cyrillic, and by what grows and what shrinks', () => {
    const cyrillic = seen(
      '"Дата и час","Приход","Разход","Описание"',
      '"13.10.2026 09:14:08","0.00","1.96","Наем"',
      '"14.10.2026 09:14:08","5.00","0.00","Клиент"',
    );
    expect(cyrillic?.moved.map(([, amount]) => amount)).toEqual([-196, 500]);
    const english = seen('date;increase;decrease', '2026-10-13;10;', '2026-10-14;;7');
    expect(english?.moved.map(([, amount]) => amount)).toEqual([1000, -700]);
  });

  it('without headings that anyone knows are not supposed to be one or the other', () => {
    const read = seen('Day;Xa;Xb', '2026-10-13;0.00;1.96', '2026-10-14;0.00;3.10');
    expect(read?.reasons).toEqual([]);
    expect(read?.cautions).toEqual(['one_sign']);
  });
});

describe('a column of amounts', () => {
  it('is there in most rows: a price in a few of them is none', () => {
    const read = seen(
      '2026-10-13,Interest,ABC,179,,12.55,CAD',
      '2026-10-14,Contribution,,,,600.00,CAD',
      '2026-10-15,Purchase,XYZ,300,15.90,-4779.95,CAD',
    );
    expect(read?.moved.map(([, amount]) => amount)).toEqual([1255, 60_000, -477_995]);
  });

  it('may hold what a spreadsheet keeps as text', () => {
    const read = seen(
      'DATE;TEXT;DEBIT;CREDIT',
      "2026-10-13;Transfer;'579,68 USD; ",
      "2026-10-14;Transfer;'544,00 $; ",
    );
    expect(read?.rows.map(({ amount, currency }) => [amount, currency])).toEqual([
      [-57_968, 'USD'],
      [-54_400, 'USD'],
    ]);
  });
});

describe('rows of another width, and words around them', () => {
  it('may be cut by a mark in words that nobody quoted', () => {
    const read = seen(
      '20261115,Anna,NL01,T1,Af,"136,13",Incasso, Opm1, x',
      '20261112,Bert,NL01,T2,Bij,"375,00",Giro, Opm2, y',
      '20261117,Carl,NL01,T3,Af,"257,50",Giro, Opm3',
    );
    expect(read?.moved.map(([, amount]) => amount)).toEqual([-13_613, 37_500, -25_750]);
  });

  it('may have spaces on both sides of their marks, also before quotes', () => {
    const read = seen(
      'Completed Date , Description , Paid Out (SEK) , Paid In (SEK) , Category',
      '18 Jun 2026 , webshop , 272.50 ,  , Health',
      '17 Jun 2026 , Money added  ,  , "1,000.00" , Transfers',
      '16 Jun 2026 , Money added  ,  , "2,000.00" , Transfers',
    );
    expect(read?.moved.map(([, amount]) => amount)).toEqual([-27_250, 100_000, 200_000]);
  });

  it('that tell a balance and no day are no rows that could not be read', () => {
    const read = seen(
      'Buchungstag;Text;Umsatz in EUR',
      '13.10.2026;Miete;-59,97',
      '14.10.2026;Zoé;180,00',
      'Alter Kontostand;16,89 EUR;',
      'Kontostand (15.10.2026):;;9000,00',
    );
    expect(read).toMatchObject({ reasons: ['total', 'total'], cautions: [] });
  });

  it('are read in UTF-16 without its mark', () => {
    const text = 'Date;Texte;Montant\n27/01/2026;Côté;10,00\n28/01/2026;Loyer;-42,00\n';
    expect(seenIn(Buffer.from(text, 'utf16le'))?.moved).toEqual([
      ['2026-01-27', 1000],
      ['2026-01-28', -4200],
    ]);
  });
});
