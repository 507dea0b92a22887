import { LEAN_STAGES } from '#shared/kernel/business.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import type { FirstRunStepProps } from './step-props.ts';

/** What the business has to reach now, in the words of whoever runs it. */
export function StageStep({ draft, onChange, onBack, onNext }: FirstRunStepProps) {
  const t = useTranslations('firstRun.stage');
  const answer = useTranslations('settings.stage.answer');
  return (
    <QuestionStep
      step={2}
      title={t('title')}
      about={t('text')}
      answers={LEAN_STAGES.map((id) => ({ id, name: answer(id), text: t(`about.${id}`) }))}
      value={draft.stage}
      onAnswer={(stage) => onChange({ stage })}
      onBack={onBack}
      onNext={onNext}
    />
  );
}
