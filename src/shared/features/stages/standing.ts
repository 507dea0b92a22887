import type { Settings } from '#shared/features/settings/model.ts';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { BACK_GATES } from './gates.ts';
import type { BackGate, Comparison, Demand, Gate, GateRule, SourcedDemand } from './gates.ts';
import type { GateAnswer, GateState, BusinessStage } from './model.ts';

/** The value of a finished period; `whole` of a percentage is what it was measured on. */
export type RuleFigure = {
  readonly value: Value;
  readonly isWhole: boolean;
  readonly whole: number | null;
};

/** Where rules read: a metric's last finished periods, newest first, and its total since a stage began. */
export type GateFigures = {
  readonly last: (rule: Exclude<GateRule, { how: 'since' }>) => readonly RuleFigure[];
  readonly since: (metric: string) => Value;
};

/** How a rule stands: "2 of 3", with the newest value that it was held to. */
export type RuleStanding = {
  readonly state: GateState;
  readonly held: number;
  readonly of: number;
  readonly value: Value;
  /** Why it is not known: nothing is there, or it was measured on too few. */
  readonly lacks: 'value' | 'sample' | null;
};

export type DemandStanding = SourcedDemand & {
  readonly state: GateState;
  /** null: it is a question. */
  readonly figures: RuleStanding | null;
  readonly answer: GateAnswer | null;
};

export type GateStanding = {
  readonly gate: Gate;
  readonly state: GateState;
  readonly must: readonly DemandStanding[];
  readonly enough: readonly (readonly DemandStanding[])[];
};

type GateInput = {
  readonly figures: GateFigures;
  readonly answers: readonly GateAnswer[];
  readonly model: Settings['business_model'];
};

/** How a gate stands. What is missing leaves it not known, and never closed. */
export function gateStanding(gate: Gate, input: GateInput): GateStanding {
  const isAsked = ({ models }: SourcedDemand): boolean =>
    models === null || (input.model !== null && models.includes(input.model));
  const standing = (demands: readonly SourcedDemand[]) =>
    demands.filter(isAsked).map((one) => demandStanding(one, input));
  const must = standing(gate.must);
  const enough = gate.enough.map(standing);
  const states = must.map(({ state }) => state);
  if (enough.length > 0) {
    states.push(anyOf(enough.map((list) => allOf(list.map(({ state }) => state)))));
  }
  return { gate, state: allOf(states), must, enough };
}

function demandStanding(sourced: SourcedDemand, { figures, answers }: GateInput): DemandStanding {
  const { demand } = sourced;
  if (isRule(demand)) {
    const standing = ruleStanding(demand, figures);
    return { ...sourced, state: standing.state, figures: standing, answer: null };
  }
  const answer = answers.find(({ question }) => question === demand.question) ?? null;
  const known = answer?.isYes ? 'open' : 'closed';
  return { ...sourced, state: answer === null ? 'not_known' : known, figures: null, answer };
}

export function isRule(demand: Demand): demand is GateRule {
  return 'metric' in demand;
}

/** The warnings that hold in a stage: only those that lead further back than it is. */
export function warningsIn(stage: BusinessStage, figures: GateFigures): readonly BackGate[] {
  return BACK_GATES.filter(({ to, rule }) => {
    const isBehind = to === null || LEAN_STAGES.indexOf(to) < LEAN_STAGES.indexOf(stage);
    return isBehind && ruleStanding(rule, figures).state === 'open';
  });
}

export function ruleStanding(rule: GateRule, figures: GateFigures): RuleStanding {
  if (rule.how === 'since') {
    const total = figures.since(rule.metric);
    return counted(rule, total);
  }
  const last = figures.last(rule).slice(0, rule.periods);
  switch (rule.how) {
    case 'sum': {
      const isKnown = last.length === rule.periods && last.every(isThere);
      const total = isKnown ? last.reduce((sum, { value }) => sum + (value ?? 0), 0) : null;
      return counted(rule, total);
    }
    case 'rising':
    case 'falling':
      return courseStanding(rule.how, rule.periods, last);
    case 'each':
    case 'some':
      return periodsStanding(rule, last);
  }
}

type PeriodRule = Extract<GateRule, { how: 'each' | 'some' }>;

function periodsStanding(rule: PeriodRule, last: readonly RuleFigure[]): RuleStanding {
  const sample = rule.how === 'each' ? rule.sample : 0;
  const isLarge = ({ whole }: RuleFigure): boolean => sample === 0 || (whole ?? 0) >= sample;
  const usable = last.filter((one) => isThere(one) && isLarge(one));
  const held = usable.filter(({ value }) => value !== null && holds(value, rule)).length;
  const needed = rule.how === 'each' ? rule.periods : rule.count;
  const missed = usable.length - held;
  const state = stateOf(held >= needed, missed > rule.periods - needed);
  const lacks = state === 'not_known' ? lackOf(last, usable.length) : null;
  return { state, held, of: rule.periods, value: last[0]?.value ?? null, lacks };
}

/** It is the sample that lacks where values enough are there. */
function lackOf(last: readonly RuleFigure[], usable: number): 'value' | 'sample' {
  return last.filter(isThere).length > usable ? 'sample' : 'value';
}

function courseStanding(
  how: 'rising' | 'falling',
  periods: number,
  last: readonly RuleFigure[],
): RuleStanding {
  const steps = last.slice(0, -1).map((later, index) => {
    const earlier = last[index + 1];
    if (!isThere(later) || !earlier || !isThere(earlier)) return null;
    const step = (later.value ?? 0) - (earlier.value ?? 0);
    return how === 'rising' ? step > 0 : step < 0;
  });
  const of = periods - 1;
  const held = steps.filter((step) => step === true).length;
  const state = stateOf(held === of, steps.includes(false));
  const lacks = state === 'not_known' ? 'value' : null;
  return { state, held, of, value: last[0]?.value ?? null, lacks };
}

/** One total held to one number. */
function counted(rule: Comparison, total: Value): RuleStanding {
  const state = total === null ? 'not_known' : stateOf(holds(total, rule), true);
  const held = state === 'open' ? 1 : 0;
  return { state, held, of: 1, value: total, lacks: total === null ? 'value' : null };
}

function stateOf(isOpen: boolean, isClosed: boolean): GateState {
  if (isOpen) return 'open';
  return isClosed ? 'closed' : 'not_known';
}

function isThere({ value, isWhole }: RuleFigure): boolean {
  return value !== null && isWhole;
}

function holds(value: number, { op, value: line }: Comparison): boolean {
  switch (op) {
    case '>=':
      return value >= line;
    case '<=':
      return value <= line;
    case '>':
      return value > line;
    case '<':
      return value < line;
  }
}

/** Closed as soon as one is; open once all are. */
export function allOf(states: readonly GateState[]): GateState {
  if (states.includes('closed')) return 'closed';
  return states.every((state) => state === 'open') ? 'open' : 'not_known';
}

/** Open as soon as one is; closed once all are. */
export function anyOf(states: readonly GateState[]): GateState {
  if (states.includes('open')) return 'open';
  return states.every((state) => state === 'closed') ? 'closed' : 'not_known';
}
