import { describe, expect, it } from 'vitest';
import { decodeText } from '#main/operations/text-decoding.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';
import { BANK_FILES } from './bank-files.ts';
import { NEWER_FILES } from './newer-files.ts';
import { OLDER_FILES } from './older-files.ts';
import { PLATFORM_FILES } from './platform-files.ts';

const FILES = [...BANK_FILES, ...PLATFORM_FILES, ...OLDER_FILES, ...NEWER_FILES];

const read = (text: string, hints = {}) => readBankFile(text, { ...NO_HINTS, ...hints });

describe('a file of a bank', () => {
  it.each(FILES.map((file) => [file.profile, file] as const))(
    'of %s is recognised by what is in it and read to the cent and the day',
    (profile, { bytes, rows, skipped }) => {
      const reading = valueOf(read(decodeText(bytes)));
      expect(reading.profile).toBe(profile);
      expect(
        reading.rows.map(({ paidOn, amount, party, label }) => [paidOn, amount, party, label]),
      ).toEqual(rows.map((row) => row.slice(0, 4)));
      const told = rows.map(([, , , , more]) => ({ currency: 'EUR', kind: null, fee: 0, ...more }));
      expect(reading.rows).toMatchObject(told);
      expect(reading.skipped.map(({ line, reason }) => [line, reason])).toEqual(skipped);
    },
  );

  it('is there for every profile, so that none is only believed', () => {
    const tried = new Set(FILES.map(({ profile }) => profile));
    expect(BANK_PROFILES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('of nobody is not guessed at', () => {
    const tables = ['a;b\n1;2', 'Date,Text\n2026-01-01,x', 'Date,Label,Amount\n2026-01-01,x,5.00'];
    for (const text of ['', ...tables, '<html></html>', '{}']) {
      expect(read(text)).toEqual({ ok: false, error: { code: 'bank_file_unknown' } });
    }
  });
});

describe('a table whose headings are common', () => {
  it('is of nobody known where it has a column more: its currency may be another', () => {
    const text =
      'Date opération;Date valeur;Libellé;Débit;Crédit;Référence\n02/03/2026;02/03/2026;VIR;;5 000;R1';
    expect(read(text)).toEqual({ ok: false, error: { code: 'bank_file_unknown' } });
  });
});

describe('a table without headings', () => {
  const LCL = '02/03/2026;120,50;Virement;;;VIREMENT STUDIO;;';

  it('is proved by the balances before and after it', () => {
    const lines = ['01/03/2026;500,00;;00451 098285A', LCL, '05/03/2026;620,50;;00451 098285A'];
    expect(valueOf(read(lines.join('\n'))).statements).toMatchObject([
      {
        account: '00451 098285A',
        opening: { on: '2026-03-01', amount: 50_000 },
        closing: { on: '2026-03-05', amount: 62_050 },
        moved: 12_050,
      },
    ]);
  });

  it('is of nobody known where no line names its account', () => {
    expect(read(LCL)).toEqual({ ok: false, error: { code: 'bank_file_unknown' } });
  });
});

describe('what stands above a table', () => {
  it('names the account, and what it holds on the day of the download', () => {
    const postal = [
      'Numéro Compte   ;1234567A020',
      'Date            ;05/03/2026',
      'Solde (EUROS)   ;1 234,56',
      '',
      'Date;Libellé;Montant(EUROS)',
      '04/03/2026;"VIREMENT DE STUDIO";200,00',
    ];
    expect(valueOf(read(postal.join('\n')))).toMatchObject({
      rows: [{ account: '1234567A020' }],
      statements: [
        { account: '1234567A020', closing: { on: '2026-03-05', amount: 123_456 }, opening: null },
      ],
    });
  });

  const AGRICOLE = [
    'Compte de Dépôt carte n° 00012345678;',
    'Solde au 04/03/2026 -1 017,87 €',
    '',
    'Date;Libellé;Débit euros;Crédit euros;',
    '04/03/2026;VIR STUDIO;;200,00;',
  ];

  it('is a balance of its day in words too', () => {
    expect(valueOf(read(AGRICOLE.join('\n')))).toMatchObject({
      rows: [{ account: '00012345678' }],
      statements: [{ closing: { on: '2026-03-04', amount: -101_787 } }],
    });
  });

  it('is of the first one only where another account follows: that is told', () => {
    const both = valueOf(read([...AGRICOLE, ...AGRICOLE].join('\n')));
    expect(both.isSeveral).toBe(true);
    expect(both.statements).toBeUndefined();
    expect(cautionsOf(both, false)).toEqual(['several']);
  });
});

describe('what a file leaves open', () => {
  const paypal = (date: string) =>
    `Date,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n${date},Zoé,Payment,Completed,EUR,5.00,0.00,5.00,P1`;

  it('as the order of day and month is asked for, and then taken', () => {
    expect(read(paypal('03/04/2026'))).toEqual({ ok: false, error: { code: 'bank_file_unclear' } });
    const dayOf = (isDayFirst: boolean) =>
      valueOf(read(paypal('03/04/2026'), { isDayFirst })).rows[0]?.paidOn;
    expect([dayOf(true), dayOf(false)]).toEqual(['2026-04-03', '2026-03-04']);
  });

  it('is not asked where one date settles it for all, or both orders are the same', () => {
    const both = `${paypal('03/04/2026')}\n04/25/2026,Ben,Payment,Completed,EUR,6.00,0.00,6.00,P2`;
    expect(valueOf(read(both)).rows.map(({ paidOn }) => paidOn)).toEqual([
      '2026-03-04',
      '2026-04-25',
    ]);
    expect(valueOf(read(paypal('04/04/2026'))).rows[0]?.paidOn).toBe('2026-04-04');
  });

  it('is read by the profile that is named, and by no other', () => {
    expect(valueOf(read(paypal('2026-04-03'), { profile: 'paypal' })).profile).toBe('paypal-en');
    expect(read(paypal('2026-04-03'), { profile: 'shine' }).ok).toBe(false);
  });

  it('as an unknown bank is read by the profile that the user made', () => {
    const mine = {
      id: 'mine',
      bank: 'Mine',
      needs: ['jour', 'mouvement'],
      date: ['jour'],
      amount: ['mouvement'],
      decimal: ',',
      isDayFirst: true,
      label: ['texte'],
    } as const;
    const reading = valueOf(read('Jour|Texte|Mouvement\n3.4.2026|Café|-1,50', { own: [mine] }));
    expect(reading).toMatchObject({
      profile: 'mine',
      rows: [{ paidOn: '2026-04-03', amount: -150, label: 'Café' }],
    });
  });
});

describe('a hostile file', () => {
  it('that defines entities is refused', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><BkToCstmrStmt>&b;</BkToCstmrStmt>`;
    expect(read(bomb)).toMatchObject({ ok: false, error: { code: 'bad_file' } });
  });

  it.each([
    ['is cut short', '<Document><BkToCstmrStmt><Stmt>'],
    ['closes what it did not open', '<Document><BkToCstmrStmt></Stmt></BkToCstmrStmt></Document>'],
    ['is nested without end', `<BkToCstmrStmt>${'<a>'.repeat(5000)}`],
  ])('that %s is refused', (_what, text) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code: 'bad_file' } });
  });
});
