import { describe, expect, it } from 'vitest';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import {
  mappingInFile,
  profileFile,
  toldMapping,
} from '#shared/features/ledger/imports/told-mapping.ts';

const SEEMING: TableMapping = {
  name: 'tool',
  encoding: 'utf-8',
  decimal: ',',
  isDayFirst: true,
  columns: ['quand', 'montant, ttc', 'sens', 'quoi'].map((header) => ({
    header,
    role: 'label',
  })),
};

describe('columns told in words', () => {
  it('are those that the file has, and all others are left', () => {
    expect(toldMapping('date=Quand,amount=Montant, TTC,direction=Sens,id=Quoi', SEEMING)).toEqual({
      ok: true,
      value: {
        ...SEEMING,
        columns: [
          { header: 'quand', role: 'date' },
          { header: 'montant, ttc', role: 'amount' },
          { header: 'sens', role: 'direction' },
          { header: 'quoi', role: 'bankId' },
        ],
      },
    });
  });

  it('come with how the file writes', () => {
    const told =
      'date=quand,amount=quoi,sign=reversed,currency=USD,decimal=point,days=month-first,name=Ma banque';
    expect(toldMapping(told, SEEMING)).toMatchObject({
      value: {
        isReversed: true,
        currency: 'USD',
        decimal: '.',
        isDayFirst: false,
        name: 'Ma banque',
      },
    });
  });

  it('answer for fees that none come on top of the amounts', () => {
    const open = { ...SEEMING, open: ['fee', 'days'] } as const;
    const mapping = toldMapping('date=quand,amount=quoi,fee=', { ...open, open: [...open.open] });
    expect(mapping).toMatchObject({ ok: true, value: { open: ['days'] } });
    expect(mapping.ok && mapping.value.columns.some(({ role }) => role === 'fee')).toBe(false);
  });

  it('that are none, or too few, are told', () => {
    const errorOf = (told: string) => toldMapping(told, SEEMING);
    expect(errorOf('jour=quand')).toEqual({ ok: false, error: { code: 'role', told: 'jour' } });
    expect(errorOf('date=Jour')).toEqual({ ok: false, error: { code: 'column', told: 'Jour' } });
    expect(errorOf('date=quand')).toEqual({ ok: false, error: { code: 'missing' } });
  });
});

it('a profile goes into a file and back, and nothing else is one', () => {
  expect(mappingInFile(profileFile(SEEMING))).toEqual(SEEMING);
  for (const text of [
    '',
    '{',
    '{}',
    'date=Date',
    profileFile(SEEMING).replace('utf-8', 'ebcdic'),
  ]) {
    expect(mappingInFile(text)).toBeNull();
  }
});
