import { describe, expect, it } from 'vitest';
import type { BankProfile } from '#shared/features/ledger/imports/profile-model.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';

const SIGNED: BankProfile = {
  id: 'signed',
  bank: 'Mine',
  needs: ['jour', 'montant'],
  date: ['jour'],
  amount: ['montant'],
  decimal: ',',
  isDayFirst: true,
  label: ['texte', 'note'],
};

describe('a row without a day and without an amount', () => {
  const read = (...lines: readonly string[]) => {
    const reading = readBankFile(lines.join('\n'), { ...NO_HINTS, own: [SIGNED] });
    if (!reading.ok) throw new Error(reading.error.code);
    return reading.value;
  };

  it('goes on from the row above, whose words it adds to and not what it is known by', () => {
    const { rows, skipped } = read(
      'Jour;Montant;Texte',
      '02/03/2026;-6,66;ACHAT',
      ';;CAFE DE LA GARE',
      ';;CARTE 42',
      '03/03/2026;-1,00;FRAIS',
    );
    expect(rows).toMatchObject([
      { label: 'ACHAT', note: 'CAFE DE LA GARE – CARTE 42' },
      { label: 'FRAIS' },
    ]);
    expect(rows[1]?.note).toBeUndefined();
    expect(skipped.map(({ reason }) => reason)).toEqual(['continued', 'continued']);
  });

  it('goes with the row above it, also where nothing is taken of that one', () => {
    const { rows } = read(
      'Jour;Montant;Texte',
      '02/03/2026;-6,66;ACHAT',
      '03/03/2026;0,00;CARTE REFUSEE',
      ';;CAFE DE LA GARE',
      '04/03/2026;-1,00;FRAIS',
      ';;MARS',
    );
    expect(rows.map(({ note }) => note)).toEqual([undefined, 'MARS']);
  });

  it('is unreadable where it has an amount, or a day that is none', () => {
    const { skipped } = read('Jour;Montant;Texte', ';5,00;A', 'hier;;B', '02/03/2026;1,00;C');
    expect(skipped.map(({ reason }) => reason)).toEqual(['unreadable', 'unreadable']);
  });
});

describe('amounts of which nothing says the way', () => {
  const isUnsigned = (profile: BankProfile, heading: string, ...amounts: readonly string[]) => {
    const lines = amounts.map((amount) => `02/03/2026;${amount};4242`);
    const text = [`Jour;Montant;${heading}`, ...lines].join('\n');
    const reading = readBankFile(text, { ...NO_HINTS, own: [profile] });
    return reading.ok && reading.value.isUnsigned === true;
  };

  it('have no sign, or most of them where they were paid by a card', () => {
    expect(isUnsigned(SIGNED, 'Note', '1,00', '2,00')).toBe(true);
    expect(isUnsigned(SIGNED, 'Note', '1,00', '2,00', '-3,00')).toBe(false);
    expect(isUnsigned(SIGNED, 'N° de carte', '1,00', '2,00', '-3,00')).toBe(true);
    expect(isUnsigned(SIGNED, 'Card number', '1,00', '-2,00', '-3,00')).toBe(false);
  });

  it('have most of them no sign under a heading of what went out', () => {
    const under = (heading: string, ...amounts: readonly string[]) => {
      const amount = [heading.toLowerCase()];
      const profile = { ...SIGNED, needs: ['jour', ...amount], amount };
      const lines = amounts.map((text) => `02/03/2026;${text}`);
      const reading = readBankFile([`Jour;${heading}`, ...lines].join('\n'), {
        ...NO_HINTS,
        own: [profile],
      });
      return reading.ok && reading.value.isUnsigned === true;
    };
    expect(under('Debit', '1,00', '2,00', '-3,00')).toBe(true);
    expect(under('Debit', '1,00', '-2,00', '-3,00')).toBe(false);
    expect(under('Debit/Credit', '1,00', '2,00', '-3,00')).toBe(false);
  });

  it('are certain once a person has said it', () => {
    expect(isUnsigned({ ...SIGNED, isSignSaid: true }, 'Note', '1,00')).toBe(false);
  });
});

describe('a table that ends in the middle of an amount', () => {
  const read = (text: string) => {
    const reading = readBankFile(text, { ...NO_HINTS, own: [SIGNED] });
    if (!reading.ok) throw new Error(reading.error.code);
    const { rows, skipped, isCut = false } = reading.value;
    return { amounts: rows.map(({ amount }) => amount), skipped, isCut };
  };
  const LINES = 'Jour;Texte;Montant\n02/03/2026;Café;-12,34\n03/03/2026;Zoé;-';

  it.each(['1', '12,', '12,5'])('leaves its last row out, and says so: -%s', (cut) => {
    const skipped = [{ line: 3, reason: 'cut' }];
    expect(read(`${LINES}${cut}`)).toEqual({ amounts: [-1234], skipped, isCut: true });
  });

  it('takes it where the line has its end, or other amounts are written so, too', () => {
    expect(read(`${LINES}1\n`)).toMatchObject({ amounts: [-1234, -100], isCut: false });
    expect(read(`${LINES}1,50`)).toMatchObject({ amounts: [-1234, -150], isCut: false });
    const short = LINES.replace('-12,34', '-12');
    expect(read(`${short}1`)).toMatchObject({ amounts: [-1200, -100], isCut: false });
  });
});
