import { describe, expect, it } from 'vitest';
import { pasted, readSheet, valuesOf } from './known-business.ts';

const LEADS = { 'leads 2026-01': 12, 'leads 2026-02': 15 };

const YEARS_ASIDE: readonly { name: string; text: string; values: object }[] = [
  {
    name: 'a year in the corner, with the next year’s table below',
    text: pasted(
      ['2025', 'Déc', 'Janv', 'Févr'],
      ['Leads', '9', '12', '15'],
      [''],
      ['2026', 'Déc', 'Janv', 'Févr'],
      ['Leads', '1', '2', '3'],
    ),
    values: { 'leads 2025-12': 9, ...LEADS },
  },
  {
    name: 'a year beside the word over the names',
    text: pasted(['Indicateurs 2026', 'Janv', 'Févr'], ['Leads', '12', '15']),
    values: LEADS,
  },
  {
    name: 'months as numbers under their year',
    text: pasted(
      ['Année', '2025', '', '2026', ''],
      ['Mois', '11', '12', '1', '02'],
      ['Leads', '7', '9', '12', '15'],
    ),
    values: { 'leads 2025-11': 7, 'leads 2025-12': 9, ...LEADS },
  },
  {
    name: 'weeks as numbers down the side, beside their year',
    text: pasted(['Année', 'Semaine', 'Leads'], ['2026', '46', '12'], ['2026', '47', '15']),
    values: { 'leads 2026-W46': 12, 'leads 2026-W47': 15 },
  },
];

describe('the year of a sheet', () => {
  it.each(YEARS_ASIDE)('is read from where it stands: $name', ({ text, values }) => {
    expect(valuesOf(readSheet(text))).toEqual(values);
  });

  const yearless = pasted(['KPI', 'Janv', 'Févr'], ['Leads', '12', '15']);
  const told = (title: string) => readSheet(`${title}\n${yearless}`).reading;

  it('is guessed from the one year in its title, and asked about', () => {
    expect(told('Tableau de bord 2024')).toMatchObject({ firstYear: 2024 });
    expect(told('Tableau de bord 2024').doubts).toMatchObject([{ code: 'year_missing' }]);
    expect(told('2023 et 2024')).toMatchObject({ firstYear: 2026 });
  });

  it('is not asked about where it stands in the corner, and may be changed', () => {
    const corner = pasted(['2024', 'Janv', 'Févr'], ['Leads', '12', '15']);
    expect(readSheet(corner).reading).toMatchObject({ firstYear: 2024, doubts: [] });
    expect(valuesOf(readSheet(corner, { firstYear: 2026 }))).toEqual({
      'leads 2026-01': 12,
      'leads 2026-02': 15,
    });
  });

  it('of a table below that is another table is told as such', () => {
    const table = (year: string) => pasted([year, 'Janv', 'Févr'], ['Leads', '1', '2']);
    const stacked = `${table('2025')}\n${table('2026')}`;
    const { rows } = readSheet(stacked).reading;
    expect(rows.map(({ fate }) => (fate.type === 'skip' ? fate.why : fate.type))).toEqual([
      'metric',
      'second_header',
      'second_table',
    ]);
  });
});

describe('what stands beside the name of a period', () => {
  it('may be a remark, which is no part of it', () => {
    const text = pasted(['KPI', 'Janv. 2026*', 'févr. 2026 (estimé)'], ['Leads', '12', '15']);
    expect(valuesOf(readSheet(text))).toEqual(LEADS);
  });

  it('tells values from targets', () => {
    const heads = [
      'janv. 2026 Réel',
      'janv. 2026 Objectif',
      'Réalisé févr. 2026',
      'Cible févr. 2026',
    ];
    const read = readSheet(pasted(['KPI', ...heads], ['Leads', '12', '20', '15', '25']));
    expect(valuesOf(read)).toEqual(LEADS);
    expect(read.plan.targets.map(({ period, line }) => [period.key, line])).toEqual([
      ['2026-01', 20],
      ['2026-02', 25],
    ]);
  });
});
