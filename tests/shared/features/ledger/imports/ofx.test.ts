import { describe, expect, it } from 'vitest';
import { isOfx, readOfx } from '#shared/features/ledger/imports/ofx.ts';

/** A movement of 2 March as OFX 1.x writes it, with fields that come before the usual ones. */
const movement = (fields = '', amount = '-20.00') =>
  `<STMTTRN>${fields}<DTPOSTED>20260302<TRNAMT>${amount}<FITID>F1</STMTTRN>`;

const rowOf = (fields: string, amount?: string) => readOfx(movement(fields, amount)).rows[0];

describe('an OFX file', () => {
  it('is told by its element near the beginning, in any letters', () => {
    expect(['OFXHEADER:100\n<OFX>', '<ofx>', '<OFX >'].map(isOfx)).toEqual([true, true, true]);
    expect(['OFXHEADER:100', `${' '.repeat(4000)}<OFX>`, ''].map(isOfx)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is in its currency whichever letters that is written in', () => {
    expect(readOfx(`<OFX><CURDEF>cad<ACCTID>1${movement()}</OFX>`).rows[0]?.currency).toBe('CAD');
  });

  it('gives each movement whole', () => {
    const text = `<OFX><CURDEF>CHF<ACCTID>00012\n${movement('<TRNTYPE>CREDIT<NAME>Studio &amp; Co<MEMO>Facture 1')}</OFX>`;
    expect(readOfx(text)).toEqual({
      profile: 'ofx',
      habits: { days: null, decimal: null },
      skipped: [],
      rows: [
        {
          line: 1,
          account: '00012',
          currency: 'CHF',
          paidOn: '2026-03-02',
          amount: -2000,
          party: 'Studio & Co',
          label: 'Facture 1',
          bankId: 'F1',
          method: null,
          kind: null,
          fee: 0,
          doubts: [],
        },
      ],
    });
  });

  it('that says neither account nor currency is in euros', () => {
    expect(readOfx(movement()).rows).toMatchObject([
      { currency: 'EUR', account: '', party: '', label: '' },
    ]);
    const bare = '<OFX><STMTTRN><DTPOSTED>20260302<TRNAMT>-1</OFX>';
    expect(readOfx(bare).rows).toMatchObject([{ bankId: '', method: null, amount: -100 }]);
  });

  it('that ends in the middle of a movement leaves that one out: its amount may be cut', () => {
    const text = `<OFX>${movement()}<STMTTRN><DTPOSTED>20260303<TRNAMT>-12`;
    expect(readOfx(text)).toMatchObject({
      isCut: true,
      rows: [{ line: 1, amount: -2000 }],
      skipped: [{ line: 2, reason: 'cut' }],
    });
    expect(readOfx(`<OFX>${movement()}`)).toMatchObject({ isCut: true, rows: [{ line: 1 }] });
    expect(readOfx(`<OFX>${movement()}</OFX>\n`).isCut).toBeUndefined();
  });

  it('tells what each account holds by its books, and what its movements come to', () => {
    const of = (account: string, balance: string) =>
      `<CURDEF>EUR<ACCTID>${account}${movement('<BANKACCTTO><ACCTID>99</BANKACCTTO>')}<LEDGERBAL><BALAMT>${balance}<DTASOF>20260331</LEDGERBAL><AVAILBAL><BALAMT>1.00<DTASOF>20260401</AVAILBAL>`;
    const { statements, rows } = readOfx(`<OFX>${of('1', '1758,27')}${of('2', '-5.00')}</OFX>`);
    expect(statements).toEqual([
      {
        account: '1',
        currency: 'EUR',
        opening: null,
        closing: { on: '2026-03-31', amount: 175_827 },
        moved: -2000,
      },
      {
        account: '2',
        currency: 'EUR',
        opening: null,
        closing: { on: '2026-03-31', amount: -500 },
        moved: -2000,
      },
    ]);
    expect(rows).toMatchObject([{ account: '1', partyAccount: '99' }, { account: '2' }]);
  });

  it('of several statements keeps them apart', () => {
    const first = `<CURDEF>EUR<ACCTID>1${movement()}`;
    const second = `<CURDEF>USD<ACCTID>2${movement()}`;
    expect(
      readOfx(first + second).rows.map(({ line, account, currency }) => [line, account, currency]),
    ).toEqual([
      [1, '1', 'EUR'],
      [2, '2', 'USD'],
    ]);
  });

  it('names what cannot be read, and what is nothing', () => {
    const text = [
      '<STMTTRN><DTPOSTED>20260230<TRNAMT>-1.00</STMTTRN>',
      '<STMTTRN><TRNAMT>-1.00</STMTTRN>',
      '<STMTTRN><DTPOSTED>20260302</STMTTRN>',
      '<STMTTRN><DTPOSTED>20260302<TRNAMT>un</STMTTRN>',
      '<STMTTRN><DTPOSTED>20260302<TRNAMT>0.00</STMTTRN>',
    ].join('\n');
    expect(readOfx(text)).toMatchObject({
      rows: [],
      skipped: [
        { line: 1, reason: 'unreadable' },
        { line: 2, reason: 'unreadable' },
        { line: 3, reason: 'unreadable' },
        { line: 4, reason: 'unreadable' },
        { line: 5, reason: 'zero' },
      ],
    });
  });
});

describe('a movement of an OFX file', () => {
  it.each([
    ['-20.5', -2050],
    ['+1234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234,56', 123_456],
    ['1,000', 100],
    ['1.000', 100],
    ['250', 25_000],
  ])('has the last mark as the decimal one: %s', (text, amount) => {
    expect(rowOf('', text)?.amount).toBe(amount);
  });

  it('in a currency of its own says so', () => {
    expect(rowOf('<CURRENCY><CURSYM>JPY</CURRENCY>', '300')).toMatchObject({
      currency: 'JPY',
      amount: 300,
    });
  });

  it('has the first filled text of a name', () => {
    expect(rowOf('<NAME> <NAME>Zoé<NAME>Ben<memo>a')).toMatchObject({ party: 'Zoé', label: 'a' });
    expect(rowOf('<PAYEE>Zoé')?.party).toBe('Zoé');
    expect(rowOf('<PAYEE>Ben<NAME>Zoé')?.party).toBe('Zoé');
  });

  it.each([
    ['CHECK', 'cheque'],
    ['pos', 'card'],
    ['ATM', 'cash'],
    ['CASH', 'cash'],
    ['DIRECTDEBIT', 'direct_debit'],
    ['REPEATPMT', 'direct_debit'],
    ['XFER', 'transfer'],
    ['DIRECTDEP', 'transfer'],
    ['constructor', null],
    ['DEBIT', null],
  ])('of type %s moved as that says', (type, method) => {
    expect(rowOf(`<TRNTYPE>${type}<NAME>EDF`)?.method).toBe(method);
  });

  it('whose type tells nothing moved as its words say, in its name or its text', () => {
    expect(rowOf('<TRNTYPE>DEBIT<NAME>PRLV EDF')?.method).toBe('direct_debit');
    expect(rowOf('<NAME>EDF<MEMO>CB 02/03')?.method).toBe('card');
    expect(rowOf('<TRNTYPE>CHECK<NAME>VIREMENT')?.method).toBe('cheque');
  });
});
