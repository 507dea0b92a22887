import { describe, expect, it } from 'vitest';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import { fatesOf, NEW_BUSINESS, pasted, readSheet, valuesOf } from './known-business.ts';

describe('a long table', () => {
  it('with a column of targets beside the values gives each metric its lines', () => {
    const read = readSheet(
      pasted(
        ['Date', 'Metric', 'Value', 'Target'],
        ['2026-01-01', 'Leads', '12', '15'],
        ['2026-01-01', 'MRR', '1200', '1500'],
        ['2026-02-01', 'Leads', '15', '20'],
        ['2026-02-01', 'MRR', '1300', '1600'],
      ),
    );
    expect(valuesOf(read)).toEqual({
      'leads 2026-01': 12,
      'leads 2026-02': 15,
      'mrr 2026-01': 120_000,
      'mrr 2026-02': 130_000,
    });
    expect(read.plan.targets.map(({ metric, line }) => [metric, line])).toEqual([
      ['leads', 15],
      ['leads', 20],
      ['mrr', 150_000],
      ['mrr', 160_000],
    ]);
  });

  it('with figures beside the values of which nobody knows is refused, and never added up', () => {
    const text = pasted(
      ['Date', 'Metric', 'Value', 'Truc'],
      ['2026-01-01', 'Leads', '12', '15'],
      ['2026-01-01', 'MRR', '1200', '1500'],
      ['2026-02-01', 'Leads', '15', '20'],
    );
    expect(readOldSheet(text, {}, NEW_BUSINESS)).toEqual({
      ok: false,
      error: { code: 'sheet_several_figures' },
    });
  });

  it('of an unknown figure names each part, and measures all of them alike', () => {
    const read = readSheet(
      pasted(
        ['Mois', 'Catégorie', 'Bidule'],
        ['2026-01', 'Pub', '100,50'],
        ['2026-01', 'Salaires', '2000'],
        ['2026-02', 'Pub', '90'],
        ['2026-02', 'Salaires', '2100'],
      ),
    );
    expect(fatesOf(read)).toEqual([
      'own Bidule – Pub (flow, money)',
      'own Bidule – Salaires (flow, money)',
    ]);
  });
});
