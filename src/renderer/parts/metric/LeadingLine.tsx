import { Button } from '@mantine/core';
import { leadingInstead } from '#shared/features/metrics/catalogue/first-run/dozen.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LeadingLine.module.css';

type LeadingLineProps = {
  readonly metrics: MetricsById;
  /** What its buttons do. */
  readonly does: 'follow' | 'pick';
  readonly onTake: (metric: string) => void;
};

/** One quiet line where nothing that is followed announces what comes, with what would; else nothing. */
export function LeadingLine({ metrics, does, onTake }: LeadingLineProps) {
  const t = useTranslations('metrics.leading');
  const { language } = useLocale();
  const { business_model: model, lean_stage: stage } = useAsker();
  const offered = leadingInstead([...metrics.values()], { model, stage });
  if (offered.length === 0) return null;
  return (
    <div className={classes.line}>
      {t('none')}
      {offered.map((id) => {
        const name = metrics.get(id)?.name[language] ?? id;
        return (
          <Button
            key={id}
            variant="subtle"
            size="compact-xs"
            aria-label={t(does, { metric: name })}
            onClick={() => onTake(id)}
          >
            {name}
          </Button>
        );
      })}
    </div>
  );
}
