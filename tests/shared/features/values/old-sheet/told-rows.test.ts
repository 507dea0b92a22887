import { describe, expect, it } from 'vitest';
import { doubtsOf, fatesOf, pasted, readSheet, valuesOf } from './known-business.ts';

const month = (...rows: readonly (readonly string[])[]) =>
  pasted(['KPI', 'janv. 2026', 'févr. 2026'], ...rows);

describe('a row whose metric', () => {
  it('comes twice: it is asked what becomes of the second row', () => {
    const text = month(['Leads', '1', '2'], ['Leads', '3', '4']);
    const asked = readSheet(text);
    expect(fatesOf(asked)).toEqual(['leads', 'same_metric']);
    expect(doubtsOf(asked)).toEqual(['same_metric']);
    const added = readSheet(text, { several: 'roll_up' });
    expect([fatesOf(added), doubtsOf(added)]).toEqual([['leads', 'added'], []]);
    expect(valuesOf(added)).toEqual({ 'leads 2026-01': 4, 'leads 2026-02': 6 });
    const left = readSheet(text, { several: 'leave_out' });
    expect([fatesOf(left), doubtsOf(left)]).toEqual([['leads', 'same_metric'], []]);
    expect(valuesOf(left)).toEqual({ 'leads 2026-01': 1, 'leads 2026-02': 2 });
  });

  it('comes twice with the same values, which loses nothing; a level is never added up', () => {
    expect(doubtsOf(readSheet(month(['Leads', '1', '2'], ['Leads', '1', '2'])))).toEqual([]);
    const levels = month(['MRR', '1', '2'], ['MRR', '3', '4']);
    expect(doubtsOf(readSheet(levels, { several: 'roll_up' }))).toEqual(['same_metric']);
    expect(doubtsOf(readSheet(levels, { several: 'leave_out' }))).toEqual([]);
  });
});

describe('a row', () => {
  it.each([
    ['Objectif CA', 'revenue'],
    ['Target revenue', 'revenue'],
    ['Leads (objectif)', 'leads'],
    ['Goal: MRR', 'mrr'],
    ['Objectif de taux de conversion', 'conversion_rate'],
  ])('“%s” is the line of its metric', (label, metric) => {
    const read = readSheet(month(['Leads', '1', '2'], [label, '3', '4']));
    expect(read.plan.targets.map((one) => one.metric)).toEqual([metric, metric]);
    expect(read.plan.own).toEqual([]);
  });

  it('“Objectif” below a metric is its line, and that is told; a budget is what is spent', () => {
    const read = readSheet(month(['CA', '100', '200'], ['Objectif', '150', '250']));
    expect(read.plan.targets).toMatchObject([
      { metric: 'revenue', line: 15_000 },
      { metric: 'revenue', line: 25_000 },
    ]);
    expect(doubtsOf(read)).toContain('target_guessed');
    expect(fatesOf(readSheet(month(['Budget marketing', '1', '2'])))).toEqual([
      'acquisition_spend',
    ]);
  });

  it('that nobody knows is an amount where it is written to the cent, and that is told', () => {
    const read = readSheet(month(['Machin', '12,50', '13,75']));
    expect(fatesOf(read)).toEqual(['own Machin (flow, money)']);
    expect(doubtsOf(read)).toEqual(['amount_guessed']);
  });

  it('in percent tells that its parts would say more', () => {
    expect(doubtsOf(readSheet(month(['Part de machins', '12 %', '13 %'])))).toEqual([
      'percent_without_parts',
    ]);
  });
});
