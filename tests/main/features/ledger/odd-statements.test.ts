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

function never(): never {
  throw new Error('nothing was read');
}

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

describe('the sign of an amount', () => {
  it('may stand behind it as Cr or Dr, whatever the headings are', () => {
    const read = seen(
      'Transaction Date,Description,Reference,Currency,CREDIT,DEBIT,Currency,Balance',
      '31 Jan 2026,VAT,REF1,USD,0.80Dr,USD,51343.09,',
      '01 Feb 2026,Transfer,REF2,USD,15.00Cr,USD,51358.09,',
      '02 Feb 2026,Transfer,REF3,USD,1,,',
    );
    expect(read?.moved.slice(0, 2)).toEqual([
      ['2026-01-31', -80],
      ['2026-02-01', 1500],
    ]);
  });

  it('is asked about where only what paid a card has one, whatever that is called', () => {
    const read = seen(
      '02/06/2026,11111111,"Greens",22.00',
      '13/06/2026,11111111,"Ham",33.00',
      '14/06/2026,11111111,"CARD PAYMENT",-55.00',
    );
    expect(read?.cautions).toContain('one_sign');
  });

  it('stays a plus where all that went out has none', () => {
    const read = seen(
      'Date Processed,Description,Amount',
      '28-Mar-2026,Books,£99.99',
      '30-Mar-2026,Music,£0.99',
      '21-Apr-2026,Direct debit,"+ £1,234.56"',
    );
    expect(read?.cautions).toEqual(['one_sign']);
    const turned = readMapped(
      new TextEncoder().encode(
        'Date Processed,Description,Amount\n28-Mar-2026,Books,£99.99\n21-Apr-2026,Direct debit,"+ £1,234.56"\n',
      ),
      { ...(read?.mapping ?? never()), isReversed: true },
      { isDayFirst: null },
    );
    expect(turned.ok && turned.value.rows.map(({ amount }) => amount)).toEqual([-9999, 123_456]);
  });

  it('of two columns that have none and no headings is for someone to say', () => {
    const read = seen(
      '18.09.2026;Laden;18.09.2026;;33,87',
      '19.09.2026;Gehalt;18.09.2026;24,00;',
      '20.09.2026;Laden;19.09.2026;;24,11',
    );
    expect(read).toBeNull();
  });
});

describe('days and currencies of an unknown table', () => {
  it('are those on which money moved, not those of a message', () => {
    const read = seen(
      'id;message_date;transaction_date;amount;currency',
      '11;2026-01-15;2026-01-13;-4.60;EUR',
      '12;2026-01-20;2026-01-19;130;EUR',
    );
    expect(read?.moved.map(([day]) => day)).toEqual(['2026-01-13', '2026-01-19']);
  });

  it('are found though a remark stands between the rows', () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) =>
        `${String((index % 28) + 1).padStart(2, '0')}.09.2026;Laden;01.01.2026;-${index + 1},50`,
    );
    const read = seen(...rows, 'A remark;;;');
    expect(read?.moved[1]).toEqual(['2026-09-02', -250]);
  });

  it('may be told by signs, by a heading alone, or behind a colon and a dash', () => {
    const signs = seen(
      'Datum;Text;Betrag;Devise',
      '13.10.2026;Laden;-123,45;₪',
      '14.10.2026;Laden;-89,90;usd',
    );
    expect(signs?.rows.map(({ currency }) => currency)).toEqual(['ILS', 'USD']);
    const heading = seen(
      'Transaction Date,Text,CAD$,USD$',
      '1/16/2026,Hydro,-81.14,',
      '1/17/2026,Pay,522.67,',
    );
    expect(heading?.rows.map(({ currency }) => currency)).toEqual(['CAD', 'CAD']);
    const above = seen(
      'Currency :- INR',
      'Tran Date,CHQNO,Debit,Credit',
      '25-04-2026,-,159.41,',
      '26-04-2026,-,,654.00',
    );
    expect(above?.rows[0]?.currency).toBe('INR');
  });
});

describe('what a bank sums up', () => {
  it('is no movement under the name of a turnover', () => {
    const read = seen(
      'LT1,10,2026-09-01,Opening balance,5.00,EUR,K',
      'LT1,20,2026-09-04,Zoé,9.00,EUR,K',
      'LT1,20,2026-09-05,Rent,4.00,EUR,D',
      'LT1,82,2026-09-05,Turnover,21392.11,EUR,K',
      'LT1,86,2026-09-05,Closing balance,10.00,EUR,K',
    );
    expect(read?.moved.map(([, amount]) => amount)).toEqual([900, -400]);
    expect(read?.reasons).toEqual(['total', 'total', 'total']);
  });

  it('is no amount where it is a balance of the books', () => {
    expect(seen('Datum,Boeksaldo', '2026-05-30,"13,20"', '2026-05-29,"12,10"')).toBeNull();
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
