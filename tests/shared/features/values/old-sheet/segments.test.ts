import { describe, expect, it } from 'vitest';
import { pasted, readSheet, valuesOf } from './known-business.ts';

const HEAD = ['KPI', 'janv. 2026', 'févr. 2026'];
const sheet = (...rows: readonly (readonly string[])[]) => readSheet(pasted(HEAD, ...rows));
const fatesOf = (...labels: readonly string[]) =>
  sheet(...labels.map((label, index) => [label, String(index + 1), '2'])).reading.rows.map(
    ({ fate }) => (fate.type === 'metric' ? [fate.metric, fate.segment] : fate.type),
  );

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
    expect(fatesOf('CA – Newsletter')).toEqual(['own']);
    expect(fatesOf('Prospects – Sessions')).not.toContainEqual(['leads', 'Sessions']);
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
