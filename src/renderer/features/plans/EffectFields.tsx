import { SegmentedControl, TextInput } from '@mantine/core';
import { EFFORTS } from '#shared/features/plans/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { EditorPartProps } from './editor-fields.ts';
import classes from './ActionEditor.module.css';
import { useMetrics } from '#renderer/api/use-metrics.ts';

/** What is expected of an action, in words and as a number, and how much work it is. */
export function EffectFields({ fields, set, errorOf, first }: EditorPartProps) {
  const t = useTranslations('plans');
  const unit = useMetrics().get(fields.metric ?? '')?.unit ?? 'count';
  return (
    <>
      <div className={classes.effect}>
        <TextInput
          label={t('editor.effect')}
          placeholder={t('editor.effectHint')}
          maxLength={280}
          data-autofocus={first === 'effect' || undefined}
          value={fields.effect}
          onChange={(event) => set({ effect: event.currentTarget.value })}
        />
        <ValueInput
          label={t('editor.effectValue')}
          unit={unit}
          allowsFraction
          initial={fields.effectValue}
          error={errorOf('effectValue')}
          onEntry={({ reading }) =>
            set(
              reading.ok
                ? { effectValue: reading.value, isEffectReadable: true }
                : { isEffectReadable: false },
            )
          }
        />
      </div>
      <div>
        <p className={classes.label} id="action-effort">
          {t('effort.label')}
        </p>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-labelledby="action-effort"
          data={[
            { value: '', label: t('effort.none') },
            ...EFFORTS.map((effort) => ({ value: effort, label: t(`effort.${effort}`) })),
          ]}
          value={fields.effort ?? ''}
          onChange={(effort) => set({ effort: effort === '' ? null : effort })}
        />
      </div>
    </>
  );
}
