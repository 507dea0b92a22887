import { isDeepStrictEqual } from 'node:util';
import type { GateDemand, stagesContract } from '#shared/features/stages/contract.ts';
import { gateFrom } from '#shared/features/stages/gates.ts';
import type { GateRule } from '#shared/features/stages/gates.ts';
import { gateStanding, isRule, warningsIn } from '#shared/features/stages/standing.ts';
import type {
  DemandStanding,
  GateStanding,
  RuleStanding,
} from '#shared/features/stages/standing.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { readSettings, saveSetting } from '../settings/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { gateFigures } from './figures.ts';

export const stagesHandlers: HandlersOf<typeof stagesContract> = {
  'stages.read': (context) => {
    const { settings, since, figures, standing } = standingOf(context);
    const { lean_stage: stage, stage_changes: changes } = settings;
    return {
      stage,
      since,
      gate: standing && {
        to: standing.gate.to,
        state: standing.state,
        must: standing.must.map(viewOf),
        enough: standing.enough.map((list) => list.map(viewOf)),
      },
      warnings:
        stage === null
          ? []
          : warningsIn(stage, figures).map(({ warning, to }) => ({ warning, to })),
      changes: changes.toReversed(),
    };
  },

  'stages.answer': ({ db, clock, systemLanguage }, answer) => {
    const { gate_answers: known } = readSettings(db, systemLanguage);
    const given = { ...answer, on: clock.today() };
    if (known.some((one) => isDeepStrictEqual(one, given))) return null;
    const others = known.filter(({ question }) => question !== answer.question);
    saveSetting(db, 'gate_answers', [...others, given]);
    return null;
  },

  'stages.move': (context, { to, because }) => {
    const { db, clock } = context;
    const { settings, standing } = standingOf(context);
    const from = settings.lean_stage;
    if (from === to) return null;
    // Of a way back nothing is asked.
    const wasOpen = standing?.gate.to === to ? standing.state === 'open' : null;
    const change = { from, to, on: clock.today(), because, wasOpen };
    saveSetting(db, 'stage_changes', [...settings.stage_changes, change]);
    saveSetting(db, 'lean_stage', to);
    return null;
  },
};

function standingOf(context: QueryContext) {
  const snapshot = snapshotOf(context);
  const { settings } = snapshot;
  const { lean_stage: stage, business_model: model, gate_answers: answers } = settings;
  const since = settings.stage_changes.findLast(({ to }) => to === stage)?.on ?? null;
  const figures = gateFigures(snapshot, context.clock.today(), since);
  const gate = gateFrom(stage);
  const standing: GateStanding | null = gate && gateStanding(gate, { figures, answers, model });
  return { settings, since, figures, standing };
}

function viewOf({ demand, state, source, figures, answer }: DemandStanding): GateDemand {
  const isOfFigures = isRule(demand);
  return {
    state,
    source,
    rule: isOfFigures && figures ? ruleView(demand, figures) : null,
    question: isOfFigures ? null : demand.question,
    answer,
  };
}

function ruleView(rule: GateRule, standing: RuleStanding): NonNullable<GateDemand['rule']> {
  return {
    metric: rule.metric,
    how: rule.how,
    kind: 'kind' in rule ? rule.kind : null,
    periods: 'periods' in rule ? rule.periods : 0,
    count: 'count' in rule ? rule.count : standing.of,
    op: 'op' in rule ? rule.op : null,
    line: 'value' in rule ? rule.value : null,
    sample: 'sample' in rule ? rule.sample : 0,
    held: standing.held,
    of: standing.of,
    value: standing.value,
    lacks: standing.lacks,
  };
}
