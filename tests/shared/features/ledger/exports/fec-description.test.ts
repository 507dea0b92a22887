import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fecDescriptionText } from '#shared/features/ledger/exports/fec-description.ts';
import type { FecFacts } from '#shared/features/ledger/exports/fec-description.ts';
import { fecColumns, fecRecords } from '#shared/features/ledger/exports/fec.ts';
import { SHIPPED_CHART } from '#shared/features/ledger/postings.ts';
import { entry, someFields } from '../entries.ts';

const FACTS: FecFacts = {
  name: '732829320FEC20261231.txt',
  siren: '732829320',
  activity: 'bnc',
  from: '2026-01-01',
  to: '2026-12-31',
  encoding: 'utf-8',
  leftOut: 3,
  lastHash: 'ab'.repeat(32),
  chained: 41,
};

const linesOf = (facts: Partial<FecFacts> = {}) =>
  fecDescriptionText({ ...FACTS, ...facts }).split('\r\n');

describe('the description beside a FEC', () => {
  it('says which file it is about, of whom, when, and in which form', () => {
    expect(linesOf().slice(0, 11)).toEqual([
      'Description du fichier 732829320FEC20261231.txt (LPF, art. A47 A-1, XI)',
      '',
      'SIREN : 732829320',
      'Période : du 2026-01-01 au 2026-12-31',
      'Comptabilité : BNC, recettes et dépenses',
      'Jeu de caractères : UTF-8, sans marque d’ordre des octets',
      'Structure : fichier à plat, un enregistrement par ligne, zones séparées par une tabulation',
      'Fin d’enregistrement : CR LF',
      'Première ligne : noms des champs',
      'Textes : sans guillemets ; tabulations, barres verticales et fins de ligne remplacées par une espace',
      'Écritures non verrouillées de la période, non reprises : 3',
    ]);
    expect(linesOf({ activity: 'bic' })).toContain('Comptabilité : BIC');
  });

  it('says of numbers, accounts and operations what every file holds to', () => {
    const text = linesOf().join('\n');
    // A quarter goes on from the numbers before it; own accounts are of any length that is allowed.
    expect(text).toContain("continu sur l'exercice");
    expect(text).toContain('général, de 3 à 12 caractères');
    expect(text).toContain('(Recette, Dépense, Virement interne ou Opération diverse)');
  });

  it('names the journal of what moved no money once, and of no account', () => {
    const printed = [{ number: '512000', name: 'Banque', journal: 'OD' }];
    const lines = fecDescriptionText(FACTS, SHIPPED_CHART, printed).split('\r\n');
    expect(lines.filter((text) => text.startsWith('OD '))).toEqual(['OD Opérations diverses']);
  });

  it('ends with the chain of hashes, and with what a micro-entrepreneur has to know', () => {
    expect(linesOf().slice(-6)).toEqual([
      'Intégrité : chaîne de hachages SHA-256 sur les écritures verrouillées, dans l’ordre de leur numéro',
      'Écritures dans la chaîne : 41',
      `Dernier hachage : ${'ab'.repeat(32)}`,
      '',
      'Un micro-entrepreneur ne doit pas de FEC : ce fichier facilite la reprise par un expert-comptable.',
      '',
    ]);
  });

  it.each([
    ['bnc', 22],
    ['bic', 18],
  ] as const)('explains each zone of %s books, in the order of the file', (activity, count) => {
    const lines = linesOf({ activity });
    const begins = lines.indexOf(`Zones (${count}) :`) + 1;
    const zones = lines.slice(begins, begins + count);
    expect(zones.map((zone) => zone.split(' : ')[0])).toEqual(
      fecColumns(activity).map((column, index) => `${index + 1}. ${column}`),
    );
    expect(zones.filter((zone) => !/ : [a-zé].{9,}$/.test(zone))).toEqual([]);
    expect([lines[begins - 2], lines[begins + count]]).toEqual(['', '']);
  });

  it('names every journal and account that any FEC uses, each once and in order', () => {
    const lines = linesOf();
    const accounts = lines.slice(lines.indexOf('Comptes :') + 1, -7);
    expect(accounts).toEqual([...new Set(accounts)].toSorted());
    expect(accounts.every((line) => /^\d{6} \S/.test(line))).toBe(true);
    fc.assert(
      fc.property(someFields, (fields) => {
        const [, ...rows] = fecRecords([entry(1, fields, '2027-01-10')], 'bnc');
        for (const [code, name, , , account = '', accountName] of rows) {
          const isTreasury = account.startsWith('5');
          const journal = isTreasury ? [`${code} ${name} (compte ${account})`] : [];
          expect(lines).toEqual(expect.arrayContaining(journal));
          if (!isTreasury) expect(accounts).toContain(`${account} ${accountName}`);
        }
      }),
    );
  });
});
