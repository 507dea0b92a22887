import { describe, expect, it } from 'vitest';
import type { Unit } from '#shared/kernel/unit.ts';
import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import { LTV_FORMULAS, SPECIFIED, SPECIFIED_FORMULAS } from './specified.ts';

function check(id: string, text: string, unit: Unit) {
  return checkFormula({ id, text, unit, definitions: SPECIFIED });
}

/** The error of a formula, with the part of the text at which it points. */
function refusal(id: string, text: string, unit: Unit) {
  const checked = check(id, text, unit);
  if (checked.ok) throw new Error(`${text} was accepted`);
  const { code, at, details } = checked.error;
  return { code, pointsAt: text.slice(at.start, at.end), details };
}

describe('the specified catalogue', () => {
  it.each(SPECIFIED_FORMULAS)('accepts %s, in %s, as %s', (id, unit, formula) => {
    expect(check(id, formula, unit)).toMatchObject({ ok: true });
  });

  it.each(LTV_FORMULAS)('accepts the %s method of the customer lifetime value', (_, formula) => {
    expect(check('ltv', formula, 'money')).toMatchObject({ ok: true, value: { unit: 'money' } });
  });
});

describe('a formula of the user', () => {
  it('is given back with its tree, its unit and the metrics it names', () => {
    expect(check('mine', 'revenue / orders + prev(cac)', 'money')).toMatchObject({
      ok: true,
      value: {
        expression: { type: 'binary', operator: '+' },
        unit: 'money',
        references: ['revenue', 'orders', 'cac'],
      },
    });
  });

  it('is refused where it cannot be read', () => {
    expect(refusal('mine', 'revenue /', 'money')).toMatchObject({ code: 'unexpected_end' });
  });

  it('is refused where it names an unknown metric, with the nearest names', () => {
    expect(refusal('mine', 'revenue / custmers', 'money')).toEqual({
      code: 'unknown_metric',
      pointsAt: 'custmers',
      details: { id: 'custmers', nearest: ['customers'] },
    });
    expect(refusal('mine', 'open(list_sise)', 'count')).toMatchObject({
      code: 'unknown_metric',
      pointsAt: 'open(list_sise)',
      details: { nearest: ['list_size'] },
    });
  });

  it('is never advised to name itself', () => {
    expect(refusal('orders', 'order', 'count').details).toMatchObject({ id: 'order' });
    expect(refusal('orders', 'order', 'count').details).not.toMatchObject({
      nearest: expect.arrayContaining(['orders']),
    });
  });

  it('is refused where it would be computed from itself, with the circle', () => {
    expect(refusal('revenue', 'revenue_time + profit', 'money')).toEqual({
      code: 'circular_definition',
      pointsAt: 'profit',
      details: { circle: ['revenue', 'profit', 'revenue'] },
    });
    expect(refusal('mine', 'prev(mine) + orders', 'count')).toMatchObject({
      code: 'circular_definition',
      pointsAt: 'mine',
      details: { circle: ['mine', 'mine'] },
    });
  });

  it('is refused where an older circle makes it impossible to compute', () => {
    const definitions = new Map(SPECIFIED);
    definitions.set('orders', { id: 'orders', kind: 'computed', unit: 'count', formula: 'orders' });
    const checked = checkFormula({ id: 'mine', text: '2 * orders', unit: 'count', definitions });
    expect(checked).toMatchObject({
      ok: false,
      error: {
        code: 'circular_definition',
        at: { start: 0, end: 10 },
        details: { circle: ['orders', 'orders'] },
      },
    });
  });

  it.each([
    ['a flow', 'orders'],
    ['a score', 'active_daily'],
    ['a computed metric', 'revenue'],
  ])('is refused where it asks %s for its opening level', (_, id) => {
    expect(refusal('mine', `customers - open(${id})`, 'count')).toEqual({
      code: 'open_needs_a_stock',
      pointsAt: `open(${id})`,
      details: { id },
    });
  });

  it('is refused where it adds what cannot be added', () => {
    expect(refusal('mine', '2 * (revenue + orders)', 'money')).toEqual({
      code: 'mixed_units',
      pointsAt: 'revenue + orders',
      details: { left: 'money', right: 'count' },
    });
  });

  it.each([
    ['leads / sessions', 'percent', 'ratio'],
    ['revenue / orders', 'count', 'money'],
    ['leads / sessions * 100', 'money', 'percent_or_ratio'],
    ['leads / acquisition_spend', 'ratio', 'unnamed'],
  ] as const)('is refused where %s is declared as %s', (text, declared, inferred) => {
    expect(refusal('mine', text, declared)).toEqual({
      code: 'unit_does_not_fit',
      pointsAt: text,
      details: { declared, inferred },
    });
  });
});
