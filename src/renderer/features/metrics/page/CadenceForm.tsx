import { Group, Select, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { addDays } from '#shared/kernel/day.ts';
import { isFiner, PERIOD_KINDS } from '#shared/kernel/period.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MetricPage.module.css';
import { useCadenceForm } from './use-cadence-form.ts';

type CadenceFormProps = { readonly metric: MetricSummary; readonly onClose: () => void };

/** Enters a metric by another kind of period from a day on, and says what that means. */
export const CadenceForm = withDraft(
  ({ metric }: CadenceFormProps) => `cadence ${metric.id}`,
  Fields,
);

function Fields({ metric, onClose }: CadenceFormProps) {
  const t = useTranslations('metrics.cadenceChange');
  const kinds = useTranslations('metrics.cadence');
  const locale = useLocale();
  const tell = useUndoNotice();
  const leave = useDraftEnd(onClose);
  const form = useCadenceForm(metric, (from) => {
    leave();
    tell(t('saved', { day: formatDay(from, locale) }));
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.save();
  };
  return (
    <FormModal
      onClose={onClose}
      size="lg"
      title={t('title', { name: metric.name[locale.language] })}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <p className={classes.text}>{t('now', { cadence: kinds(metric.cadence) })}</p>
          <Group grow align="flex-start">
            <Select
              label={t('cadence')}
              data-autofocus
              value={form.cadence}
              allowDeselect={false}
              data={PERIOD_KINDS.filter((kind) => kind !== metric.cadence).map((kind) => ({
                value: kind,
                label: kinds(kind),
              }))}
              onChange={(kind) => kind && form.setCadence(kind)}
            />
            <DayField
              label={t('day')}
              value={form.day}
              error={form.dayError}
              onDay={form.setDay}
              isClearable={false}
            />
          </Group>
          {form.start !== null && (
            <ul className={classes.meaning}>
              <li>
                {t('before', {
                  day: formatDay(addDays(form.start, -1), locale),
                  cadence: kinds(metric.cadence),
                })}
              </li>
              <li>
                {t('after', { day: formatDay(form.start, locale), cadence: kinds(form.cadence) })}
              </li>
              <li>{t(isFiner(form.cadence, metric.cadence) ? 'finer' : 'coarser')}</li>
            </ul>
          )}
          <FormFooter
            onCancel={leave}
            send={t('save')}
            isSending={form.isSaving}
            refusal={form.refusal}
          />
        </Stack>
      </form>
    </FormModal>
  );
}
