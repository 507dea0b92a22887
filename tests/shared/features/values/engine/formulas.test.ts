import { describe, expect, it } from 'vitest';
import { business, cause, computed, defined, everyMonth, input } from './small-business.ts';
import type { Figures } from './small-business.ts';

const inputs = [
  input('a', 'flow'),
  input('b', 'flow'),
  input('weekly', 'flow', { cadence: 'week' }),
  input('level', 'stock'),
  input('mark', 'score', { unit: 'score' }),
  input('note', 'score', { unit: 'score' }),
];

function withFormula(formula: string, figures: Figures) {
  return business(defined(...inputs, computed('x', formula)), figures);
}

const JANUARY_WEEKS = { '2026-W01': 1, '2026-W02': 1, '2026-W03': 1, '2026-W04': 1, '2026-W05': 1 };
const FEBRUARY_WEEKS = { '2026-W06': 2, '2026-W07': 2, '2026-W08': 2, '2026-W09': 2 };

describe('a formula', () => {
  it('computes as written: signs, order, parentheses, min, max, abs', () => {
    const figures = { a: { '2026-01': 6 }, b: { '2026-01': -4 } };
    const value = (formula: string) => withFormula(formula, figures).value('x', '2026-01');
    expect(value('a + b * 2')).toBe(-2);
    expect(value('(a + b) * 2')).toBe(4);
    expect(value('-a - -b')).toBe(-10);
    expect(value('a / b')).toBe(-1.5);
    expect(value('min(a, b) + max(a, b, 10) + abs(b)')).toBe(10);
    expect(value('a - b / 3 * 3')).toBe(10);
    expect(Object.is(value('0 * b'), 0)).toBe(true);
  });

  it('shows 57 of 100 as 57 %, without the dust of floating point', () => {
    for (let part = 0; part <= 100; part += 1) {
      const { value } = withFormula('a / b * 100', {
        a: { '2026-01': part },
        b: { '2026-01': 100 },
      });
      expect(value('x', '2026-01')).toBe(part);
    }
  });

  it('has no value while any of its parts has none, even beside min or a zero', () => {
    const { ask } = withFormula('min(a, b) + 0 * b', { a: { '2026-01': 6 } });
    expect(ask('x', '2026-01')).toMatchObject({
      value: null,
      missing: [cause('b', 'not_known', '2026-01')],
    });
  });

  it('has no value for lack of a common sub-period, though each part has one', () => {
    const { ask } = withFormula('a + b', { a: { '2026-01': 6 }, b: { '2026-02': 4 } });
    expect(ask('x', '2026-Q1')).toMatchObject({
      value: null,
      have: 0,
      of: 3,
      missing: [
        cause('a', 'not_known', '2026-02', '2026-03'),
        cause('b', 'not_known', '2026-01', '2026-03'),
      ],
    });
  });

  it('does not divide by no days at all: what is missing is told alone', () => {
    const { ask } = withFormula('a / days_in_period', { b: { '2026-01': 1 } });
    expect(ask('x', '2026-01')).toMatchObject({
      value: null,
      missing: [cause('a', 'not_known', '2026-01')],
    });
  });

  it('takes all flows over the same months, those of formulas in between too', () => {
    const definitions = defined(
      ...inputs,
      computed('sum', 'a + b'),
      computed('share', 'a / sum * 100', 'percent'),
      computed('rest', '100 - share', 'percent'),
    );
    const { ask } = business(definitions, {
      a: { '2026-01': 10, '2026-02': 99, '2026-03': 30 },
      b: { '2026-01': 10, '2026-03': 50 },
    });
    expect(ask('share', '2026-Q1')).toMatchObject({ value: 40, have: 2, of: 3 });
    expect(ask('rest', '2026-Q1')).toMatchObject({ value: 60, have: 2, of: 3, isWhole: false });
  });

  it('counts a weekly flow in a month only where all weeks of it are known', () => {
    const { ask } = withFormula('weekly / a', {
      weekly: { ...JANUARY_WEEKS, ...FEBRUARY_WEEKS, '2026-W10': 50 },
      a: { '2026-01': 5, '2026-02': 4, '2026-03': 1 },
    });
    expect(ask('x', '2026-01').value).toBe(1);
    expect(ask('x', '2026-Q1')).toMatchObject({
      value: 13 / 9,
      have: 2,
      of: 3,
      missing: [cause('weekly', 'not_known', '2026-W11', '2026-W12', '2026-W13')],
    });
  });

  it('keeps the rule of stocks beside a shortened stretch of flows', () => {
    const { ask } = withFormula('a / level', {
      a: { '2026-01': 10, '2026-02': 20 },
      level: { '2026-01': 1, '2026-03': 5 },
    });
    expect(ask('x', '2026-Q1')).toMatchObject({ value: 6, have: 2, of: 3 });
  });

  it('without flows takes its scores over the periods in which all of them are known', () => {
    const { ask } = withFormula('mark / note', {
      mark: { '2026-01': 8, '2026-02': 2 },
      note: { '2026-02': 4, '2026-03': 9 },
    });
    expect(ask('x', '2026-Q1')).toMatchObject({ value: 0.5, have: 1, of: 3, isWhole: false });
  });

  it('beside flows takes a score over the whole period', () => {
    const { ask } = withFormula('a * mark', {
      a: { '2026-01': 1, '2026-02': 1 },
      mark: { '2026-01': 2, '2026-02': 4, '2026-03': 9 },
    });
    expect(ask('x', '2026-Q1')).toMatchObject({ value: 10, have: 2, of: 3 });
  });

  it('has no value for a period shorter than one of its inputs', () => {
    const { ask } = withFormula('weekly + open(level)', { weekly: JANUARY_WEEKS });
    expect(ask('x', '2026-W03')).toMatchObject({
      value: null,
      missing: [cause('level', 'finer_than_cadence', '2026-W03')],
    });
  });

  it('knows the days and months of the whole period, or of the known part of its flows', () => {
    const days = withFormula('a * 0 + days_in_period', { a: everyMonth(2024, 1) });
    expect(days.value('x', '2024-02')).toBe(29);
    expect(days.value('x', '2024')).toBe(366);
    const months = withFormula('a * 0 + months_in_period', { a: { '2024-01': 1, '2024-03': 1 } });
    expect(months.value('x', '2024-Q1')).toBe(2);
    const weeks = withFormula('weekly * 0 + days_in_period', { weekly: JANUARY_WEEKS });
    expect(weeks.value('x', '2026-01')).toBe(31);
    expect(weeks.value('x', '2026-Q1')).toBe(35);
    const stocks = withFormula('level * 0 + days_in_period', { level: { '2026-01': 1 } });
    expect(stocks.value('x', '2026-Q1')).toBe(90);
  });
});

describe('a long chain of formulas', () => {
  it('evaluates each of them once, however often it is named', () => {
    const links = Array.from({ length: 60 }, (_, index) => {
      const before = index === 0 ? 'a' : `x${index - 1}`;
      return computed(`x${index}`, `(${before} + ${before}) / 2`);
    });
    const { value } = business(defined(...inputs, ...links), { a: { '2026-01': 7 } });
    expect(value('x59', '2026-01')).toBe(7);
  });
});

describe('prev', () => {
  it('is the same kind of period, one earlier', () => {
    const { value } = withFormula('(a - prev(a)) / prev(a) * 100', {
      a: { ...everyMonth(2025, 10), ...everyMonth(2026, 11) },
    });
    expect(value('x', '2026-01')).toBe(10);
    expect(value('x', '2026-02')).toBe(0);
    expect(value('x', '2026-Q1')).toBe(10);
    expect(value('x', '2026')).toBe(10);
  });

  it('has no value where either period is incomplete, and tells the gaps', () => {
    const { ask } = withFormula('a - prev(a)', {
      a: { '2025-10': 1, '2025-12': 1, '2026-01': 1, '2026-02': 1 },
    });
    expect(ask('x', '2026-Q1')).toMatchObject({
      value: null,
      have: 2,
      of: 3,
      isWhole: false,
      missing: [cause('a', 'incomplete', '2025-11', '2026-03')],
    });
    expect(ask('x', '2026-01').value).toBe(0);
    expect(ask('x', '2026-03').missing).toEqual([cause('a', 'incomplete', '2026-03')]);
  });

  it('takes any expression, and another prev', () => {
    const figures = { a: { '2026-01': 1, '2026-02': 10, '2026-03': 100 } };
    expect(withFormula('prev(prev(a))', figures).value('x', '2026-03')).toBe(1);
    expect(withFormula('prev(a * 2 + 1)', figures).value('x', '2026-03')).toBe(21);
    expect(withFormula('prev(a - prev(a))', figures).value('x', '2026-03')).toBe(9);
  });

  it('answers for ever deeper prevs in no time', () => {
    const formula = `${'prev('.repeat(24)}a${')'.repeat(24)}`;
    const { engine, value } = withFormula(formula, {
      a: { ...everyMonth(2024, 1), ...everyMonth(2025, 2), ...everyMonth(2026, 3) },
    });
    expect(value('x', '2026-12')).toBe(1);
    expect(engine.evaluationCount()).toBeLessThan(24 * 26);
  });

  it('of something that was divided by zero has no value either', () => {
    const { ask } = withFormula('prev(a / b)', {
      a: { '2026-01': 1, '2026-02': 1 },
      b: { '2026-01': 0, '2026-02': 1 },
    });
    expect(ask('x', '2026-02')).toMatchObject({
      value: null,
      isWhole: true,
      missing: [cause('b', 'zero_divisor', '2026-01')],
    });
  });
});

describe('open', () => {
  it('is the last known value before the period, however long ago', () => {
    const { ask, value } = withFormula('open(level)', { level: { '2024-02': 5, '2026-02': 7 } });
    expect(value('x', '2026-01')).toBe(5);
    expect(value('x', '2026-02')).toBe(5);
    expect(value('x', '2026-03')).toBe(7);
    expect(value('x', '2027')).toBe(7);
    expect(ask('x', '2024-02').missing).toEqual([cause('level', 'no_opening', '2024-02')]);
  });

  it('takes a week before the first Thursday of a month as before the month', () => {
    const { value } = withFormula('open(level)', { level: { '2026-W26': 1, '2026-W27': 2 } });
    expect(value('x', '2026-07')).toBe(1);
    expect(value('x', '2026-W27')).toBe(1);
    expect(value('x', '2026-08')).toBe(2);
  });
});

describe('a formula that leads nowhere', () => {
  it('names the divisor that is zero, down to the inputs', () => {
    const definitions = defined(...inputs, computed('diff', 'a - b'), computed('x', '1 / diff'));
    const { ask } = business(definitions, {
      a: { '2026-01': 5, '2026-02': 2 },
      b: { '2026-01': 3, '2026-02': 4 },
    });
    expect(ask('x', '2026-01').value).toBe(0.5);
    expect(ask('x', '2026-Q1')).toMatchObject({ value: null, have: 2, of: 3 });
    expect(ask('x', '2026-Q1').missing.slice(2)).toEqual([
      cause('a', 'zero_divisor', '2026-01', '2026-02'),
      cause('b', 'zero_divisor', '2026-01', '2026-02'),
    ]);
  });

  it('names itself where no input is behind the zero', () => {
    const { ask } = withFormula('a / (1 - 1)', { a: { '2026-01': 5 } });
    expect(ask('x', '2026-01').missing).toEqual([cause('x', 'zero_divisor', '2026-01')]);
    const earlier = withFormula('prev(1 / (1 - 1))', {});
    expect(earlier.ask('x', '2026-02').missing).toEqual([cause('x', 'zero_divisor', '2026-01')]);
  });

  it('tells a number beyond all bounds', () => {
    const { ask } = withFormula('a * b', { a: { '2026-01': 1e200 }, b: { '2026-01': 1e200 } });
    expect(ask('x', '2026-01')).toMatchObject({
      value: null,
      missing: [cause('a', 'not_finite', '2026-01'), cause('b', 'not_finite', '2026-01')],
    });
  });

  it('names the metric that nobody knows, or whose formula cannot be read', () => {
    const definitions = defined(
      ...inputs,
      computed('x', 'a + ghost'),
      computed('broken', 'a +'),
      computed('y', 'broken * 2'),
    );
    const { ask } = business(definitions, { a: { '2026-01': 5 } });
    expect(ask('x', '2026-01').missing).toEqual([cause('ghost', 'unknown_metric')]);
    expect(ask('ghost', '2026-01').missing).toEqual([cause('ghost', 'unknown_metric')]);
    expect(ask('y', '2026-01').missing).toEqual([cause('broken', 'unknown_metric')]);
  });

  it('names the circle, also through prev, and lets the rest be', () => {
    const definitions = defined(
      ...inputs,
      computed('x', 'y + 1'),
      computed('y', 'x + 1'),
      computed('runs', 'prev(runs) + a'),
      computed('after', 'y * 2'),
      computed('fine', 'a * 2'),
    );
    const { ask, value } = business(definitions, { a: { '2026-01': 5 } });
    for (const metric of ['x', 'y', 'runs', 'after']) {
      expect(ask(metric, '2026-01')).toMatchObject({
        value: null,
        missing: [{ reason: 'circular' }],
      });
    }
    expect(value('fine', '2026-01')).toBe(10);
  });

  it('opens nothing that is no level', () => {
    const { ask } = withFormula('open(a)', { a: { '2026-01': 5 } });
    expect(ask('x', '2026-02').missing).toEqual([cause('a', 'no_opening')]);
  });
});

describe('a sample', () => {
  it('stands beside shares of counts only', () => {
    const definitions = defined(
      ...inputs,
      input('money', 'flow', { unit: 'money' }),
      computed('plain', 'a / b'),
      computed('hundredfold', '100 * (a / b)', 'percent'),
      computed('score', '(a - b) / (a + b) * 100', 'score'),
      computed('price', 'money / a', 'money'),
      computed('rest', '100 - plain', 'percent'),
      computed('scaled', 'a / b * 10'),
    );
    const { ask } = business(definitions, {
      a: { '2026-01': 3 },
      b: { '2026-01': 12 },
      money: { '2026-01': 100 },
    });
    expect(ask('plain', '2026-01').sample).toEqual({ part: 3, whole: 12 });
    expect(ask('hundredfold', '2026-01').sample).toEqual({ part: 3, whole: 12 });
    expect(ask('score', '2026-01').sample).toEqual({ part: -9, whole: 15 });
    for (const metric of ['price', 'rest', 'scaled', 'a']) {
      expect(ask(metric, '2026-01').sample).toBeNull();
    }
  });
});
