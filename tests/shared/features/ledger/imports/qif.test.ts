import { describe, expect, it } from 'vitest';
import { isQif, readQif } from '#shared/features/ledger/imports/qif.ts';

const read = (lines: readonly string[], asked: boolean | null = null) =>
  readQif(lines.join('\n'), asked);
const rowsOf = (lines: readonly string[], asked: boolean | null = null) => {
  const reading = read(lines, asked);
  return reading.ok ? reading.value.rows : null;
};
const BANK = '!Type:Bank';

describe('a file of QIF', () => {
  it('is known by its first line', () => {
    expect(isQif('!Type:Bank\nD1')).toBe(true);
    expect(isQif('\ufeff!Account\nNx')).toBe(true);
    for (const text of ['', 'Type:Bank', '!Typ:Bank', 'Date;!Type:Bank']) {
      expect(isQif(text)).toBe(false);
    }
  });

  it('says who, what, when and how much of each movement', () => {
    expect(
      rowsOf([
        BANK,
        'D28/03/2026',
        'T-1,234.56',
        'PCafé Zoé',
        'MFacture 3',
        '^',
        '',
        'D01/04/2026',
        'T12.50',
        'N123',
        '^',
      ]),
    ).toEqual([
      {
        line: 2,
        paidOn: '2026-03-28',
        amount: -123_456,
        doubts: [],
        currency: 'EUR',
        party: 'Café Zoé',
        label: 'Facture 3',
        bankId: '',
        account: '',
        method: null,
        kind: null,
        fee: 0,
      },
      expect.objectContaining({
        line: 8,
        paidOn: '2026-04-01',
        amount: 1250,
        method: 'cheque',
        party: '',
      }),
    ]);
  });

  it('writes days as Quicken does: an apostrophe before the year, spaces for zeros', () => {
    expect(rowsOf([BANK, "D28/ 3'26", 'T1', '^', "D 1/12'26", 'T1', '^'])).toMatchObject([
      { paidOn: '2026-03-28' },
      { paidOn: '2026-12-01' },
    ]);
    expect(rowsOf([BANK, 'D28/3/94', 'T1', '^'])).toMatchObject([{ paidOn: '1994-03-28' }]);
  });

  it('asks which of day and month comes first where no day tells', () => {
    const lines = [BANK, 'D03/04/2026', 'T1', '^'];
    expect(read(lines)).toEqual({ ok: false, error: { code: 'bank_file_unclear' } });
    expect(rowsOf(lines, true)).toMatchObject([{ paidOn: '2026-04-03' }]);
    expect(rowsOf(lines, false)).toMatchObject([{ paidOn: '2026-03-04' }]);
  });

  it('names the account of its movements, and leaves lists of other things out', () => {
    const lines = ['!Type:Cat', 'NLoyer', 'DLe toit', '^', '!Account', 'NPro', 'TBank', '^'];
    expect(rowsOf([...lines, '!type:ccard', 'D2026-03-28', 'T-5', '^'])).toMatchObject([
      { account: 'Pro', amount: -500, line: 10 },
    ]);
  });

  it('takes the first amount where a movement is split, and U where there is no T', () => {
    expect(
      rowsOf([
        BANK,
        'D2026-03-28',
        'T-5',
        'SLoyer',
        '$-3',
        'SEau',
        '$-2',
        '^',
        'D2026-03-29',
        'U7',
        '^',
      ]),
    ).toMatchObject([{ amount: -500 }, { amount: 700 }]);
  });

  it('that begins without a header is known by its days and amounts', () => {
    const lines = ['D05/12/2023', 'T,300.00', 'PVIR CLIENT', '^', 'D28/12/2023', 'T-,109.59', '^'];
    expect(isQif(lines.join('\n'))).toBe(true);
    expect(isQif('Date;Montant\n01/01/2026;5,00')).toBe(false);
    expect(rowsOf(lines)).toMatchObject([
      { paidOn: '2023-12-05', amount: 30_000, party: 'VIR CLIENT' },
      { paidOn: '2023-12-28', amount: -10_959 },
    ]);
    expect(rowsOf([BANK, 'D28/12/2023', 'T,50', '^'])).toMatchObject([{ amount: 50 }]);
  });

  it('that ends in the middle of a movement leaves that one out: its amount may be cut', () => {
    expect(read([BANK, 'D28/03/2026', 'T5.00', '^', 'D29/03/2026', 'T12'])).toMatchObject({
      value: { isCut: true, rows: [{ line: 2 }], skipped: [{ line: 5, reason: 'cut' }] },
    });
  });

  it('counts what is nothing and what cannot be read', () => {
    const reading = read([
      BANK,
      'D2026-03-28',
      'T0.00',
      '^',
      'Dhier',
      'T1',
      '^',
      'D2026-03-28',
      '^',
    ]);
    expect(reading).toMatchObject({
      value: {
        profile: 'qif',
        rows: [],
        skipped: [
          { line: 2, reason: 'zero' },
          { line: 5, reason: 'unreadable' },
          { line: 8, reason: 'unreadable' },
        ],
      },
    });
  });

  it('has decimals as its amounts tell together; one that tells nothing carries a doubt', () => {
    const amounts = (...texts: readonly string[]) =>
      rowsOf([BANK, ...texts.flatMap((text) => ['D2026-03-28', `T${text}`, '^'])])?.map(
        ({ amount, doubts }) => [amount, ...doubts],
      );
    expect(amounts('1 234,56', '1,500')).toEqual([[123_456], [150]]);
    expect(amounts('1,500')).toEqual([[150_000, 'thousands_or_decimal']]);
  });

  it('takes movements that follow right upon their account, without a header of their own', () => {
    const lines = [
      '!Account',
      'NSavings',
      'TBank',
      'DSince 2020',
      '^',
      'D28/03/2026',
      'T100.00',
      '^',
    ];
    expect(rowsOf(lines)).toMatchObject([
      { paidOn: '2026-03-28', amount: 10_000, account: 'Savings' },
    ]);
    expect(read([...lines, 'D29/03/2026', 'MNo amount', '^'])).toMatchObject({
      value: { skipped: [{ line: 9, reason: 'unreadable' }] },
    });
    expect(rowsOf(['!Account', 'NOne', 'TBank', 'D01/01/01', '^', 'NTwo', 'TCash', '^'])).toEqual(
      [],
    );
  });

  it('is in the currency that its account is called by; of an American one it is asked about', () => {
    const of = (...lines: readonly string[]) =>
      rowsOf([...lines, BANK, 'D8/30/2026', 'T-1.301.25', '^'])?.map(
        ({ amount, currency, doubts }) => [amount, currency, ...doubts],
      );
    expect(of('!Account', 'NPayPal USD', '^')).toEqual([[-130_125, 'USD']]);
    expect(of()).toEqual([[-130_125, 'EUR', 'currency']]);
  });
});
