import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { useAccountName, useAccounts } from '../accounts/use-accounts.ts';
import classes from './Sorting.module.css';
import { accountChoice, kindOfAll, proposalsOf, sortedToOf } from './sorting-selection.ts';
import type { UnsortedRow } from './sorting-selection.ts';
import { useSorting } from './use-sorting.ts';

type SortingActionsProps = {
  readonly rows: readonly UnsortedRow[];
  readonly selected: readonly UnsortedRow[];
  readonly isLocked: boolean;
  readonly onSorted: () => void;
};

/** What is done with the selected rows, or with all proposals where none is selected. */
export function SortingActions({ rows, selected, isLocked, onSorted }: SortingActionsProps) {
  const t = useTranslations('accounts.sort');
  const inWords = useRefusalWords();
  const keyNames = useTranslations('common.key');
  const [category, setCategory] = useState<string | null>(null);
  const { sort, error, isPending } = useSorting(isLocked, () => {
    onSorted();
    setCategory(null);
  });
  const kind = kindOfAll(selected);
  const groups = useCategoryGroups(
    categoriesOfKind(kind ?? 'expense', useCategories()).filter((one) => !isUnsorted(one)),
  );
  const choices = useTransferChoices(selected, kind);
  const offered = isLocked ? groups : [...groups, ...choices];
  const isOffered = offered.some(({ items }) => items.some(({ value }) => value === category));
  const chosen = isOffered ? category : null;
  const proposals = proposalsOf(selected.length > 0 ? selected : rows);
  return (
    <>
      <p role="status" className={classes.hint}>
        {`${t('selected', { count: selected.length })} · `}
        {t('keys', { space: keyNames('Space'), shift: keyNames('shift') })}
      </p>
      {selected.length > 0 && kind === null && <p className={classes.hint}>{t('mixed')}</p>}
      {error && (
        <p role="alert" className={classes.refused}>
          {inWords(error)}
        </p>
      )}
      <div className={classes.actions}>
        <Select
          aria-label={t('category')}
          placeholder={t('category')}
          className={classes.category}
          searchable
          disabled={kind === null}
          value={chosen}
          data={kind === null ? [] : offered}
          onChange={setCategory}
        />
        <Button
          disabled={chosen === null || kind === null}
          loading={isPending}
          onClick={() =>
            chosen !== null &&
            sort(selected.map(({ entry }) => ({ seq: entry.seq, to: sortedToOf(chosen) })))
          }
        >
          {t(isLocked ? 'locked.apply' : 'apply', { count: selected.length })}
        </Button>
        {proposals.length > 0 && (
          <Button variant="default" disabled={isPending} onClick={() => sort(proposals)}>
            {t('accept', { count: proposals.length })}
          </Button>
        )}
      </div>
    </>
  );
}

/** The accounts with which all of these can have been transfers: others than their own, and open then. */
function useTransferChoices(selected: readonly UnsortedRow[], kind: MoneyKind | null) {
  const t = useTranslations('accounts.sort');
  const nameOf = useAccountName();
  const accounts = useAccounts().filter((account) =>
    selected.every(
      ({ entry }) =>
        account.id !== accountOf(entry) &&
        account.currency === entry.currency &&
        isOpenOn(account, entry.paidOn),
    ),
  );
  if (kind === null || accounts.length === 0) return [];
  const items = accounts.map((account) => ({
    value: accountChoice(account.id),
    label: t(kind === 'expense' ? 'toAccount' : 'fromAccount', { name: nameOf(account) }),
  }));
  return [{ group: t('transfers'), items }];
}
