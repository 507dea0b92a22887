import { describe, expect, it } from 'vitest';
import { readTable } from '#shared/features/ledger/imports/read-table.ts';
import { findTable } from '#shared/features/ledger/imports/table-source.ts';
import { profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { ColumnRole } from '#shared/features/ledger/imports/column-words.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';

const NAMED = { name: 'Ma banque', encoding: 'utf-8' } as const;

const mapping = (...columns: readonly (readonly [string, ColumnRole])[]): TableMapping => ({
  ...NAMED,
  decimal: ',',
  isDayFirst: true,
  columns: columns.map(([header, role]) => ({ header, role })),
});

describe('what a person said of a table', () => {
  it('is a profile of its own, recognised by all its columns', () => {
    const profile = profileOfMapping({
      ...mapping(
        ['quand', 'date'],
        ['sortie', 'debit'],
        ['entree', 'credit'],
        ['devise', 'currency'],
        ['qui', 'party'],
        ['quoi', 'label'],
        ['no', 'bankId'],
        ['solde', 'ignored'],
      ),
      decimal: '.',
      isDayFirst: false,
    });
    expect(profile).toEqual({
      id: 'own:Ma banque',
      bank: 'Ma banque',
      needs: ['quand', 'sortie', 'entree', 'devise', 'qui', 'quoi', 'no', 'solde'],
      date: ['quand'],
      debit: 'sortie',
      credit: 'entree',
      currency: 'devise',
      bankId: 'no',
      decimal: '.',
      isDayFirst: false,
      isOrderSaid: true,
      party: ['qui'],
      label: ['quoi'],
    });
  });

  it('leaves a total out, and no shop that is called so', () => {
    const profile = profileOfMapping(
      mapping(['date', 'date'], ['libelle', 'label'], ['tiers', 'party'], ['montant', 'amount']),
    );
    if (!profile) throw new Error('no profile');
    const found = findTable(
      'Date;Libelle;Tiers;Montant\n02/03/2026;CARTE TOTAL ACCESS;Total;-50,00\n03/03/2026;Total;;-50,00',
      [profile],
    );
    const read = found.ok ? readTable(found.value, { isDayFirst: null }) : found;
    expect(read).toMatchObject({
      value: { rows: [{ party: 'Total', amount: -5000 }], skipped: [{ line: 3, reason: 'total' }] },
    });
  });

  it('says which column tells the way, the fee and the account', () => {
    const profile = profileOfMapping(
      mapping(
        ['date', 'date'],
        ['montant', 'amount'],
        ['sens', 'direction'],
        ['frais', 'fee'],
        ['compte', 'account'],
      ),
    );
    if (!profile) throw new Error('no profile');
    const found = findTable(
      'Date;Montant;Sens;Frais;Compte\n02/03/2026;12,00;Débit;0,50;FR76\n03/03/2026;5,00;C;0,20;FR76\n04/03/2026;5,00;?;;FR76',
      [profile],
    );
    const read = found.ok ? readTable(found.value, { isDayFirst: null }) : found;
    expect(read).toMatchObject({
      value: {
        rows: [
          { amount: -1200, fee: 50, account: 'FR76' },
          { amount: 500, fee: 20 },
        ],
        skipped: [{ line: 4, reason: 'unreadable' }],
      },
    });
  });

  it('takes an amount instead of debit and credit, and nothing that was not said', () => {
    const profile = profileOfMapping(mapping(['date', 'date'], ['montant', 'amount']));
    expect(profile).toMatchObject({ date: ['date'], amount: ['montant'], party: [], label: [] });
    for (const left of ['debit', 'credit', 'currency', 'bankId']) {
      expect(profile).not.toHaveProperty(left);
    }
  });

  it('is none without a day, or without any amount; one direction is enough', () => {
    expect(profileOfMapping(mapping(['montant', 'amount']))).toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['nom', 'party']))).toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['sortie', 'debit']))).not.toBeNull();
    expect(profileOfMapping(mapping(['date', 'date'], ['entree', 'credit']))).not.toBeNull();
  });
});
