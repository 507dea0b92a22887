import { TextInput, Textarea } from '@mantine/core';
import type { Language } from '#shared/kernel/language.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NameFields.module.css';
import type { MetricFormControl } from './use-metric-form.ts';

const NAME_LENGTH = 80;
const DESCRIPTION_LENGTH = 500;

type NameFieldsProps = { readonly form: MetricFormControl };

/** What the metric is called. */
export function NameField({ form }: NameFieldsProps) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  return (
    <TextInput
      label={t('name')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={NAME_LENGTH}
      value={form.draft.name[language]}
      error={form.errorOf('name')}
      data-autofocus
      onChange={(event) => changeName(form, language, event.currentTarget.value)}
    />
  );
}

function changeName({ draft, change }: MetricFormControl, of: Language, name: string): void {
  change({ name: { ...draft.name, [of]: name } });
}

/** What few care for, and what makes itself: a sentence, the other language, the name in files. */
export function MoreFields({ form }: NameFieldsProps) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const { draft, change } = form;
  return (
    <details className={classes.more} open={form.edited !== null || form.errorOf('id') !== null}>
      <summary>{t('more')}</summary>
      <div className={classes.fields}>
        <Textarea
          className={classes.whole}
          label={t('description')}
          description={t('descriptionHint')}
          maxLength={DESCRIPTION_LENGTH}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={1}
          value={draft.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <TextInput
          label={other === 'fr' ? t('nameFr') : t('nameEn')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={other === 'fr' ? t('nameFrHint') : t('nameEnHint')}
          maxLength={NAME_LENGTH}
          value={draft.name[other]}
          onChange={(event) => changeName(form, other, event.currentTarget.value)}
        />
        <IdField form={form} />
      </div>
    </details>
  );
}

/** What files call the metric; proposed from its name, and kept for good. */
function IdField({ form }: NameFieldsProps) {
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
