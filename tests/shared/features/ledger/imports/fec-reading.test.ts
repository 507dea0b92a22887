import { describe, expect, it } from 'vitest';
import { isFec, readFec } from '#shared/features/ledger/imports/fec-reading.ts';

const HEAD =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'.split(
    ' ',
  );

type Row = Readonly<Record<string, string>>;

const BANK: Row = {
  JournalCode: 'BQ',
  JournalLib: 'Banque',
  EcritureNum: '12',
  EcritureDate: '20260115',
  CompteNum: '512',
  CompteLib: 'Banque',
  EcritureLib: 'Loyer de janvier',
  Debit: '0,00',
  Credit: '800,00',
};
const RENT: Row = {
  ...BANK,
  CompteNum: '613200',
  CompteLib: 'Loyer',
  Debit: '800,00',
  Credit: '0,00',
};

function fec(rows: readonly Row[], separator = '\t', head: readonly string[] = HEAD): string {
  const lines = rows.map((row) => head.map((name) => row[name] ?? '').join(separator));
  return [head.join(separator), ...lines, ''].join('\r\n');
}

/** Day, number and cents by account of each entry. */
function entriesIn(text: string) {
  const read = readFec(text);
  if (!read.ok) return read.error;
  return read.value.entries.map(({ day, number, rows }) => ({
    day,
    number,
    rows: rows.map(({ account, cents }) => [account, cents]),
  }));
}

const RENT_PAID = [
  {
    day: '2026-01-15',
    number: '12',
    rows: [
      ['512000', -80_000],
      ['613200', 80_000],
    ],
  },
];

describe('a FEC of another program', () => {
  it('is known by the names of its columns, in other cases, with accents, in quotes', () => {
    expect(isFec(fec([]))).toBe(true);
    expect(isFec(fec([]).replace('Credit', 'Crédit').toUpperCase())).toBe(true);
    expect(isFec(`\ufeff"${HEAD.join('"|"')}"`)).toBe(true);
    expect(isFec('Date;Libellé;Débit;Crédit')).toBe(false);
  });

  it.each([
    ['tabs', fec([BANK, RENT])],
    [
      'bars and 22 columns',
      fec([BANK, RENT], '|', [...HEAD, 'DateRglt', 'ModeRglt', 'NatOp', 'IdClient']),
    ],
    ['a byte order mark and bare line ends', `\ufeff${fec([BANK, RENT]).replaceAll('\r', '')}`],
    ['points', fec([BANK, RENT]).replaceAll(',00', '.00')],
    [
      'amounts filled up with zeros and spaces',
      fec([BANK, RENT]).replaceAll('800,00', ' 000000000000800,00'),
    ],
    ['nothing on the other side', fec([BANK, RENT]).replaceAll('\t0,00\t', '\t\t')],
    ['days as people write them', fec([BANK, RENT]).replaceAll('20260115', '15/01/2026')],
    ['a day with a time', fec([BANK, RENT]).replaceAll('20260115', '2026-01-15 10:25:37')],
    ['a column of its own at the end', fec([BANK, RENT], '\t', [...HEAD, 'PieceJointe'])],
  ])('is read with %s', (_what, text) => {
    expect(entriesIn(text)).toEqual(RENT_PAID);
  });

  it.each([
    ['C', 'D'],
    ['-1', '+1'],
  ])('is read with an amount and a side (%s, %s)', (credit, debit) => {
    const head = HEAD.map((name) => ({ Debit: 'Montant', Credit: 'Sens' })[name] ?? name);
    const rows = [
      { ...BANK, Montant: '800,00', Sens: credit },
      { ...RENT, Montant: '800,00', Sens: debit },
    ];
    expect(entriesIn(fec(rows, '|', head))).toEqual(RENT_PAID);
  });

  it('tells sides and numbers of accounts in ways of its own, and ends as DOS did', () => {
    const head = HEAD.map((name) => ({ Debit: 'Montant', Credit: 'Sens' })[name] ?? name);
    const sided = fec(
      [
        { ...BANK, Montant: '800,00', Sens: '-1' },
        { ...RENT, CompteNum: '401-Élan 2', Montant: '800,00', Sens: '1' },
      ],
      '|',
      head,
    );
    expect(entriesIn(`${sided}\u001a`)).toEqual([
      {
        ...RENT_PAID[0],
        rows: [
          ['512000', -80_000],
          ['401ELAN2', 80_000],
        ],
      },
    ]);
  });

  it('keeps third parties apart whose numbers are longer than ours', () => {
    const rows = [
      ['411DUPONTSARL01', '100,00', '0,00'],
      ['411DUPONTSARL02', '20,00', '0,00'],
      ['411000000000123', '3,00', '0,00'],
      ['7060000000000000', '0,00', '123,00'],
    ].map(([CompteNum = '', Debit = '', Credit = '']) => ({ ...RENT, CompteNum, Debit, Credit }));
    expect(entriesIn(fec(rows))).toEqual([
      {
        ...RENT_PAID[0],
        rows: [
          ['411DUPSARL01', 10_000],
          ['411DUPSARL02', 2000],
          ['411000000123', 300],
          ['706000', -12_300],
        ],
      },
    ]);
  });

  it('is refused with the names of accounts that would become one', () => {
    const alike = [
      { ...BANK, CompteNum: '401DUPONTPARIS01' },
      { ...RENT, CompteNum: '401DUPONTLILLEPARIS01' },
    ];
    expect(entriesIn(fec(alike))).toEqual({
      code: 'accounts_alike',
      line: 2,
      names: '401DUPONTLILLEPARIS01, 401DUPONTPARIS01',
    });
  });

  it('has entries by journal, number and day: numbers begin anew in each journal', () => {
    const till = { JournalCode: 'CA', JournalLib: 'Caisse' };
    const text = fec([BANK, { ...BANK, ...till, CompteNum: '530' }, RENT, { ...RENT, ...till }]);
    expect(entriesIn(text)).toEqual([
      RENT_PAID[0],
      {
        ...RENT_PAID[0],
        rows: [
          ['530000', -80_000],
          ['613200', 80_000],
        ],
      },
    ]);
  });

  it('has entries without a number too: each goes on until it balances', () => {
    const none = { EcritureNum: '' };
    const text = fec([
      { ...BANK, ...none },
      { ...RENT, ...none },
      { ...BANK, ...none },
      { ...RENT, ...none },
    ]);
    expect(entriesIn(text)).toEqual([
      { ...RENT_PAID[0], number: '' },
      { ...RENT_PAID[0], number: '' },
    ]);
  });

  it('counts rows without an amount, which carry nothing', () => {
    const read = readFec(fec([BANK, { ...RENT, Debit: '0,00' }, RENT]));
    expect(read.ok && read.value.empty).toBe(1);
  });

  it('names the entries that have no other rows, which are left out', () => {
    const zero = { EcritureNum: '13', Debit: '0,00', Credit: '0,00' };
    const read = readFec(fec([BANK, RENT, { ...BANK, ...zero }, { ...RENT, ...zero }]));
    expect(read.ok && read.value).toMatchObject({ empty: 2, emptyEntries: ['BQ 13'] });
  });

  it.each([
    ['unbalanced', { Debit: '799,99' }, 2],
    ['amount', { Debit: '8e2' }, 3],
    ['amount', { Debit: '1.234,56' }, 3],
    ['amount', { Debit: '800,005' }, 3],
    ['day', { EcritureDate: '20260230' }, 3],
    ['account', { CompteNum: 'Loyer' }, 3],
  ])('that cannot be relied on is refused whole: %s %j', (code, wrong, line) => {
    expect(entriesIn(fec([BANK, { ...RENT, ...wrong }]))).toEqual({ code, line });
  });

  it('that is no FEC, or ends within a row, is refused', () => {
    expect(entriesIn('a;b\n1;2')).toEqual({ code: 'not_fec', line: 1 });
    expect(entriesIn(fec([BANK, RENT]).slice(0, -40))).toMatchObject({ line: 3 });
  });
});
