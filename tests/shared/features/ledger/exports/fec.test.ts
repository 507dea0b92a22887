import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFecCheck } from '#shared/features/ledger/exports/fec-check.ts';
import type { FecRule } from '#shared/features/ledger/exports/fec-check.ts';
import { fecLine, fecName, fecRecords, fecText } from '#shared/features/ledger/exports/fec.ts';
import type { Activity } from '#shared/features/ledger/exports/profile.ts';
import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { entry, expense, line, receipt, someFields } from '../entries.ts';

const SIREN = '732829320';
const EXPECTED = {
  name: '732829320FEC20261231.txt',
  siren: SIREN,
  from: '2026-01-01',
  to: '2026-12-31',
};

function linesOf(entries: readonly LedgerEntry[], activity: Activity): string[] {
  return [...fecRecords(entries, activity)].map(fecLine);
}

function brokenRules(lines: readonly string[], expected: object = {}): FecRule[] {
  const check = createFecCheck({ ...EXPECTED, activity: 'bnc', ...expected });
  for (const each of lines) check.take(each);
  return [...new Set(check.problems().map(({ rule }) => rule))];
}

/** Written with | for the tabulator, as the eye reads it. */
function tabbed(...lines: readonly string[]): string[] {
  return lines.map((each) => `${each.replaceAll('|', '\t')}\r\n`);
}

const HEADER =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';

const SALE = entry(7, receipt({ lines: [line(12_000, 2000), line(1055, 550)] }), '2026-02-02');
const HOSTING = entry(
  9,
  expense({
    paidOn: '2026-01-20',
    party: 'Host|"Inc"',
    label: '=1+1\ttab',
    currency: 'USD',
    fx: '0.92015',
    lines: [line(10_000, 2000, 'net')],
  }),
  '2026-02-02',
);

describe('the FEC', () => {
  it('of BNC books has 22 columns, to the byte', () => {
    expect(linesOf([SALE, HOSTING], 'bnc')).toEqual(
      tabbed(
        `${HEADER}|DateRglt|ModeRglt|NatOp|IdClient`,
        'BQ|Banque|1|20260115|512000|Banque|||F-1|20260110|Atelier Bleu - Conseil|130,55|0,00|||20260202|||20260115|Virement|Recette|Atelier Bleu',
        'BQ|Banque|1|20260115|706000|Prestations de services|||F-1|20260110|Atelier Bleu - Conseil|0,00|100,00|||20260202|||20260115|Virement|Recette|Atelier Bleu',
        'BQ|Banque|1|20260115|445710|TVA collectée|||F-1|20260110|Atelier Bleu - Conseil|0,00|20,00|||20260202|||20260115|Virement|Recette|Atelier Bleu',
        'BQ|Banque|1|20260115|706000|Prestations de services|||F-1|20260110|Atelier Bleu - Conseil|0,00|10,00|||20260202|||20260115|Virement|Recette|Atelier Bleu',
        'BQ|Banque|1|20260115|445710|TVA collectée|||F-1|20260110|Atelier Bleu - Conseil|0,00|0,55|||20260202|||20260115|Virement|Recette|Atelier Bleu',
        "BQ|Banque|2|20260120|651000|Redevances pour licences et logiciels|||SP000002|20260120|Host 'Inc' - =1+1 tab|92,02|0,00|||20260202|||20260120|Carte bancaire|Dépense|",
        "BQ|Banque|2|20260120|445660|TVA déductible sur autres biens et services|||SP000002|20260120|Host 'Inc' - =1+1 tab|18,40|0,00|||20260202|||20260120|Carte bancaire|Dépense|",
        "BQ|Banque|2|20260120|512000|Banque|||SP000002|20260120|Host 'Inc' - =1+1 tab|0,00|110,42|||20260202|120,00|USD|20260120|Carte bancaire|Dépense|",
      ),
    );
  });

  it('of other books has 18 columns; cash has its own journal, a refund the other side', () => {
    const refund = receipt({
      docRef: ' ',
      docDate: null,
      party: '',
      category: 'goods',
      method: 'cash',
      lines: [line(-12_000, 2000)],
    });
    const desk = expense({
      paidOn: '2026-01-31',
      category: 'fixed_asset',
      label: '',
      lines: [line(60_000, 2000)],
    });
    expect(linesOf([entry(1, refund, '2026-02-01'), entry(2, desk, '2026-02-01')], 'bic')).toEqual(
      tabbed(
        HEADER,
        'CA|Caisse|1|20260115|530000|Caisse|||SP000001|20260115|Conseil|0,00|120,00|||20260201||',
        'CA|Caisse|1|20260115|707000|Ventes de marchandises|||SP000001|20260115|Conseil|100,00|0,00|||20260201||',
        'CA|Caisse|1|20260115|445710|TVA collectée|||SP000001|20260115|Conseil|20,00|0,00|||20260201||',
        'BQ|Banque|2|20260131|218300|Matériel de bureau et matériel informatique|||SP000002|20260131|Éditeur|500,00|0,00|||20260201||',
        'BQ|Banque|2|20260131|445620|TVA déductible sur immobilisations|||SP000002|20260131|Éditeur|100,00|0,00|||20260201||',
        'BQ|Banque|2|20260131|512000|Banque|||SP000002|20260131|Éditeur|0,00|600,00|||20260201||',
      ),
    );
  });

  it('writes the name that a person gave an account without what a FEC cannot hold', () => {
    const named = { number: '512100', name: 'Compte | "Pro"', journal: 'BQ3' };
    const unnamed = { number: '512200', name: '|', journal: 'BQ4' };
    const lines = linesOf(
      [
        { ...SALE, finalNumber: 1, printedWith: named },
        { ...SALE, finalNumber: 2, printedWith: unnamed },
      ],
      'bic',
    );
    expect(lines[1]).toContain("BQ3\tCompte 'Pro'\t1\t20260115\t512100\tCompte 'Pro'\t");
    expect(lines[6]).toContain('BQ4\tBQ4\t2\t20260115\t512200\t512200\t');
    expect(brokenRules(lines, { activity: 'bic' })).toEqual([]);
  });

  it('is named by SIREN and closing date', () => {
    expect(fecName(SIREN, '2026-12-31')).toBe('732829320FEC20261231.txt');
  });

  it('calls an entry without any words by its category: an empty field would be refused', () => {
    const silent = entry(1, receipt({ party: ' ', label: '\n' }), '2026-02-01');
    expect(linesOf([silent], 'bic')[1]).toContain('\tPrestations de services\t');
  });

  it.each([
    ['  a \t b  ', 'a b'],
    ['a|b||c', 'a b c'],
    ['"x"', "'x'"],
    ['|', ''],
    ['e\u0301', 'é'],
    ['=1', '=1'],
  ])('cleans %j to %j', (text, clean) => {
    expect(fecText(text)).toBe(clean);
  });
});

describe('a SIREN', () => {
  it.each([
    ['732829320', true],
    ['552100554', true],
    ['732829321', false],
    ['73282932', false],
    ['7328293200', false],
    ['73282932O', false],
    ['000000109', true],
    ['000000091', true],
    ['000000019', false],
    ['0000000000', false],
    ['', false],
  ])('%s: %s', (text, isRight) => {
    expect(isSiren(text)).toBe(isRight);
  });
});

describe('the check of a FEC', () => {
  const good = linesOf([SALE, HOSTING], 'bnc');
  const changed = (index: number, column: number, value: string) =>
    good.map((each, place) => {
      if (place !== index) return each;
      const fields = each.slice(0, -2).split('\t');
      fields[column] = value;
      return `${fields.join('\t')}\r\n`;
    });

  it('finds nothing in a good one, nor in an empty one', () => {
    expect(brokenRules(good)).toEqual([]);
    expect(brokenRules(linesOf([], 'bic'), { activity: 'bic' })).toEqual([]);
  });

  it.each<[FecRule, readonly string[]]>([
    ['BALANCE', changed(1, 11, '130,56')],
    ['TOTAL', changed(1, 11, '130,56')],
    ['SEQ', good.map((each) => each.replace('Banque\t2\t', 'Banque\t3\t'))],
    ['SEQ', good.map((each) => each.replace('Banque\t1\t', 'Banque\t01\t'))],
    ['CHRONO', good.map((each) => each.replace('\t20260120\t512000', '\t20260121\t512000'))],
    ['CHRONO', good.map((each) => each.replace('\t2\t20260120', '\t2\t20260114'))],
    ['CHRONO', good.map((each, at) => (at > 5 ? each.replace('20260202', '20260201') : each))],
    ['DATE', changed(2, 9, '20260230')],
    ['DATE', changed(2, 9, '2026-01-1')],
    ['DATE', changed(2, 18, '15012026')],
    ['DATE', changed(2, 9, '120260115')],
    ['DATE', changed(2, 9, '202601150')],
    ['CHRONO', changed(2, 15, '20260203')],
    ['PERIOD', good.map((each) => each.replace('\t2\t20260120', '\t2\t20270101'))],
    ['PAIR', changed(3, 14, '20260115')],
    ['AMOUNT', changed(good.length - 1, 16, '100.00')],
    ['BALANCE', changed(good.length - 1, 12, '1,00')],
    ['ACCOUNT', changed(3, 4, 'A445710')],
    ['PERIOD', good.map((each) => each.replace('\t1\t20260115', '\t1\t20251231'))],
    ['SIDE', changed(1, 12, '130,55')],
    ['AMOUNT', changed(1, 11, '130.55')],
    ['AMOUNT', changed(1, 12, '')],
    ['AMOUNT', changed(1, 12, '-0,01')],
    ['AMOUNT', changed(1, 11, '1 300,55')],
    ['EMPTY', changed(3, 10, '')],
    ['EMPTY', changed(3, 8, '')],
    ['PAIR', changed(3, 13, 'AA')],
    ['PAIR', changed(3, 17, 'USD')],
    ['ACCOUNT', changed(3, 4, '44')],
    ['EOL', good.map((each) => each.replace('\r', ''))],
    ['CHARSET', changed(1, 10, 'caf\ud800')],
    ['CTRL', changed(1, 10, 'a\u0007b')],
    ['QUOTES', changed(1, 10, '"a"')],
    ['COLUMNS', good.map((each) => each.replace('Banque\t', 'Banque\t\t'))],
    ['COLUMNS', good.map((each) => each.replace('Debit\tCredit', 'Credit\tDebit'))],
  ])('finds %s', (rule, lines) => {
    expect(lines).not.toEqual(good);
    expect(brokenRules(lines)).toContain(rule);
  });

  it('finds nothing where a lettrage has its date, or an account more than six digits', () => {
    const lettered = good.map((each) => each.replace('\t\t\t2026', '\tAA\t20260115\t2026'));
    expect(lettered).not.toEqual(good);
    expect(brokenRules(lettered)).toEqual([]);
    expect(brokenRules(changed(3, 4, '44571000'))).toEqual([]);
  });

  it('says the same when it is asked again, and names a rule a hundred times at most', () => {
    const check = createFecCheck({ ...EXPECTED, activity: 'bnc' });
    for (const each of changed(1, 11, '130,56')) check.take(each);
    const first = [...check.problems()];
    expect(first.map(({ rule, line: at }) => [rule, at])).toEqual([
      ['BALANCE', 6],
      ['TOTAL', 0],
    ]);
    expect(check.problems()).toEqual(first);
    const bad = createFecCheck({ ...EXPECTED, activity: 'bnc' });
    for (let count = 0; count < 150; count += 1) bad.take('x');
    expect(bad.problems()).toHaveLength(100);
  });

  it('finds a wrong name and a SIREN with a wrong digit', () => {
    expect(brokenRules(good, { name: '732829320FEC20251231.txt' })).toEqual(['NAME']);
    expect(brokenRules(good, { siren: '732829321' })).toEqual(['NAME', 'SIREN']);
  });

  it('finds nothing in what is written of any books that were locked in order', () => {
    fc.assert(
      fc.property(
        fc.array(someFields, { maxLength: 15 }),
        fc.constantFrom('bic', 'bnc'),
        (all, activity) => {
          const locked = all
            .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
            .map((fields, index) => entry(index + 1, fields, '2027-01-10'));
          expect(brokenRules(linesOf(locked, activity), { activity })).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never calls two entries by the same document: old locks by number, new ones by their own', () => {
    const old = entry(9, expense({ paidOn: '2026-01-20' }), '2026-02-02');
    const now = { ...entry(1, expense({ paidOn: '2026-02-20' }), '2026-03-02'), finalNumber: 2 };
    const pieces = [...fecRecords([old, now], 'bic')].slice(1).map((record) => record[8]);
    expect(new Set(pieces)).toEqual(new Set(['SP000001', 'SE000001']));
  });
});
