import { Group, TextInput, Textarea } from '@mantine/core';
import type { Language } from '#shared/kernel/language.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { MetricFormControl } from './use-metric-form.ts';

const NAME_LENGTH = 80;
const DESCRIPTION_LENGTH = 500;

/** What the metric is called in both languages, and what it means. */
export function NameFields({ form }: { form: MetricFormControl }) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const { draft, change } = form;
  const name = (of: Language, isMain: boolean) => (
    <TextInput
      label={of === 'fr' ? t('nameFr') : t('nameEn')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={isMain ? undefined : of === 'fr' ? t('nameFrHint') : t('nameEnHint')}
      maxLength={NAME_LENGTH}
      value={draft.name[of]}
      error={isMain ? form.errorOf('name') : undefined}
      data-autofocus={isMain || undefined}
      onChange={(event) => change({ name: { ...draft.name, [of]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <Group grow align="flex-start">
        {name(language, true)}
        {name(other, false)}
      </Group>
      <Textarea
        label={t('description')}
        description={t('descriptionHint')}
        maxLength={DESCRIPTION_LENGTH}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={1}
        value={draft.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </>
  );
}

/** What formulas and files call the metric; proposed from its name, and kept for good. */
export function IdField({ form }: { form: MetricFormControl }) {
  const t = useTranslations('metrics.form');
  return (
    <TextInput
      label={t('id')}
      description={t('idHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={form.id}
      disabled={form.edited !== null}
      error={form.errorOf('id')}
      spellCheck={false}
      onChange={(event) => form.change({ id: event.currentTarget.value })}
    />
  );
}
