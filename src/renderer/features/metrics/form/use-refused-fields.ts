import type { RefusedError } from '#renderer/api/client.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { flawOfRefusal } from './formula-flaw.ts';

/** The places of the form under which something can be wrong; `other`: none of them. */
const FORM_FIELDS = ['name', 'id', 'kind', 'unit', 'cadence', 'from', 'other'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** The sentence of a refusal, for the field that it belongs to; null for all others. */
export function useRefusedFields(
  refused: RefusedError | null,
  metrics: MetricsById,
): (field: FormField) => string | null {
  const inWords = useRefusalWords();
  const { language } = useLocale();
  // A faulty formula is told at its place in the formula.
  if (!refused || flawOfRefusal(refused)) return () => null;
  const { code, details } = refused;
  const name = String(details?.['name'] ?? '');
  const named = { name: metrics.get(name)?.name[language] ?? name };
  const faulty = fieldOf(refused);
  return (field) =>
    field === faulty ? inWords({ code, details: { ...details, ...named } }) : null;
}

/** That another formula breaks is said of the whole definition, not of its identifier. */
function fieldOf({ code, field }: RefusedError): FormField {
  if (code === 'breaks_formula') return 'other';
  if (code === 'cadence_in_use') return 'cadence';
  return FORM_FIELDS.find((known) => known === field) ?? 'other';
}
