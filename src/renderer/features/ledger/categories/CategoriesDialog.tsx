import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CATEGORY_GROUPS, groupOf } from '#shared/features/ledger/category-groups.ts';
import type { CategoryGroup } from '#shared/features/ledger/category-groups.ts';
import type { MappedCategory } from '#shared/features/ledger/category-map.ts';
import { found } from '#shared/kernel/search.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../accounts/Accounts.module.css';
import { useCategories } from '../use-categories.ts';
import { CategoryForm } from './CategoryForm.tsx';
import { isChanged } from './category-draft.ts';

/** What entries can be for, and where each goes in the chart of accounts. */
export const CategoriesDialog = withDraft(() => 'categories', CategoriesInDialog);

function CategoriesInDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accounts.categories');
  const { language } = useLocale();
  const categories = useCategories();
  const [text, setText] = useState('');
  const [edited, setEdited] = useKeptState<string | null>('edited', null, { isPlace: true });
  // A draft of one that was taken away since is no new one.
  const inForm = edited === null || edited === NEW ? null : categories.get(edited);
  const shown = found(categories.values(), text, (category) => ({
    names: [category[language], category.account],
    also: [category.accountName],
  }));
  return (
    <FormModal onClose={onClose} title={t('title')} size={860}>
      {edited === null || inForm === undefined ? (
        <>
          <p className={classes.about}>{t('about')}</p>
          <div className={classes.inline}>
            <TextInput
              aria-label={t('search')}
              placeholder={t('search')}
              flex="1 1 260px"
              data-autofocus
              data-search
              autoFocus
              value={text}
              maxLength={80}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Button variant="default" onClick={() => setEdited(NEW)}>
              {t('add')}
            </Button>
          </div>
          {shown.length === 0 ? (
            <p role="status">{t('none')}</p>
          ) : (
            <CategoryTable categories={shown} onEdit={({ key }) => setEdited(key)} />
          )}
        </>
      ) : (
        <CategoryForm category={inForm} categories={categories} onClose={() => setEdited(null)} />
      )}
    </FormModal>
  );
}

/** What is edited while it has no key yet. */
const NEW = '';

type CategoryTableProps = {
  readonly categories: readonly MappedCategory[];
  readonly onEdit: (category: MappedCategory) => void;
};

function CategoryTable({ categories, onEdit }: CategoryTableProps) {
  const t = useTranslations('accounts.categories');
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('accountName')}</th>
            <th scope="col" className={classes.action}>
              <span className="visually-hidden">{t('edit')}</span>
            </th>
          </tr>
        </thead>
        {CATEGORY_GROUPS.map((group) => (
          <GroupRows
            key={group}
            group={group}
            categories={categories.filter((category) => groupOf(category) === group)}
            onEdit={onEdit}
          />
        ))}
      </table>
    </div>
  );
}

type GroupRowsProps = CategoryTableProps & { readonly group: CategoryGroup };

function GroupRows({ group, categories, onEdit }: GroupRowsProps) {
  const t = useTranslations('accounts.categories');
  const groups = useTranslations('accounts.group');
  const { language } = useLocale();
  if (categories.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={classes.group}>
          {groups(group)}
        </th>
      </tr>
      {categories.map((category) => {
        const state = [
          category.isOwn ? t('own') : null,
          isChanged(category) ? t('changed') : null,
          category.isHidden ? t('hidden') : null,
        ].filter(Boolean);
        return (
          <tr key={category.key}>
            <th scope="row">
              {category[language]}
              {state.length > 0 && <span className={classes.note}>{state.join(' · ')}</span>}
            </th>
            <td>{category.account}</td>
            <td>{category.accountName}</td>
            <td className={classes.action}>
              <Button
                size="compact-sm"
                variant="light"
                aria-label={t('editOf', { name: category[language] })}
                onClick={() => onEdit(category)}
              >
                {t('edit')}
              </Button>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
