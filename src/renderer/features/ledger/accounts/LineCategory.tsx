import { Select } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import classes from '../EntryForm.module.css';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import type { EntryFormState } from '../use-entry-form.ts';

/** A part of a payment that is for what the whole is for. */
const AS_ENTRY = '';

type LineCategoryProps = { readonly form: EntryFormState; readonly index: number };

/** What one amount of an entry was for, where that is not what the entry is for. */
export function LineCategory({ form, index }: LineCategoryProps) {
  const t = useTranslations('accounts.transfer');
  const { kind, lines } = form.draft;
  const map = useCategories();
  const groups = useCategoryGroups(kind === 'transfer' ? [] : categoriesOfKind(kind, map));
  const { category: chosen, ...others } = lines[index]?.besides ?? {};
  return (
    <Select
      label={t('line', { number: String(index + 1) })}
      className={classes.category}
      searchable
      allowDeselect={false}
      value={chosen ?? AS_ENTRY}
      data={[{ value: AS_ENTRY, label: t('asEntry') }, ...groups]}
      onChange={(category) => {
        const isOwn = category !== null && category !== AS_ENTRY;
        const besides = isOwn ? { ...others, category } : others;
        // What is neither income nor cost carries no VAT: capital, deposits, the owner's money.
        const isOutside = isOwn && map.get(category)?.use === 'neither';
        form.changeLine(index, { besides, ...(isOutside ? { rate: '' } : {}) });
      }}
    />
  );
}
