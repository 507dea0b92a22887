import type { Ref } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Hint } from './Hint.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useDefinition } from './use-definition.ts';

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
