import { useTranslations } from '#renderer/ui/locale.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import type { FirstRunStepProps } from './step-props.ts';
import { TAX_ANSWERS } from './tax-answer.ts';

/** Status and VAT, in one question: it decides what the ledger shows. */
export function StatusStep({ draft, onChange, onBack, onNext }: FirstRunStepProps) {
  const t = useTranslations('taxes.firstRun');
  return (
    <QuestionStep
      step={3}
      title={t('title')}
      about={t('text')}
      answers={TAX_ANSWERS.map((id) => ({ id, name: t(id), text: t(`about.${id}`) }))}
      value={draft.taxes}
      onAnswer={(taxes) => onChange({ taxes })}
      onBack={onBack}
      onNext={onNext}
    />
  );
}
