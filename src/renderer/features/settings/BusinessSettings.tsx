import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { businessModelWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';
import { STAGE_PATH } from '#renderer/parts/stage/path.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { SettingFields } from './setting-fields.ts';

export function BusinessSettings({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  const go = useTranslations('shell.go');
  const { language } = useLocale();
  return (
    <>
      <BusinessName settings={settings} change={change} />
      <Select
        label={t('model.label')}
        description={t('model.hint')}
        placeholder={t('model.none')}
        value={settings.business_model}
        data={BUSINESS_MODELS.map((value) => ({
          value,
          label: businessModelWords[value][language],
        }))}
        onChange={(business_model) => change.save({ business_model })}
      />
      <Select
        label={t('stage.label')}
        description={
          <>
            {t('stage.hint')} <Link href={STAGE_PATH}>{go('stage.name')}</Link>
          </>
        }
        placeholder={t('stage.none')}
        value={settings.lean_stage}
        data={LEAN_STAGES.map((value) => ({
          value,
          label: t(`stage.answer.${value}`),
        }))}
        onChange={(lean_stage) => change.save({ lean_stage })}
      />
    </>
  );
}

/** Saved when the field is left or Enter is pressed, as one change and not one a letter. */
function BusinessName({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  /** What is being typed; null: nothing, and the field shows what is saved, also after undo. */
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed === null || typed.trim() === settings.business_name) return setTyped(null);
    change.save({ business_name: typed }, () => setTyped(null));
  };
  return (
    <TextInput
      label={t('businessName.label')}
      description={t('businessName.hint')}
      maxLength={80}
      value={typed ?? settings.business_name}
      error={change.refusalFor('business_name')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
