import { describe, expect, it } from 'vitest';
import { pasted, readSheet, valuesOf } from './known-business.ts';

const HEAD = ['KPI', 'janv. 2026', 'févr. 2026'];
const sheet = (...rows: readonly (readonly string[])[]) => readSheet(pasted(HEAD, ...rows));
const fatesOf = (...labels: readonly string[]) =>
  sheet(...labels.map((label, index) => [label, String(index + 1), '2'])).reading.rows.map(
    ({ fate }) => (fate.type === 'metric' ? [fate.metric, fate.segment] : fate.type),
  );

const segmentsOf = (read: ReturnType<typeof readSheet>) =>
  read.reading.rows.map(({ fate }) => (fate.type === 'metric' ? (fate.segment ?? '') : ''));

describe('a row that is a part of a metric', () => {
  it('is written with the metric and the part in one name, whichever comes first', () => {
    expect(
      fatesOf('Prospects – LinkedIn', 'Leads - Podcast', 'Prospects : SEO', 'Leads (Salon)'),
    ).toEqual([
      ['leads', 'LinkedIn'],
      ['leads', 'Podcast'],
      ['leads', 'SEO'],
      ['leads', 'Salon'],
    ]);
    expect(fatesOf('Newsletter – Prospects')).toEqual([['leads', 'Newsletter']]);
  });

  it('stands set in under the metric, whose own row is their total', () => {
    const read = sheet(
      ['Prospects', '10', '20'],
      ['  LinkedIn', '6', '15'],
      ['  • Podcast', '4', '5'],
      ['Sessions', '100', '200'],
    );
    expect(valuesOf(read)).toEqual({
      'leads LinkedIn 2026-01': 6,
      'leads LinkedIn 2026-02': 15,
      'leads Podcast 2026-01': 4,
      'leads Podcast 2026-02': 5,
      'sessions 2026-01': 100,
      'sessions 2026-02': 200,
    });
  });

  it('says so by a word, also under a heading without figures', () => {
    const read = sheet(['Prospects', '', ''], ['dont LinkedIn', '6', '15'], ['- Salon', '1', '2']);
    expect(Object.keys(valuesOf(read))).toEqual([
      'leads LinkedIn 2026-01',
      'leads LinkedIn 2026-02',
      'leads Salon 2026-01',
      'leads Salon 2026-02',
    ]);
  });

  it('is told as a doubt, with the segment', () => {
    const { reading } = sheet(['Prospects – LinkedIn', '1', '2']);
    expect(reading.doubts).toEqual([
      {
        code: 'segment_guessed',
        place: '2',
        cell: null,
        text: 'Prospects – LinkedIn',
        reading: 'LinkedIn',
      },
    ]);
  });

  it('is none where the name is surely a metric’s, a target’s, or of a computed metric', () => {
    expect(fatesOf('Coût d’acquisition client (CAC)')).toEqual(['skip']);
    expect(fatesOf('Prospects – Objectif')).not.toContainEqual(['leads', 'Objectif']);
    expect(fatesOf('Taux de conversion – Newsletter')).toEqual(['own']);
    expect(fatesOf('Prospects – Sessions')).not.toContainEqual(['leads', 'Sessions']);
  });

  it('stands below the metric to which it adds up, though nothing sets it in', () => {
    const read = sheet(
      ['Prospects', '20', '25'],
      ['Appels de Paul', '12', '15'],
      ['Cafés', '8', ''],
      ['Foire', '', '10'],
      ['Livres lus', '1', '2'],
    );
    expect(segmentsOf(read)).toEqual(['', 'Appels de Paul', 'Cafés', 'Foire', '']);
    expect(read.reading.counts).toMatchObject({ values: 6, metrics: 2 });
  });

  it('stands below the metric under the name of a channel, as far as it goes', () => {
    const channels = (whole: string) =>
      sheet(['Prospects', whole, ''], ['LinkedIn', '12', '15'], ['Newsletter', '6', '10']);
    expect(segmentsOf(channels('20'))).toEqual(['', 'LinkedIn', 'Newsletter']);
    expect(segmentsOf(channels(''))).toEqual(['', 'LinkedIn', 'Newsletter']);
    expect(segmentsOf(channels('17'))).toEqual(['', '', '']);
    const alone = sheet(['Prospects', '20', '30'], ['Newsletter', '1', '2'], ['Pages', '1', '2']);
    expect(segmentsOf(alone)).toEqual(['', '', '']);
  });

  it('stands below each of the metrics that it is a part of', () => {
    const read = sheet(
      ['Prospects', '30', '40'],
      ['Marie', '12', '15'],
      ['Paul', '6', '10'],
      ['Devis envoyés', '9', '9'],
      ['Marie', '4', '4'],
      ['Paul', '4', '4'],
    );
    expect(segmentsOf(read)).toEqual(['', 'Marie', 'Paul', '', 'Marie', 'Paul']);
  });

  it('ends where a line is left blank, or a metric stands', () => {
    const read = readSheet(
      pasted(HEAD, ['Prospects', '20', '25'], ['LinkedIn', '1', '1'], [''], ['Podcast', '2', '2']),
    );
    expect(segmentsOf(read)).toEqual(['', '', '']);
    const other = sheet(
      ['Prospects', '20', '25'],
      ['LinkedIn', '1', '1'],
      ['Sessions', '19', '24'],
    );
    expect(segmentsOf(other)).toEqual(['', '', '']);
  });

  it('bears the name of a channel behind that of the metric', () => {
    expect(fatesOf('Prospects LinkedIn', 'Leads via Google Ads', 'Prospects chauds')).toEqual([
      ['leads', 'LinkedIn'],
      ['leads', 'Google Ads'],
      expect.anything(),
    ]);
    expect(fatesOf('Followers LinkedIn')).toEqual([['followers', null]]);
  });

  it('may be a part of turnover, which goes to what the business lives on', () => {
    const read = sheet(['CA', '10', '12'], ['LinkedIn', '6', '7'], ['Newsletter', '4', '5']);
    expect(valuesOf(read)).toEqual({
      'revenue_time LinkedIn 2026-01': 600,
      'revenue_time LinkedIn 2026-02': 700,
      'revenue_time Newsletter 2026-01': 400,
      'revenue_time Newsletter 2026-02': 500,
    });
    expect(fatesOf('CA – Newsletter')).toEqual([['revenue_time', 'Newsletter']]);
  });

  it('of a computed figure is a metric of its own, and told', () => {
    const read = sheet(['CA prestations', '10', '12'], ['CA – Newsletter', '4', '5']);
    expect(read.reading.rows.map(({ fate }) => fate.type)).toEqual(['metric', 'own']);
    expect(read.reading.doubts).toMatchObject([
      { code: 'part_of_computed', place: '3', reading: 'revenue' },
    ]);
  });

  it('is none under the heading of a section that holds metrics', () => {
    const read = sheet(['Prospects', '', ''], ['  Sessions', '6', '15'], ['  Cafés', '1', '2']);
    expect(read.reading.rows.map(({ fate }) => fate.type)).toEqual(['skip', 'metric', 'own']);
  });

  it('is taken for the metric itself where the user says so', () => {
    const fate = { type: 'metric', metric: 'leads', segment: null } as const;
    const text = pasted(HEAD, ['Prospects – LinkedIn', '1', '2']);
    const read = readSheet(text, { rows: [{ line: 1, fate }] });
    expect(valuesOf(read)).toEqual({ 'leads 2026-01': 1, 'leads 2026-02': 2 });
  });
});
