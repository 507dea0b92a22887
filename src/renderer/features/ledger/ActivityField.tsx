import { Select } from '@mantine/core';
import { ACTIVITY_LINES, taxProfileOn } from '#shared/features/taxes/model.ts';
import { declaredLine } from '#shared/features/taxes/profile-change.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EntryForm.module.css';
import { readQuickDay } from './quick-day.ts';
import { useCategories } from './use-categories.ts';
import type { EntryFormState } from './use-entry-form.ts';

/** Under which line a receipt is declared, where the business has several. */
export function ActivityField({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('taxes.activity');
  const profiles = useOperationQuery('taxes.profiles', {}).data ?? [];
  const { kind, paidOn, category: key, activityLine } = form.draft;
  const category = useCategories().get(key);
  const day = readQuickDay(paidOn, form.today) ?? form.today;
  const lines = taxProfileOn(profiles, day)?.lines ?? [];
  const usual = category ? declaredLine(category, lines) : null;
  const isAsked = lines.length > 1 || activityLine !== null;
  if (kind !== 'receipt' || usual === null || !isAsked) return null;
  const offered = new Set([...lines, usual, ...(activityLine === null ? [] : [activityLine])]);
  return (
    <Select
      label={t('field')}
      className={classes.method}
      allowDeselect={false}
      value={activityLine ?? usual}
      data={[...offered].map((value) => ({ value, label: t(value) }))}
      onChange={(value) => {
        const line = ACTIVITY_LINES.find((one) => one === value) ?? null;
        form.change({ activityLine: line === usual ? null : line });
      }}
    />
  );
}
