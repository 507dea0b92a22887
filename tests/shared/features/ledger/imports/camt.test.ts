import { describe, expect, it } from 'vitest';
import { camtProfile, readCamt } from '#shared/features/ledger/imports/camt.ts';

function statement(...entries: readonly string[]): string {
  const account = '<Acct><Id><IBAN>FR761</IBAN></Id></Acct>';
  return `<Document><BkToCstmrStmt><Stmt>${account}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}

/** A booked entry of 2 March, with what a test says of it; `more` follows it inside. */
function entry(more: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    Amt: '<Amt Ccy="EUR">30.00</Amt>',
    CdtDbtInd: '<CdtDbtInd>DBIT</CdtDbtInd>',
    Sts: '<Sts>BOOK</Sts>',
    day: '<BookgDt><Dt>2026-03-02</Dt></BookgDt>',
    ...fields,
  };
  return `<Ntry>${Object.values(all).join('')}${more}</Ntry>`;
}

const details = (...each: readonly string[]) =>
  `<NtryDtls>${each.map((one) => `<TxDtls>${one}</TxDtls>`).join('')}</NtryDtls>`;

function reading(...entries: readonly string[]) {
  const read = readCamt(statement(...entries), 'camt053');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const rowOf = (more: string, fields: Readonly<Record<string, string>> = {}) =>
  reading(entry(more, fields)).rows[0];

const CREDIT = { CdtDbtInd: '<CdtDbtInd>CRDT</CdtDbtInd>' };

describe('a message of ISO 20022', () => {
  it('is known by its root, also with the number of its first version', () => {
    expect(camtProfile('<Document><BkToCstmrAcctRptV01><Rpt>')).toBe('camt052');
    expect(camtProfile('<Document><BkToCstmrStmt>')).toBe('camt053');
    expect(camtProfile('<Document><BkToCstmrStmtX>')).toBeNull();
  });
});

describe('a statement of ISO 20022', () => {
  it('of one day gives it to the entries that do not repeat it', () => {
    const balance = (day: string) =>
      `<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><Dt><Dt>${day}</Dt></Dt></Bal>`;
    const bare = entry('', { day: '' });
    expect(reading(balance('2026-03-02'), bare).rows).toMatchObject([{ paidOn: '2026-03-02' }]);
    const two = reading(balance('2026-03-02'), balance('2026-03-03'), bare);
    expect(two.skipped).toEqual([{ line: 1, reason: 'unreadable' }]);
  });

  it.each([
    ['<BkToCstmrStmt>', true],
    ['<a:BkToCstmrStmt xmlns="x">', true],
    ['<BkToCstmrStmt\n>', true],
    [' <Document><BkToCstmrStmt><Stmt>', true],
    ['<BkToCstmrStmtX>', false],
    ['BkToCstmrStmt', false],
    [`<Document>${' '.repeat(20_000)}<BkToCstmrStmt>`, false],
  ])('is told by its element near the beginning', (text, isOne) => {
    expect(camtProfile(text) === 'camt053').toBe(isOne);
  });

  it('that is no XML is refused with the reason', () => {
    expect(readCamt('<BkToCstmrStmt><Stmt>', 'camt053')).toEqual({
      ok: false,
      error: { code: 'bad_file', problem: 'not_xml' },
    });
  });

  it('numbers the payments of a batch one by one, so that each is taken or left', () => {
    const part = (name: string, amount: string) =>
      `<Amt Ccy="EUR">${amount}</Amt><RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties>`;
    const batch = entry(details(part('Ana', '10.00'), part('Bob', '20.00')));
    const { rows } = reading(batch, entry(''));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('gives each movement whole', () => {
    const more = `<AcctSvcrRef>B1</AcctSvcrRef>${details('<RltdPties><Cdtr><Nm>EDF</Nm></Cdtr></RltdPties><RmtInf><Ustrd> Mars </Ustrd><Ustrd> </Ustrd><Ustrd>2026</Ustrd></RmtInf>')}`;
    expect(reading(entry(more))).toEqual({
      profile: 'camt053',
      habits: { days: null, decimal: null },
      skipped: [],
      rows: [
        {
          line: 1,
          account: 'FR761',
          paidOn: '2026-03-02',
          currency: 'EUR',
          amount: -3000,
          kind: null,
          fee: 0,
          doubts: [],
          party: 'EDF',
          label: 'Mars 2026',
          method: null,
          bankId: 'B1',
        },
      ],
    });
  });

  it.each([
    ['BkToCstmrAcctRpt', 'Rpt', 'camt052'],
    ['BkToCstmrDbtCdtNtfctn', 'Ntfctn', 'camt054'],
  ] as const)('may be a %s', (message, part, profile) => {
    const text = statement(entry(''))
      .replaceAll('BkToCstmrStmt', message)
      .replaceAll('Stmt>', `${part}>`);
    expect(camtProfile(text)).toBe(profile);
    expect(readCamt(text, profile)).toMatchObject({
      value: { profile, rows: [{ paidOn: '2026-03-02', amount: -3000, account: 'FR761' }] },
    });
  });

  it('tells what the account held before and after, and what its movements come to', () => {
    const balance = (kind: string, day: string, amount: string, sign = 'CRDT') =>
      `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
    const march = [balance('OPBD', '2026-03-01', '50.00'), balance('CLBD', '2026-03-31', '20.00')];
    expect(reading(...march, entry('')).statements).toEqual([
      {
        account: 'FR761',
        currency: 'EUR',
        opening: { on: '2026-03-01', amount: 5000 },
        closing: { on: '2026-03-31', amount: 2000 },
        moved: -3000,
      },
    ]);
    const [first] =
      reading(balance('PRCD', '2026-03-01', '5.00', 'DBIT'), entry('')).statements ?? [];
    expect(first).toMatchObject({ opening: { amount: -500 }, closing: null });
    expect(reading(entry('')).statements).toBeUndefined();
  });

  it('in pages of one account is one statement, whichever page comes first', () => {
    const page = (from: string, to: string, opening: string, closing: string) =>
      `<Stmt><Acct><Id><IBAN>FR761</IBAN></Id></Acct>${[
        ['OPBD', from, opening],
        ['CLBD', to, closing],
      ]
        .map(
          ([kind, day, amount]) =>
            `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><Dt><Dt>${day}</Dt></Dt></Bal>`,
        )
        .join('')}${entry('')}</Stmt>`;
    const [march, april] = [
      page('2026-03-01', '2026-03-31', '90.00', '60.00'),
      page('2026-04-01', '2026-04-30', '60.00', '30.00'),
    ];
    for (const pages of [march + april, april + march]) {
      const text = `<Document><BkToCstmrStmt>${pages}</BkToCstmrStmt></Document>`;
      expect(readCamt(text, 'camt053')).toMatchObject({
        value: {
          statements: [
            {
              opening: { on: '2026-03-01', amount: 9000 },
              closing: { on: '2026-04-30', amount: 3000 },
              moved: -6000,
            },
          ],
        },
      });
    }
  });

  it('of an account without IBAN names the other number of it', () => {
    const text = statement(entry('')).replace('<IBAN>FR761</IBAN>', '<Othr><Id>00012</Id></Othr>');
    expect(readCamt(text, 'camt053')).toMatchObject({ value: { rows: [{ account: '00012' }] } });
  });
});

describe('an entry of a statement', () => {
  it('that is not booked may still change, and is left out', () => {
    const states = ['PDNG', 'INFO', 'FUTR'].map((state) =>
      entry('', { Sts: `<Sts><Cd>${state}</Cd></Sts>` }),
    );
    const { rows, skipped } = reading(...states, entry('', { Sts: '<Sts>PDNG</Sts>' }), entry(''));
    expect(rows.map(({ line }) => line)).toEqual([5]);
    expect(skipped).toEqual([1, 2, 3, 4].map((line) => ({ line, reason: 'pending' })));
  });

  it('without a state is booked: version 02 need not say it', () => {
    expect(reading(entry('', { Sts: '' })).rows).toHaveLength(1);
  });

  it('without a day or an amount that can be read is named', () => {
    const { rows, skipped } = reading(
      entry('', { day: '' }),
      entry('', { Amt: '' }),
      entry('', { Amt: '<Amt Ccy="EUR">dix</Amt>' }),
      entry('', { day: '<BookgDt><Dt>2026-02-30</Dt></BookgDt>' }),
    );
    expect(rows).toEqual([]);
    expect(skipped).toEqual([1, 2, 3, 4].map((line) => ({ line, reason: 'unreadable' })));
  });

  it('of nothing is left out', () => {
    const { rows, skipped } = reading(entry('', { Amt: '<Amt Ccy="EUR">0.00</Amt>' }), entry(''));
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(skipped).toEqual([{ line: 1, reason: 'zero' }]);
  });

  it.each([
    ['<BookgDt><DtTm>2026-03-05T23:59:00+01:00</DtTm></BookgDt>', '2026-03-05'],
    ['<BookgDt><Dt>2026-10-05+02:00</Dt></BookgDt>', '2026-10-05'],
    ['<BookgDt><Dt>2026-10-05Z</Dt></BookgDt>', '2026-10-05'],
    ['<ValDt><Dt>2026-03-06</Dt></ValDt>', '2026-03-06'],
    ['<ValDt><DtTm>2026-03-07T00:00:00Z</DtTm></ValDt>', '2026-03-07'],
    ['<ValDt><Dt>2026-03-08</Dt></ValDt><BookgDt><Dt>2026-03-04</Dt></BookgDt>', '2026-03-04'],
  ])('has the day of its booking, else of its value: %s', (day, expected) => {
    expect(rowOf('', { day })?.paidOn).toBe(expected);
  });

  it('is positive in the file, and signed by what it is', () => {
    const minus = { Amt: '<Amt Ccy="EUR"> -12.5 </Amt>' };
    expect([rowOf('', minus)?.amount, rowOf('', { ...minus, ...CREDIT })?.amount]).toEqual([
      -1250, 1250,
    ]);
  });

  it('without a currency is in euros, and yen have no cents', () => {
    expect(rowOf('', { Amt: '<Amt>1.00</Amt>' })).toMatchObject({ currency: 'EUR', amount: -100 });
    expect(rowOf('', { Amt: '<Amt Ccy="JPY">100</Amt>' })).toMatchObject({
      currency: 'JPY',
      amount: -100,
    });
  });

  it.each([
    ['a collection that comes back is a smaller expense', 'true', CREDIT, 'expense'],
    ['a receipt that is taken back is a smaller receipt', '1', {}, 'receipt'],
    ['no reversal is what its sign says', 'false', CREDIT, null],
  ] as const)('%s', (_rule, said, fields, kind) => {
    expect(rowOf(`<RvslInd>${said}</RvslInd>`, fields)?.kind).toBe(kind);
  });

  it.each([
    ['RCDT', 'transfer'],
    ['IDDT', 'direct_debit'],
    ['CCRD', 'card'],
    ['RCHQ', 'cheque'],
    ['CNTR', 'cash'],
    ['XXXX', 'card'],
    ['constructor', 'card'],
  ])('has the method of its family %s, else of its words', (code, method) => {
    const words = '<AddtlNtryInf>PAIEMENT CB</AddtlNtryInf>';
    expect(
      rowOf(`<BkTxCd><Domn><Fmly><Cd>${code}</Cd></Fmly></Domn></BkTxCd>${words}`)?.method,
    ).toBe(method);
    expect(rowOf(`<BkTxCd><Prtry><Cd>${code}</Cd></Prtry></BkTxCd>${words}`)?.method).toBe(method);
  });

  it.each([
    ['Dbtr', CREDIT],
    ['UltmtDbtr', CREDIT],
    ['Cdtr', {}],
    ['UltmtCdtr', {}],
  ])('names the other side: %s', (role, fields) => {
    const named = (name: string) => details(`<RltdPties><${role}>${name}</${role}></RltdPties>`);
    expect(rowOf(named('<Nm>Zoé</Nm>'), fields)?.party).toBe('Zoé');
    expect(rowOf(named('<Pty><Nm>Zoé</Nm></Pty>'), fields)?.party).toBe('Zoé');
    const own = fields === CREDIT ? 'Cdtr' : 'Dbtr';
    const me = details(`<RltdPties><${own}><Nm>Moi</Nm></${own}></RltdPties>`);
    expect(rowOf(me, fields)?.party).toBe('');
  });

  it.each([
    ['<RmtInf><Ustrd>F 1</Ustrd></RmtInf><AddtlTxInf>no</AddtlTxInf>', 'F 1'],
    ['<RmtInf><Ustrd> </Ustrd></RmtInf><AddtlTxInf>Avis</AddtlTxInf>', 'Avis'],
    ['', 'Relevé'],
  ])('has the words of its payment, else those of the booking: %s', (detail, label) => {
    const more = `${details(detail)}<AddtlNtryInf>Relevé</AddtlNtryInf>`;
    expect(rowOf(more)?.label).toBe(label);
  });

  it('has the reference of the bank, else that of the statement', () => {
    expect(rowOf('<NtryRef>N1</NtryRef>')?.bankId).toBe('N1');
    expect(rowOf('<NtryRef>N1</NtryRef><AcctSvcrRef>B1</AcctSvcrRef>')?.bankId).toBe('B1');
  });
});

describe('a batch', () => {
  const part = (amount: string, name: string, more = '') =>
    `<Amt Ccy="EUR">${amount}</Amt><RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties>${more}`;
  const read = (...parts: readonly string[]) =>
    reading(entry(`<AcctSvcrRef>B</AcctSvcrRef>${details(...parts)}`)).rows.map(
      ({ amount, party, bankId }) => [amount, party, bankId],
    );

  it('is its payments where they add up to it, each with a number of its own', () => {
    expect(
      read(
        part('10.00', 'A', '<Refs><EndToEndId>E1</EndToEndId></Refs>'),
        part('15.00', 'B', '<Refs><AcctSvcrRef>S1</AcctSvcrRef><EndToEndId>E2</EndToEndId></Refs>'),
        part('5.00', 'C'),
      ),
    ).toEqual([
      [-1000, 'A', 'E1'],
      [-1500, 'B', 'S1'],
      [-500, 'C', 'B/3'],
    ]);
  });

  it('of one payment is that payment, with the number of the booking', () => {
    expect(read(part('30.00', 'A', '<Refs><EndToEndId>E1</EndToEndId></Refs>'))).toEqual([
      [-3000, 'A', 'B'],
    ]);
  });

  it('is one movement where the payments do not add up to it, or are in another currency', () => {
    const both = [[-3000, 'A, B', 'B']];
    expect(read(part('10.00', 'A'), part('15.00', 'B'))).toEqual(both);
    const dollars = part('15.00', 'A').replace('EUR', 'USD');
    expect(read(dollars, part('15.00', 'B'))).toEqual(both);
    expect(read(part('30.00', 'A'), '<RmtInf/>')).toEqual([[-3000, 'A', 'B']]);
  });

  it('that is one movement names everyone and everything in it once', () => {
    const unsure = (name: string, text: string) =>
      `<RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf>`;
    const all = details(unsure('A', 'Loyer'), unsure('B', 'Loyer'), unsure('A', 'Charges'));
    expect(rowOf(all)).toMatchObject({ party: 'A, B', label: 'Loyer – Charges' });
  });

  it('leaves out a payment of nothing, and keeps the others', () => {
    expect(read(part('30.00', 'A'), part('0.00', 'B'))).toEqual([[-3000, 'A', 'B/1']]);
    expect(reading(entry(details(part('30.00', 'A'), part('0', 'B')))).skipped).toEqual([]);
  });
});
