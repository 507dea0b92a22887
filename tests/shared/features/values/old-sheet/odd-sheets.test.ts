import { describe, expect, it } from 'vitest';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { pasted, readSheet, valuesOf } from './known-business.ts';

type Odd = {
  readonly name: string;
  readonly text: string;
  readonly choices?: SheetChoices;
  readonly values: Readonly<Record<string, number | null>>;
};

const LEADS = { 'leads 2026-01': 12, 'leads 2026-02': 15 };
const leads = (first: string, second: string) =>
  pasted(['KPI', first, second], ['Leads', '12', '15']);
const cells = (...texts: readonly string[]) =>
  pasted(['KPI', ...texts.map((_, index) => `0${index + 1}/2026`)], ['Charges', ...texts]);

const HEADERS: readonly Odd[] = [
  ['janv. 2026', 'févr. 2026'],
  ['janv-26', 'févr-26'],
  ['Janvier 2026', 'Février 2026'],
  ['JANVIER 2026', 'FEVRIER 2026'],
  ['janv.-26', 'fév.-26'],
  ['Jan 2026', 'Feb 2026'],
  ['January 2026', 'February 2026'],
  ['Jan-26', 'Feb-26'],
  ['Jan ’26', 'Feb ’26'],
  ['2026-01', '2026-02'],
  ['2026/01', '2026/02'],
  ['202601', '202602'],
  ['01/2026', '02/2026'],
  ['1/2026', '2/2026'],
  ['01-2026', '02-2026'],
  ['31/01/2026', '28/02/2026'],
  ['01/01/2026', '01/02/2026'],
  ['31.01.2026', '28.02.2026'],
  ['1/31/2026', '2/28/2026'],
  ['2026-01-31', '2026-02-28'],
  ['2026-01-01 00:00:00', '2026-02-01 00:00:00'],
  ['31 janvier 2026', '28 février 2026'],
  ['Mois de janvier 2026', 'Mois de février 2026'],
  ['M01 2026', 'M02 2026'],
  ['fÃ©vr. 2026', 'mars 2026'],
].map(([first = '', second = '']) => ({
  name: `months as “${first}”`,
  text: leads(first, second),
  values: first.startsWith('fÃ') ? { 'leads 2026-02': 12, 'leads 2026-03': 15 } : LEADS,
}));

const OTHER_PERIODS: readonly Odd[] = [
  ['T1 2026', 'T2 2026', '2026-Q1', '2026-Q2'],
  ['Q1 2026', 'Q2 2026', '2026-Q1', '2026-Q2'],
  ['2026-Q1', '2026-Q2', '2026-Q1', '2026-Q2'],
  ['1er trimestre 2026', '2e trimestre 2026', '2026-Q1', '2026-Q2'],
  ['31/03/2026', '30/06/2026', '2026-Q1', '2026-Q2'],
  ['S12 2026', 'S13 2026', '2026-W12', '2026-W13'],
  ['2026-W12', '2026-W13', '2026-W12', '2026-W13'],
  ['Semaine 12 2026', 'Semaine 13 2026', '2026-W12', '2026-W13'],
  ['Week 12, 2026', 'Week 13, 2026', '2026-W12', '2026-W13'],
  ['16/03/2026', '23/03/2026', '2026-W12', '2026-W13'],
  ['2024', '2025', '2024', '2025'],
  ['Année 2024', 'Année 2025', '2024', '2025'],
].map(([first = '', second = '', a = '', b = '']) => ({
  name: `periods as “${first}”`,
  text: leads(first, second),
  values: { [`leads ${a}`]: 12, [`leads ${b}`]: 15 },
}));

const SHAPES: readonly Odd[] = [
  {
    name: 'metrics in columns',
    text: pasted(
      ['Mois', 'Leads', 'MRR'],
      ['01/2026', '12', '1 200'],
      ['02/2026', '15', '1 300,5'],
    ),
    values: { ...LEADS, 'mrr 2026-01': 120_000, 'mrr 2026-02': 130_050 },
  },
  {
    name: 'metrics in columns, with the year beside the month',
    text: pasted(
      ['Année', 'Mois', 'Leads'],
      ['2025', 'Déc', '9'],
      ['2026', 'Janv', '12'],
      ['', 'Févr', '15'],
    ),
    values: { 'leads 2025-12': 9, ...LEADS },
  },
  {
    name: 'a single period',
    text: pasted(['KPI', 'janv. 2026'], ['Leads', '12'], ['MRR', '100 €']),
    values: { 'leads 2026-01': 12, 'mrr 2026-01': 10_000 },
  },
  {
    name: 'newest first',
    text: leads('févr. 2026', 'janv. 2026'),
    values: { 'leads 2026-02': 12, 'leads 2026-01': 15 },
  },
  {
    name: 'years in a line of their own, over merged cells',
    text: pasted(
      ['', '2025', '', '2026', ''],
      ['', 'Nov', 'Déc', 'Janv', 'Févr'],
      ['Leads', '1', '2', '12', '15'],
    ),
    values: { 'leads 2025-11': 1, 'leads 2025-12': 2, ...LEADS },
  },
  {
    name: 'years below the months',
    text: pasted(['', 'Janv', 'Févr'], ['', '2026', '2026'], ['Leads', '12', '15']),
    values: LEADS,
  },
  {
    name: 'a year that was told',
    text: leads('Janvier', 'Février'),
    choices: { firstYear: 2026 },
    values: LEADS,
  },
  {
    name: 'months over a new year, with the first year told',
    text: pasted(['', 'Déc', 'Janv', 'Févr'], ['Leads', '9', '12', '15']),
    choices: { firstYear: 2025 },
    values: { 'leads 2025-12': 9, ...LEADS },
  },
  {
    name: 'a title, a note and blank lines above',
    text: pasted(
      ['Tableau de bord 2026'],
      [''],
      ['Mis à jour le 22/11/2026'],
      [''],
      ['KPI', 'janv. 2026', 'févr. 2026'],
      ['Leads', '12', '15'],
    ),
    values: LEADS,
  },
  {
    name: 'an empty column before the names, and one between periods',
    text: pasted(['', 'KPI', 'janv. 2026', '', 'févr. 2026'], ['', 'Leads', '12', '', '15']),
    values: LEADS,
  },
  {
    name: 'a column of groups, one of units, one of notes',
    text: pasted(
      ['Étape', 'Indicateur', 'Unité', 'janv. 2026', 'févr. 2026', 'Commentaire'],
      ['Acquisition', 'Leads', 'nb', '12', '15', 'bon mois'],
      ['', 'Sessions', 'nb', '100', '110', ''],
    ),
    values: { ...LEADS, 'sessions 2026-01': 100, 'sessions 2026-02': 110 },
  },
  {
    name: 'a column of channels',
    text: pasted(
      ['KPI', 'Canal', '01/2026', '02/2026'],
      ['Leads', 'LinkedIn', '5', '6'],
      ['Leads', 'Salon', '7', '9'],
    ),
    values: {
      'leads LinkedIn 2026-01': 5,
      'leads LinkedIn 2026-02': 6,
      'leads Salon 2026-01': 7,
      'leads Salon 2026-02': 9,
    },
  },
  {
    name: 'totals to the right and below',
    text: pasted(
      ['', 'janv. 2026', 'févr. 2026', 'Total 2026', 'Moyenne'],
      ['Leads', '12', '15', '27', '13,5'],
      ['MQL', '4', '5', '9', '4,5'],
      ['Total', '16', '20', '36', '18'],
    ),
    values: { ...LEADS, 'mql 2026-01': 4, 'mql 2026-02': 5 },
  },
  {
    name: 'a year behind its months, which is a total',
    text: pasted(['', 'janv. 2026', 'févr. 2026', '2026'], ['Leads', '12', '15', '27']),
    values: LEADS,
  },
  {
    name: 'the head said again after a page',
    text: pasted(
      ['KPI', '01/2026', '02/2026'],
      ['Leads', '12', '15'],
      ['KPI', '01/2026', '02/2026'],
      ['MQL', '1', '2'],
    ),
    values: { ...LEADS, 'mql 2026-01': 1, 'mql 2026-02': 2 },
  },
  {
    name: 'semicolons and decimal commas',
    text: 'Indicateur;janv. 2026;févr. 2026\r\nCharges;1 234,50;12,5\r\n',
    values: { 'expenses 2026-01': 123_450, 'expenses 2026-02': 1250 },
  },
  {
    name: 'commas and decimal points',
    text: 'Metric,Jan 2026,Feb 2026\nExpenses,"1,234.50",12.5\n',
    values: { 'expenses 2026-01': 123_450, 'expenses 2026-02': 1250 },
  },
  {
    name: 'bars between cells',
    text: 'KPI|2026-01|2026-02\nLeads|12|15\n',
    values: LEADS,
  },
  {
    name: 'a byte order mark, and Excel’s own first line',
    text: '\ufeffsep=;\r\nKPI;01/2026;02/2026\r\nLeads;12;15\r\n',
    values: LEADS,
  },
  {
    name: 'a quote inside a cell that no rule allows',
    text: 'KPI;01/2026;02/2026\nLeads "chauds";12;15\nLeads;12;15\n',
    values: { ...LEADS, 'leads_chauds 2026-01': 12, 'leads_chauds 2026-02': 15 },
  },
  {
    name: 'line ends of an old Mac',
    text: 'KPI;01/2026;02/2026\rLeads;12;15\r',
    values: LEADS,
  },
  {
    name: 'rows of different length',
    text: 'KPI;01/2026;02/2026\nLeads;12\nMQL;1;2;3;4\n',
    values: { 'leads 2026-01': 12, 'mql 2026-01': 1, 'mql 2026-02': 2 },
  },
  {
    name: 'result and target side by side',
    text: pasted(
      ['', 'janv. 2026', '', 'févr. 2026', ''],
      ['', 'Réel', 'Objectif', 'Réel', 'Objectif'],
      ['Leads', '12', '20', '15', '25'],
    ),
    values: LEADS,
  },
  {
    name: 'figures that look like years',
    text: pasted(['', '2024', '2025'], ['Leads', '2010', '2030'], ['Sessions', '2020', '2025']),
    values: {
      'leads 2024': 2010,
      'leads 2025': 2030,
      'sessions 2024': 2020,
      'sessions 2025': 2025,
    },
  },
];

const FIGURES: readonly Odd[] = [
  {
    name: 'signs, currencies and brackets',
    text: cells('1 234,50 €', '-110.7 €', '(12,00)', '€1,234.50', "1'234.50", '−5'),
    values: {
      'expenses 2026-01': 123_450,
      'expenses 2026-02': -11_070,
      'expenses 2026-03': -1200,
      'expenses 2026-04': 123_450,
      'expenses 2026-05': 123_450,
      'expenses 2026-06': -500,
    },
  },
  {
    name: 'thousands by every sort of space',
    text: cells('1 234', '1\u00a0234', '1\u202f234', '1\u2009234', '1’234'),
    values: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`expenses 2026-0${at}`, 123_400])),
  },
  {
    name: 'thousands of euros, each said so',
    text: cells('1,2 k€', '1.5k', '2 M€', '1,2345 k€', '0,1 K'),
    values: {
      'expenses 2026-01': 120_000,
      'expenses 2026-02': 150_000,
      'expenses 2026-03': 200_000_000,
      'expenses 2026-04': 123_450,
      'expenses 2026-05': 10_000,
    },
  },
  {
    name: 'thousands of euros, said in the name',
    text: pasted(['KPI', '01/2026'], ['Charges (k€)', '1,2']),
    values: { 'expenses 2026-01': 120_000 },
  },
  {
    name: 'every way to say that it is not known, and zero',
    text: pasted(
      ['KPI', ...Array.from({ length: 9 }, (_, at) => `0${at + 1}/2026`)],
      ['Leads', 'n/a', '-', '', 'N/D', '#DIV/0!', '#REF!', '—', '0', 'nc'],
    ),
    values: { 'leads 2026-08': 0 },
  },
  {
    name: 'points before three digits that can only be thousands',
    text: pasted(
      ['KPI', '01/2026', '02/2026'],
      ['Sessions', '1.234', '2.000'],
      ['Charges', '1.000', '3.500'],
    ),
    values: {
      'sessions 2026-01': 1234,
      'sessions 2026-02': 2000,
      'expenses 2026-01': 100_000,
      'expenses 2026-02': 350_000,
    },
  },
  {
    name: 'points that another cell proves to be decimals',
    text: cells('1.000', '12.5'),
    values: { 'expenses 2026-01': 100, 'expenses 2026-02': 1250 },
  },
  {
    name: 'a mark that was told',
    text: cells('1.000', '2.000'),
    choices: { decimal: '.' },
    values: { 'expenses 2026-01': 100, 'expenses 2026-02': 200 },
  },
  {
    name: 'words behind the figures',
    text: pasted(
      ['KPI', '01/2026'],
      ['Jours facturables', '12,5 j'],
      ['Minutes passées sur le site', '90 min'],
    ),
    values: { 'days_billable 2026-01': 12.5, 'session_minutes 2026-01': 90 },
  },
];

const ALL = [...HEADERS, ...OTHER_PERIODS, ...SHAPES, ...FIGURES];

describe('an odd sheet', () => {
  it.each(ALL)('is read whole: $name', ({ text, choices, values }) => {
    expect(valuesOf(readSheet(text, choices))).toEqual(values);
  });
});
