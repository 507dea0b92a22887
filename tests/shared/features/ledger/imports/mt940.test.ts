import { describe, expect, it } from 'vitest';
import { isMt940, readMt940 } from '#shared/features/ledger/imports/mt940.ts';
import { mt940Words } from '#shared/features/ledger/imports/mt940-words.ts';

const HEAD = [':20:REF', ':25:FR7630004000010000000000123', ':28C:10/1', ':60F:C260301EUR1000,00'];
const END = [':62F:C260331EUR1174,50', '-'];
const file = (...movements: readonly string[]) => [...HEAD, ...movements, ...END].join('\r\n');
const rowsOf = (...movements: readonly string[]) => readMt940(file(...movements)).rows;

describe('a statement in the fields of SWIFT', () => {
  it('is known by its reference and its balance, also within an envelope', () => {
    expect(isMt940(file())).toBe(true);
    expect(isMt940(`{1:F01BANKFRPP0000}{2:I940}{4:\n${file()}`)).toBe(true);
    expect(isMt940(`@@${[...HEAD, ...END].join('@@')}`)).toBe(true);
    for (const text of ['', ':20:x', 'Date;:60F:', '<OFX>:20:']) expect(isMt940(text)).toBe(false);
  });

  it('takes a value day behind the end of its month for that end, where the booking has a day', () => {
    const daysOf = (movement: string) =>
      rowsOf(movement).map(({ paidOn, valueOn }) => [paidOn, valueOn]);
    expect(daysOf(':61:2602300302DR6,00NMSC')).toEqual([['2026-03-02', '2026-02-28']]);
    expect(daysOf(':61:2604310430DR6,00NMSC')).toEqual([['2026-04-30', '2026-04-30']]);
    expect(daysOf(':61:260230DR6,00NMSC')).toEqual([]);
    expect(daysOf(':61:2602320302DR6,00NMSC')).toEqual([]);
    expect(daysOf(':61:2602000302DR6,00NMSC')).toEqual([]);
  });

  it('takes an amount that begins with its comma', () => {
    expect(rowsOf(':61:2606030603D,50NCOMX').map(({ amount }) => amount)).toEqual([-50]);
  });

  it('gives movements with their words, and the balances around them', () => {
    const reading = readMt940(
      file(
        ':61:2603020303C200,50NTRFFACT-3//B123',
        ':86:/NAME/Studio Bleu/REMI/USTD//Facture 3/IBAN/DE02120300000000202051/',
        ':61:260304D26,NMSCNONREF',
        ':86:CARTE TRAIN',
        ' PARIS',
      ),
    );
    expect(reading).toMatchObject({
      profile: 'mt940',
      rows: [
        {
          line: 1,
          paidOn: '2026-03-03',
          valueOn: '2026-03-02',
          amount: 20_050,
          currency: 'EUR',
          party: 'Studio Bleu',
          label: 'Facture 3',
          bankId: 'B123',
          account: 'FR7630004000010000000000123',
          method: 'transfer',
          partyAccount: 'DE02120300000000202051',
        },
        { line: 2, paidOn: '2026-03-04', amount: -2600, label: 'CARTE TRAIN PARIS', bankId: '' },
      ],
      skipped: [],
      statements: [
        {
          opening: { on: '2026-03-01', amount: 100_000 },
          closing: { on: '2026-03-31', amount: 117_450 },
          moved: 17_450,
        },
      ],
    });
    expect(reading.isCut).toBeUndefined();
  });

  it('takes back what was booked: a credit taken back is a smaller receipt', () => {
    expect(rowsOf(':61:2603020303RC12,00NTRFX', ':61:260303RDR5,NTRFX')).toMatchObject([
      { amount: -1200, kind: 'receipt' },
      { amount: 500, kind: 'expense' },
    ]);
  });

  it('was booked in the year that is near, and on the value day where that is not told', () => {
    expect(
      rowsOf(
        ':61:2512310102C1,00NTRFX',
        ':61:2601021231C1,00NTRFX',
        ':61:260102    C1,00NTRFX',
        ':61:2601020000C1,00NTRFX',
      ).map(({ paidOn }) => paidOn),
    ).toEqual(['2026-01-02', '2025-12-31', '2026-01-02', '2026-01-02']);
  });

  it('tells what it cannot read, and what is nothing', () => {
    expect(readMt940(file(':61:hier', ':61:260302C0,00NTRFX', ':61:260230C1,NTRFX'))).toMatchObject(
      {
        rows: [],
        skipped: [
          { line: 1, reason: 'unreadable' },
          { line: 2, reason: 'zero' },
          { line: 3, reason: 'unreadable' },
        ],
      },
    );
  });

  it('that ends in the middle says so, and leaves its last movement out', () => {
    const cut = [...HEAD, ':61:260302C1,00NTRFX', ':86:a', ':61:260303C12'].join('\n');
    expect(readMt940(cut)).toMatchObject({
      isCut: true,
      rows: [{ line: 1 }],
      skipped: [{ line: 2, reason: 'cut' }],
    });
  });
});

describe('the words of a movement', () => {
  it('stand in numbered parts, of which the purpose is what was meant for the payee', () => {
    expect(
      mt940Words(
        '166?00GUTSCHRIFT?20EREF+NOTPROVIDED?21SVWZ+Rechnung 1?222 vom Mai\n?31DE02120300000000202051?32Zoe ?33Muster',
      ),
    ).toEqual({
      party: 'Zoe Muster',
      label: 'Rechnung 12 vom Mai',
      partyAccount: 'DE02120300000000202051',
    });
    expect(mt940Words('805?00ABSCHLUSS')).toMatchObject({ label: 'ABSCHLUSS', party: '' });
  });

  it('stand in named parts, or name the other side in one', () => {
    expect(mt940Words('/CNTP/NL91ABNA0417164300/ABNANL2A/Zoe BV///REMI/USTD//Factuur 7/')).toEqual({
      party: 'Zoe BV',
      label: 'Factuur 7',
      partyAccount: 'NL91ABNA0417164300',
    });
    expect(mt940Words('/TRTP/SEPA OVERBOEKING/NAME/Zoe')).toMatchObject({
      party: 'Zoe',
      label: 'SEPA OVERBOEKING',
    });
  });

  it('are plain else', () => {
    expect(mt940Words('VIR  SEPA\nClient')).toEqual({
      party: '',
      label: 'VIR SEPA Client',
      partyAccount: '',
    });
  });
});
