import { Button } from '@mantine/core';
import { businessModelWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import { BUSINESS_MODELS } from '#shared/kernel/business.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FirstRun.module.css';
import { QuestionStep } from './QuestionStep.tsx';
import type { FirstRunStepProps } from './step-props.ts';

/** How the business earns its living; or a look at a sample first. */
export function ModelStep({ draft, onChange, onNext }: FirstRunStepProps) {
  const t = useTranslations('firstRun.business');
  const { language } = useLocale();
  return (
    <QuestionStep
      step={1}
      title={t('title')}
      about={t('text')}
      question={t('model')}
      answers={BUSINESS_MODELS.map((id) => ({
        id,
        name: businessModelWords[id][language],
        text: t(`example.${id}`),
      }))}
      value={draft.model}
      onAnswer={(model) => onChange({ model })}
      onNext={onNext}
    >
      <SampleOffer />
    </QuestionStep>
  );
}

function SampleOffer() {
  const t = useTranslations('firstRun.sample');
  const open = useCommand('vault.openSample');
  return (
    <p className={classes.sample}>
      {t('text')}
      <Button
        variant="light"
        size="compact-sm"
        loading={open.isPending}
        onClick={() => open.mutate({})}
      >
        {t('open')}
      </Button>
    </p>
  );
}
