import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { fitsUnit, inferUnit } from '#shared/features/metrics/formula/units.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';
import { read } from './read.ts';
import { runs } from '#tests/support/runs.ts';

/** The metrics of these examples say their unit by their name: `money_2` is money. */
function unitOf(id: string): Unit {
  const name = id.replace(/_\d$/, '');
  return UNITS.find((unit) => unit === name) ?? 'count';
}

function unitOfText(text: string) {
  const unit = inferUnit(read(text), unitOf);
  return unit.ok ? unit.value : unit.error.code;
}

describe('the unit of a formula', () => {
  it.each([
    ['money / count', 'money'],
    ['money / money_2', 'ratio'],
    ['money / money_2 * 100', 'percent_or_ratio'],
    ['money * 100 / money_2', 'percent_or_ratio'],
    ['100 * count / count_2', 'percent_or_ratio'],
    ['count / count_2 * 1000', 'percent_or_ratio'],
    ['count / count_2 / 0.01', 'percent_or_ratio'],
    ['count / count_2 * 12', 'ratio'],
    ['count / count_2 * count_3 / count', 'ratio'],
    ['count * count_2 / count_3', 'count'],
    ['money * ratio', 'money'],
    ['money * percent / 100', 'money'],
    ['money * months', 'money'],
    ['money / months_in_period', 'money'],
    ['money / 12', 'money'],
    ['money / days', 'money'],
    ['money * money_2 / money', 'money'],
    ['money / count * 1000', 'money'],
    ['minutes / count', 'minutes'],
    ['count * (minutes / count_2)', 'minutes'],
    ['days / count', 'days'],
    ['days / days_2 * 100', 'percent_or_ratio'],
    ['money / money_2 * days_in_period', 'days'],
    ['money / (money_2 / days_in_period)', 'days'],
    ['money / (money_2 / count)', 'count'],
    ['count / days_in_period', 'ratio'],
    ['percent / months_in_period', 'percent'],
    ['percent / months_in_period / 100', 'ratio'],
    ['percent / 12', 'percent'],
    ['percent * percent_2 / 100', 'percent'],
    ['100 / percent', 'ratio'],
    ['score * 2', 'score'],
    ['score / 5 * 100', 'percent_or_ratio'],
    ['ratio * percent', 'percent'],
    ['money / money_2 * percent', 'percent'],
    ['2 * score', 'score'],
    ['score * 0', 'score'],
    ['0 * score', 'score'],
    ['2 * 3 - 1', 'number'],
    ['12 / 4', 'number'],
    ['0 * 2', 'number'],
    ['2 * 0', 'number'],
    ['0', 'zero'],
    ['0 * money', 'money'],
    ['count / money', 'unnamed'],
    ['money * money_2', 'unnamed'],
  ])('%s is %s', (text, unit) => {
    expect(unitOfText(text)).toBe(unit);
  });

  it.each([
    ['money + money_2 / months_in_period', 'money'],
    ['max(money, money_2, 0)', 'money'],
    ['max(0, money) - 0', 'money'],
    ['100 - percent', 'percent'],
    ['(1 + percent / 100) * money', 'money'],
    ['1 - count / count_2', 'ratio'],
    ['percent + ratio', 'percent_or_ratio'],
    ['score - percent', 'percent_or_ratio'],
    ['(count + 1) / (count_2 + 2)', 'ratio'],
    ['days - 5', 'days'],
    ['days - days_in_period', 'days'],
    ['months - months_in_period', 'months'],
    ['minutes + count * minutes_2', 'minutes'],
    ['count / count_2 * 100 + percent', 'percent_or_ratio'],
    ['abs(-prev(money)) + open(money_2)', 'money'],
    ['count / days_in_period + count_2 / days_in_period', 'ratio'],
    ['(money * 100 + money_2) / money_3', 'percent_or_ratio'],
    ['count / money - count_2 / money', 'unnamed'],
  ])('what goes together may be added and compared: %s is %s', (text, unit) => {
    expect(unitOfText(text)).toBe(unit);
  });

  it.each([
    ['money + count', 'money', 'count'],
    ['money - 5', 'money', 'number'],
    ['5 + money', 'number', 'money'],
    ['count + days', 'count', 'days'],
    ['minutes - days', 'minutes', 'days'],
    ['money + money_2 / money', 'money', 'ratio'],
    ['max(0, percent, money)', 'percent', 'money'],
    ['min(months, minutes)', 'months', 'minutes'],
    ['count + count_2 / days_in_period', 'count', 'ratio'],
    ['count / money + 1', 'unnamed', 'number'],
    ['1 + count / money', 'number', 'unnamed'],
    ['minutes + months_in_period', 'minutes', 'months'],
    ['count / money + count / (money * money_2)', 'unnamed', 'unnamed'],
  ])('%s mixes %s and %s', (text, left, right) => {
    const error = { code: 'mixed_units', at: { start: 0, end: text.length } };
    expect(inferUnit(read(text), unitOf)).toEqual({
      ok: false,
      error: { ...error, details: { left, right } },
    });
  });

  it('points at the sum that mixes, not at the whole formula', () => {
    const text = '100 * (money + count) / money';
    const unit = inferUnit(read(text), unitOf);
    const at = unit.ok ? null : unit.error.at;
    expect(at && text.slice(at.start, at.end)).toBe('money + count');
  });

  it('is money to the end once a part is money to be added', () => {
    fc.assert(
      fc.property(arbitraryExpression, (operand) => {
        const at = { start: 0, end: 0 };
        const money = { type: 'metric', id: 'money', at } as const;
        const sum = { type: 'binary', operator: '+', left: money, right: operand, at } as const;
        const alone = inferUnit(operand, unitOf);
        const whole = inferUnit(sum, unitOf);
        const fits = alone.ok && ['money', 'zero'].includes(alone.value);
        expect(whole).toEqual(
          fits ? { ok: true, value: 'money' } : expect.objectContaining({ ok: false }),
        );
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a declared unit', () => {
  it.each([
    ['money / count', ['money']],
    ['count', ['count']],
    ['count / count_2', ['count', 'ratio', 'months', 'days', 'minutes', 'score']],
    ['count / count_2 * 100', ['percent', 'ratio', 'score']],
    ['percent', ['percent', 'score']],
    ['score', ['percent', 'ratio', 'score']],
    ['minutes / 60', ['count', 'ratio', 'months', 'days', 'minutes']],
    ['12', ['count', 'percent', 'ratio', 'months', 'days', 'minutes', 'score']],
    ['0', [...UNITS]],
    ['count / money', []],
  ])('of %s may be %j', (text, declarable) => {
    const unit = inferUnit(read(text), unitOf);
    expect(UNITS.filter((declared) => unit.ok && fitsUnit(unit.value, declared))).toEqual(
      declarable,
    );
  });
});
