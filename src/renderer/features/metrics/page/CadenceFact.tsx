import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MetricPage.module.css';
import { CadenceForm } from './CadenceForm.tsx';

/** The cadence of entry; of a metric with values it can be changed from a day on. */
export function CadenceFact({ metric }: { metric: MetricSummary }) {
  const t = useTranslations('metrics.cadenceChange');
  const cadence = useTranslations('metrics.cadence');
  const [isChanging, setIsChanging] = useState(false);
  const isEntered = metric.hasValues && metric.kind !== 'computed';
  return (
    <span className={classes.cadence}>
      {cadence(metric.cadence)}
      {isEntered && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('changeOf')}
          onClick={() => setIsChanging(true)}
        >
          {t('change')}
        </Button>
      )}
      {isChanging && <CadenceForm metric={metric} onClose={() => setIsChanging(false)} />}
    </span>
  );
}
