import { catalogueEntry } from '../../../shared/features/metrics/catalogue/catalogue.ts';
import type { MetricDraft, MetricSummary } from '../../../shared/features/metrics/contract.ts';
import type { metricsContract } from '../../../shared/features/metrics/contract.ts';
import { checkFormula } from '../../../shared/features/metrics/formula/check.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import type { RefusalDetails } from '../../../shared/ipc/refusal.ts';
import type { CommandContext, HandlersOf, QueryContext } from '../../operations/context.ts';
import { readSettings } from '../settings/store.ts';
import {
  definitionsIn,
  followMetrics,
  leaveMetrics,
  knownMetrics,
  metricNamed,
  requireMetricRow,
} from './gather.ts';
import type { KnownMetric, KnownMetrics } from './gather.ts';
import { addDefinition, ensureMetricRow, setPosition } from './store.ts';

/** Definitions, following, own metrics. */
export const metricsHandlers: HandlersOf<typeof metricsContract> = {
  'metrics.list': (context) => [...metricsOf(context).values()].map(summaryOf),

  'metrics.follow': (context, { metrics: ids, isFollowed }) => {
    const metrics = metricsOf(context);
    if (isFollowed) return { metrics: followMetrics(context.db, metrics, ids) };
    leaveMetrics(context.db, metrics, ids);
    return { metrics: ids };
  },

  'metrics.order': ({ db }, { metrics }) => {
    metrics.forEach((id, index) => setPosition(db, requireMetricRow(db, id), index + 1));
    return null;
  },

  'metrics.define': (context, draft) => {
    const metrics = metricsOf(context);
    checkDraft(draft, metrics);
    const { db, clock } = context;
    const rowId = ensureMetricRow(db, draft.id, 'own');
    const version = addDefinition(db, rowId, draft, clock.today());
    followMetrics(db, metricsOf(context), [draft.id]);
    return { id: draft.id, version };
  },
};

function metricsOf(context: QueryContext | CommandContext): KnownMetrics {
  const { db, systemLanguage } = context;
  return knownMetrics(db, readSettings(db, systemLanguage).ltv_method);
}

function summaryOf(metric: KnownMetric): MetricSummary {
  const { definition, position: _position, ...rest } = metric;
  return {
    ...definition,
    ...rest,
    lines: definition.lines.map((line) => ({ ...line })),
    segments: [...metric.segments],
  };
}

function checkDraft(draft: MetricDraft, metrics: KnownMetrics): void {
  if (catalogueEntry(draft.id)) throw new Refusal('not_own_metric', { field: 'id' });
  const known = metrics.get(draft.id);
  if (known?.hasValues && known.definition.kind !== draft.kind) {
    throw new Refusal('kind_in_use', { field: 'kind', details: { kind: known.definition.kind } });
  }
  for (const name of [draft.name.fr, draft.name.en]) {
    const other = metricNamed(metrics, name);
    if (other && other.definition.id !== draft.id) {
      throw new Refusal('name_taken', { field: 'name', details: { name } });
    }
  }
  if ((draft.kind === 'computed') !== (draft.formula !== null)) {
    throw new Refusal('bad_input', { field: 'formula', details: { problem: 'formula_and_kind' } });
  }
  if (draft.formula !== null) checkDraftFormula(draft, draft.formula, metrics);
}

function checkDraftFormula(draft: MetricDraft, text: string, metrics: KnownMetrics): void {
  const { id, unit } = draft;
  const checked = checkFormula({ id, text, unit, definitions: definitionsIn(metrics) });
  if (checked.ok) return;
  const { code, at, details } = checked.error;
  throw new Refusal('formula_error', {
    field: 'formula',
    details: { problem: code, start: at.start, end: at.end, ...plainDetails(details) },
  });
}

/** What a sentence can be made of: null says that there is nothing to say. */
function plainDetails(details: object): RefusalDetails {
  const entries = Object.entries(details as Record<string, RefusalDetails[string] | null>);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}
