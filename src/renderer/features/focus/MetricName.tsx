import type { Ref } from 'react';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Hint } from './Hint.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useQuery } from '@tanstack/react-query';
import { useMetrics } from '#renderer/api/use-metrics.ts';

/** The name of a metric, with its definition one hover or focus away. */
export function MetricName({ id, ref }: { id: string; ref?: Ref<HTMLButtonElement> }) {
  const nameOf = useMetricName();
  return (
    <Hint isPlain label={nameOf(id)} {...(ref === undefined ? {} : { ref })}>
      <DefinitionWords id={id} />
    </Hint>
  );
}

function DefinitionWords({ id }: { id: string }) {
  const t = useTranslations('focus.hero');
  const definition = useDefinition(id);
  if (!definition) return null;
  return (
    <>
      <p>{definition.text}</p>
      {definition.example !== null && <p>{t('example', { text: definition.example })}</p>}
    </>
  );
}

/** A definition in plain words, and the worked example where there is one. */
type Definition = { readonly text: string; readonly example: string | null };

/**
 * What a metric is. The catalogue's words weigh more than the whole screen, so they are loaded when
 * a definition is first wanted; undefined until then.
 */
function useDefinition(id: string): Definition | undefined {
  const { language } = useLocale();
  const metric = useMetrics().get(id);
  const catalogue = useQuery({
    queryKey: ['catalogue'],
    queryFn: () => import('#shared/features/metrics/catalogue/catalogue.ts'),
  }).data;
  if (metric?.origin === 'own') return { text: metric.description, example: null };
  const words = catalogue?.catalogueEntry(id)?.words;
  return words && { text: words.definition[language], example: words.example[language] };
}
