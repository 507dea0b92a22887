import { LANGUAGES } from '#shared/kernel/language.ts';
import { THEMES } from '#shared/features/settings/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { SettingFields } from './setting-fields.ts';

/** Language and theme: both show at once. */
export function LookSettings({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  return (
    <>
      <ChoiceField
        label={t('language.label')}
        value={settings.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChoose={(language) => change.save({ language })}
      />
      <ChoiceField
        label={t('theme.label')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChoose={(theme) => change.save({ theme })}
      />
    </>
  );
}
