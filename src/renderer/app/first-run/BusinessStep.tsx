import { Button, Radio } from '@mantine/core';
import {
  businessModelWords,
  leanStageWords,
} from '#shared/features/metrics/catalogue/facet-words.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/features/settings/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { RadioChoice } from './ChoiceCard.tsx';
import classes from './FirstRun.module.css';
import type { FirstRunStepProps } from './step-props.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { StepFrame } from './StepFrame.tsx';

/** How the business earns its living, and what it has to prove now; both may be left open. */
export function BusinessStep({ draft, onChange, onNext }: FirstRunStepProps) {
  const t = useTranslations('firstRun.business');
  const tStage = useTranslations('settings.stage.question');
  const { language } = useLocale();
  return (
    <StepFrame step={1} title={t('title')} about={t('text')} onNext={onNext}>
      <Radio.Group
        label={t('model')}
        classNames={{ label: classes.legend }}
        className={classes.group}
        value={draft.model}
        onChange={(id) => onChange({ model: BUSINESS_MODELS.find((one) => one === id) ?? null })}
      >
        <div className={classes.cards} data-size="short">
          {BUSINESS_MODELS.map((model) => (
            <RadioChoice key={model} value={model} name={businessModelWords[model][language]} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('stage')}
        classNames={{ label: classes.legend }}
        className={classes.group}
        value={draft.stage}
        onChange={(id) => onChange({ stage: LEAN_STAGES.find((one) => one === id) ?? null })}
      >
        <div className={classes.cards} data-size="short">
          {LEAN_STAGES.map((stage) => (
            <RadioChoice
              key={stage}
              value={stage}
              name={leanStageWords[stage][language]}
              text={tStage(stage)}
            />
          ))}
        </div>
      </Radio.Group>
      <StatusChoice value={draft.taxes} onChoose={(taxes) => onChange({ taxes })} />
      <SampleOffer />
    </StepFrame>
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
