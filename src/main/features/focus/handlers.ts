import type { focusContract, Pact, PactDraft } from '#shared/features/focus/contract.ts';
import { checkChoice, readingKindFor, targetPeriod } from '#shared/features/focus/rules.ts';
import type { ChoiceError } from '#shared/features/focus/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext, HandlersOf } from '#main/operations/context.ts';
import { followMetrics, requireMetricRow } from '../metrics/metric-rows.ts';
import { listAnnotations, listBases } from '../signals/store.ts';
import { setTargets } from '../targets/set-targets.ts';
import { readSetup } from '../values/setup.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { requirePeriod } from '../values/periods.ts';
import type { Setup } from '../values/setup.ts';
import { addPact, listPacts, replacePact, saveLearned, savePactWords } from './store.ts';
import type { PactRow, StoredPact } from './store.ts';
import { triedMonthOf } from './tried-month.ts';
import { focusViewOf, pactOf } from './view.ts';

export const focusHandlers: HandlersOf<typeof focusContract> = {
  'focus.view': (context, { quarter: key }) => {
    const snapshot = snapshotOf(context);
    const today = context.clock.today();
    const quarter =
      key === null
        ? periodContaining('quarter', today, snapshot.calendar)
        : requireQuarter(key, snapshot);
    const { db } = context;
    return focusViewOf({
      snapshot,
      quarter,
      today,
      pacts: listPacts(db),
      around: (metric) => ({
        bases: listBases(db, metric),
        annotations: listAnnotations(db, metric),
      }),
    });
  },

  'focus.triedMonth': (context) => triedMonthOf(snapshotOf(context), context.clock.today()),

  'focus.choose': (context, draft) => choosePact(context, draft),

  'focus.learn': ({ db }, { quarter, learned }) => {
    const pact = listPacts(db).find((other) => other.quarter === quarter);
    if (!pact) throw new Refusal('not_found', { field: 'quarter' });
    saveLearned(db, pact.rowId, learned);
    return null;
  },
};

function requireQuarter(key: string, { calendar }: Setup): Period {
  const period = requirePeriod(key, calendar);
  if (period.kind === 'quarter') return period;
  throw new Refusal('unknown_period', { field: 'quarter', details: { period: key } });
}

/**
 * Chooses the metric of a quarter: the pact takes the place of the one before it, the line becomes
 * the target of the period that it is held against, and the metric is followed with its inputs.
 */
export function choosePact(context: CommandContext, draft: PactDraft): Pact {
  const { db, clock } = context;
  const setup = readSetup(context);
  const quarter = requireQuarter(draft.quarter, setup);
  const { definition } = requireMetric(setup.metrics, draft.metric);
  if (draft.guardrail) requireMetric(setup.metrics, draft.guardrail.metric);
  const current = listPacts(db).find((pact) => pact.quarter === quarter.key) ?? null;
  const allowed = checkChoice(draft, current, quarter, clock.today());
  if (!allowed.ok) throw new Refusal(allowed.error, { field: fieldOf(allowed.error) });
  const readingKind = draft.readingKind ?? readingKindFor(definition);
  writePact(context, draft, current, rowOf(context, draft, quarter, readingKind));
  const target = targetPeriod(quarter, readingKind, setup.calendar);
  const levels = { line: draft.line, low: null, high: null, floor: null, stretch: null };
  setTargets(context, [{ metric: draft.metric, period: target.key, ...levels }]);
  const guarded = draft.guardrail ? [draft.guardrail.metric] : [];
  followMetrics(db, setup.metrics, [draft.metric, ...guarded]);
  const chosen = listPacts(db).find((pact) => pact.quarter === quarter.key);
  if (!chosen) throw new Error('a pact that was just written is not there');
  return pactOf(chosen);
}

function fieldOf(error: ChoiceError): string {
  if (error === 'focus_change_needs_reason') return 'because';
  return error === 'guardrail_is_focus' ? 'guardrail' : 'quarter';
}

function rowOf(
  { db, clock }: CommandContext,
  draft: PactDraft,
  quarter: Period,
  readingKind: PactRow['readingKind'],
): PactRow {
  return {
    periodId: ensurePeriodRow(db, quarter),
    metricId: requireMetricRow(db, draft.metric),
    readingKind,
    line: draft.line,
    why: draft.why,
    reaction: draft.reaction,
    guardrailMetricId: draft.guardrail ? requireMetricRow(db, draft.guardrail.metric) : null,
    guardrailLine: draft.guardrail?.line ?? null,
    chosenAt: clock.now(),
  };
}

function writePact(
  { db, clock }: CommandContext,
  draft: PactDraft,
  current: StoredPact | null,
  row: PactRow,
): void {
  const isSame = current?.metric === draft.metric && current.line === draft.line;
  if (current && isSame) return savePactWords(db, current.rowId, row);
  if (current) replacePact(db, current.rowId, clock.now(), draft.because);
  addPact(db, row);
}
