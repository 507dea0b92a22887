import fc from 'fast-check';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import { BACK_GATES, GATES, gateFrom } from '#shared/features/stages/gates.ts';
import type { GateRule } from '#shared/features/stages/gates.ts';
import { GATE_QUESTIONS, GATE_STATES } from '#shared/features/stages/model.ts';
import type { GateAnswer, GateQuestion } from '#shared/features/stages/model.ts';
import {
  allOf,
  anyOf,
  gateStanding,
  isRule,
  ruleStanding,
  warningsIn,
} from '#shared/features/stages/standing.ts';
import type { GateFigures, RuleFigure } from '#shared/features/stages/standing.ts';

const known = (value: number, whole: number | null = 100): RuleFigure => ({
  value,
  isWhole: true,
  whole,
});
const UNKNOWN: RuleFigure = { value: null, isWhole: false, whole: null };

/** The newest first, for every metric alike. */
const figures = (last: readonly RuleFigure[], since: number | null = null): GateFigures => ({
  last: () => last,
  since: () => since,
});
const yes = (question: GateQuestion, isYes = true): GateAnswer => ({
  question,
  isYes,
  on: '2026-11-22',
  evidence: '',
});

const CHURN: GateRule = {
  metric: 'churn',
  how: 'each',
  kind: 'month',
  periods: 3,
  op: '<=',
  value: 5,
  sample: 30,
};
const PROFIT: GateRule = {
  metric: 'profit',
  how: 'some',
  kind: 'quarter',
  periods: 4,
  count: 3,
  op: '>',
  value: 0,
};

describe('a rule that is read from figures', () => {
  it('says how far it is: churn of at most 5 % a month, 2 of 3', () => {
    expect(ruleStanding(CHURN, figures([known(4), known(6), known(5)]))).toEqual({
      state: 'closed',
      held: 2,
      of: 3,
      value: 4,
      lacks: null,
    });
    expect(ruleStanding(CHURN, figures([known(4), known(3), known(5)])).state).toBe('open');
  });

  it('is not known, and never closed, where a figure is missing or the sample is too small', () => {
    expect(ruleStanding(CHURN, figures([known(4), known(3)]))).toMatchObject({
      state: 'not_known',
      lacks: 'value',
    });
    expect(ruleStanding(CHURN, figures([known(4), UNKNOWN, known(3)])).state).toBe('not_known');
    expect(ruleStanding(CHURN, figures([known(9, 10), known(9, 10), known(9, 10)]))).toMatchObject({
      state: 'not_known',
      lacks: 'sample',
    });
    expect(
      ruleStanding(CHURN, figures([known(4, null), known(4, null), known(4, null)])),
    ).toMatchObject({ state: 'not_known', lacks: 'sample' });
  });

  it('may ask for some of the periods alone', () => {
    expect(ruleStanding(PROFIT, figures([known(1), known(-1), known(1), known(1)])).state).toBe(
      'open',
    );
    expect(ruleStanding(PROFIT, figures([known(1), UNKNOWN, known(1), known(1)])).state).toBe(
      'open',
    );
    expect(ruleStanding(PROFIT, figures([known(-1), known(-1), known(1)])).state).toBe('closed');
    expect(ruleStanding(PROFIT, figures([known(1), known(1)])).state).toBe('not_known');
  });

  it('may ask for a total, since the stage began or over periods', () => {
    const since: GateRule = { metric: 'interviews', how: 'since', op: '>=', value: 15 };
    expect(ruleStanding(since, figures([], 15)).state).toBe('open');
    expect(ruleStanding(since, figures([], 14))).toMatchObject({ state: 'closed', value: 14 });
    expect(ruleStanding(since, figures([], null)).state).toBe('not_known');
    const sum: GateRule = {
      metric: 'x',
      how: 'sum',
      kind: 'quarter',
      periods: 2,
      op: '>=',
      value: 20,
    };
    expect(ruleStanding(sum, figures([known(12), known(8)])).state).toBe('open');
    expect(ruleStanding(sum, figures([known(30)])).state).toBe('not_known');
  });

  it('may ask for a course: each period beside the one before', () => {
    const falling: GateRule = { metric: 'x', how: 'falling', kind: 'month', periods: 4 };
    const of = (...values: readonly number[]) =>
      ruleStanding(falling, figures(values.map((value) => known(value)))).state;
    expect(of(1, 2, 3, 4)).toBe('open');
    expect(of(1, 2, 2, 4)).toBe('closed');
    expect(of(1, 2, 3)).toBe('not_known');
  });

  it('never closes for want of a figure: knowing more only ever decides it', () => {
    const value = fc.integer({ min: 0, max: 10 });
    const rules = fc.constantFrom<GateRule>(CHURN, PROFIT, {
      metric: 'x',
      how: 'rising',
      kind: 'month',
      periods: 4,
    });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        rules,
        (values, hidden, rule) => {
          const all = values.map((one) => known(one));
          const some = all.map((one, index) => (index === hidden ? UNKNOWN : one));
          const whole = ruleStanding(rule, figures(all)).state;
          const part = ruleStanding(rule, figures(some)).state;
          expect(whole).not.toBe('not_known');
          if (part !== 'not_known') expect(part).toBe(whole);
        },
      ),
    );
  });
});

describe('states together', () => {
  const state = fc.constantFrom(...GATE_STATES);
  it('are open where all are, and closed as soon as one of all is', () => {
    fc.assert(
      fc.property(fc.array(state), (states) => {
        expect(allOf(states) === 'open').toBe(states.every((one) => one === 'open'));
        expect(allOf(states) === 'closed').toBe(states.includes('closed'));
      }),
    );
  });

  it('of which one is enough are open as soon as one is', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), (states) => {
        expect(anyOf(states) === 'open').toBe(states.includes('open'));
        expect(anyOf(states) === 'closed').toBe(states.every((one) => one === 'closed'));
      }),
    );
  });
});

describe('the gates', () => {
  it('lead from each stage but the last to the next', () => {
    expect(GATES.map(({ from, to }) => [from, to])).toEqual(
      LEAN_STAGES.slice(0, -1).map((stage, index) => [stage, LEAN_STAGES[index + 1]]),
    );
    expect(gateFrom('scale')).toBeNull();
    expect(gateFrom(null)).toBeNull();
  });

  it('read only metrics that ship, and ask every question somewhere', () => {
    const demands = GATES.flatMap(({ must, enough }) => [...must, ...enough.flat()]);
    const rules = [
      ...demands.map(({ demand }) => demand).filter(isRule),
      ...BACK_GATES.map(({ rule }) => rule),
    ];
    for (const { metric } of rules) expect(catalogueEntry(metric), metric).toBeDefined();
    const asked = demands.flatMap(({ demand }) => (isRule(demand) ? [] : [demand.question]));
    expect(new Set(asked)).toEqual(new Set(GATE_QUESTIONS));
  });

  it('call no figure ours that somebody else is quoted with', () => {
    const demands = GATES.flatMap(({ must, enough }) => [...must, ...enough.flat()]);
    for (const { demand, source } of demands) {
      if (!isRule(demand) || !('value' in demand)) continue;
      const isQuoted = BENCHMARKS.some(
        ({ metric, usual, good }) =>
          metric === demand.metric && [usual, good].includes(demand.value),
      );
      expect(isQuoted && source === 'ours', demand.metric).toBe(false);
    }
  });

  const virality = gateFrom('stickiness');
  const standing = (
    model: 'saas' | 'freelance_services',
    answers: readonly GateAnswer[],
    churn: number,
  ) =>
    virality &&
    gateStanding(virality, {
      figures: figures([known(churn), known(churn), known(churn)]),
      answers,
      model,
    });

  it('ask of a business what its model can tell', () => {
    const both = [yes('used_as_expected'), yes('comes_back')];
    expect(standing('saas', both, 4)?.state).toBe('open');
    expect(standing('saas', both, 6)?.state).toBe('closed');
    expect(standing('freelance_services', both, 6)?.state).toBe('not_known');
    expect(standing('freelance_services', [...both, yes('half_came_again')], 6)?.state).toBe(
      'open',
    );
  });

  it('stay shut for a judgement that is no, or was not made', () => {
    expect(standing('saas', [yes('used_as_expected')], 4)?.state).toBe('not_known');
    expect(standing('saas', [yes('used_as_expected'), yes('comes_back', false)], 4)?.state).toBe(
      'closed',
    );
  });

  it('open by one of the ways that are enough', () => {
    const revenue = gateFrom('virality');
    const of = (answers: readonly GateAnswer[]) =>
      revenue && gateStanding(revenue, { figures: figures([]), answers, model: 'saas' }).state;
    expect(of([yes('spread_named'), yes('growth_bought')])).toBe('open');
    expect(of([yes('spread_named')])).toBe('not_known');
    expect(of([yes('growth_bought')])).toBe('not_known');
  });
});

describe('the ways back', () => {
  const falling = figures([known(1), known(2), known(3), known(4)]);
  it('ask whether the offer fits where new customers fall three months in a row', () => {
    expect(warningsIn('empathy', falling).map(({ warning }) => warning)).toEqual(['fewer_new']);
  });

  it('lead to an earlier stage only', () => {
    const losing = figures([known(9), known(8), known(9)]);
    const named = (stage: (typeof LEAN_STAGES)[number]) =>
      warningsIn(stage, losing).map(({ warning }) => warning);
    expect(named('scale')).toContain('losing_customers');
    expect(named('stickiness')).not.toContain('losing_customers');
  });

  it('say nothing where figures are missing', () => {
    for (const stage of LEAN_STAGES) expect(warningsIn(stage, figures([]))).toEqual([]);
  });
});
