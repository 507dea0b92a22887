import type { MetricDraft, MetricSummary } from '#shared/features/metrics/contract.ts';
import { metricIdSchema } from '#shared/features/metrics/model.ts';
import type { Language } from '#shared/kernel/language.ts';
import { isReservedName } from '#shared/features/metrics/formula/expression.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/** The form as it is being filled in. `id` null: as proposed from the name. */
export type MetricFormDraft = Omit<MetricDraft, 'id' | 'formula'> & {
  readonly id: string | null;
  readonly formula: string;
};

/** An empty form: most own metrics are counted once a month, and more is better. */
export const NEW_DRAFT: MetricFormDraft = {
  id: null,
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: '',
  name: { fr: '', en: '' },
  description: '',
};

export function draftOf(metric: MetricSummary): MetricFormDraft {
  const { id, kind, unit, good, cadence, formula, name, description } = metric;
  return { id, kind, unit, good, cadence, formula: formula ?? '', name, description };
}

/** A form that begins with what another metric says, under a name of its own in one language. */
export function copyOf(
  metric: MetricSummary,
  language: Language,
  nameOf: (name: string) => string,
): MetricFormDraft {
  const name = { fr: '', en: '', [language]: nameOf(metric.name[language]) };
  return { ...draftOf(metric), id: null, name };
}

const LONGEST_ID = 64;

/** An identifier made of a name: `Clients fidèles` becomes `clients_fideles`; free, if need be with a number. */
export function proposedId(name: string, metrics: MetricsById): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const base = (/^[a-z]/.test(plain) ? plain : `m_${plain}`).slice(0, LONGEST_ID - 4);
  if (plain === '') return '';
  let id = base;
  for (let number = 2; metrics.has(id) || isReservedName(id); number += 1) id = `${base}_${number}`;
  return id;
}

/** What is wrong with an identifier; null: nothing. */
export function idFlaw(
  id: string,
  metrics: MetricsById,
): 'idShape' | 'idTaken' | 'idReserved' | null {
  if (!metricIdSchema.safeParse(id).success) return 'idShape';
  if (isReservedName(id)) return 'idReserved';
  return metrics.has(id) ? 'idTaken' : null;
}

/** The metric as it is saved: a name in one language stands in for the other. */
export function finished(draft: MetricFormDraft, id: string): MetricDraft {
  const nameIn = (language: Language, other: Language): string =>
    draft.name[language].trim() || draft.name[other].trim();
  return {
    ...draft,
    id,
    name: { fr: nameIn('fr', 'en'), en: nameIn('en', 'fr') },
    formula: draft.kind === 'computed' ? draft.formula.trim() : null,
  };
}
