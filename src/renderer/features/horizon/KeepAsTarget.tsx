import { Button } from '@mantine/core';
import type { TriedMonth } from '#shared/features/focus/contract.ts';
import { formatPeriod, roundAsShown } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

type KeepAsTargetProps = {
  readonly metric: string;
  readonly value: number;
  readonly period: TriedMonth['targetPeriod'];
};

/** The only thing of a what-if that is ever saved: a value, as the target of the quarter's last month. */
export function KeepAsTarget({ metric, value, period }: KeepAsTargetProps) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const locale = useLocale();
  const { valueText } = useValueText();
  const tell = useUndoNotice();
  const set = useCommand('targets.set');
  const definition = useMetrics().get(metric);
  // Between two lines there is more to decide than one value.
  if (!definition || definition.good === 'band') return null;
  const line = roundAsShown(value, definition.unit);
  const words = {
    period: formatPeriod(period, locale),
    metric: nameOf(metric),
    value: valueText(line, definition.unit),
  };
  const keep = (): void => {
    const objectives = [{ metric, period: period.key, line }];
    set.mutate({ objectives }, { onSuccess: () => tell(t('kept', words)) });
  };
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={t('keepOf', words)}
      title={t('keepOf', words)}
      onClick={keep}
    >
      {t('keep')}
    </Button>
  );
}
