import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { useAccountName, useAccounts } from '../accounts/use-accounts.ts';
import classes from './Sorting.module.css';
import {
  accountChoice,
  isVatAsked,
  kindOfAll,
  proposalsOf,
  sortedToOf,
} from './sorting-selection.ts';
import type { UnsortedRow } from './sorting-selection.ts';
import { SortedVatChoice } from './SortedVatChoice.tsx';
import { useSortedVat } from './use-sorted-vat.ts';
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
  const [category, setCategory] = useState<string | null>(null);
  const { sort, error, isPending } = useSorting(isLocked, () => {
    onSorted();
    setCategory(null);
  });
  const kind = kindOfAll(selected);
  const groups = useCategoryGroups(
    categoriesOfKind(kind ?? 'expense', useCategories()).filter((one) => !isUnsorted(one)),
  );
  const offered = [...groups, ...useTransferChoices(selected, kind)];
  const isOffered = offered.some(({ items }) => items.some(({ value }) => value === category));
  const chosen = isOffered ? category : null;
  const vat = useSortedVat(selected, chosen);
  // Where nobody has said the VAT of any of them, the button waits, and names them all.
  const sure = vat.isOpen ? selected.length : selected.length - vat.asked;
  const proposals = proposalsOf(selected.length > 0 ? selected : rows);
  const apply = (choice: string): void => {
    const to = sortedToOf(choice);
    sort(vat.of(selected.map(({ entry }) => ({ seq: entry.seq, to }))));
  };
  return (
    <>
      <SortingHints rows={rows} selected={selected} />
      {vat.asked > 0 && vat.asked < selected.length && (
        <p className={classes.hint}>{t('vatWaits', { count: vat.asked })}</p>
      )}
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
        {kind !== null && <SortedVatChoice side={kind} vat={vat} />}
        <ButtonRow
          others={
            proposals.length > 0 && (
              <Button variant="default" disabled={isPending} onClick={() => sort(proposals)}>
                {t('accept', { count: proposals.length })}
              </Button>
            )
          }
          main={
            <Button
              disabled={chosen === null || kind === null || vat.isOpen}
              loading={isPending}
              onClick={() => chosen !== null && apply(chosen)}
            >
              {t(isLocked ? 'locked.apply' : 'apply', { count: sure })}
            </Button>
          }
        />
      </div>
    </>
  );
}

/** How many are selected and how, and what stands in the way. */
function SortingHints({ rows, selected }: Pick<SortingActionsProps, 'rows' | 'selected'>) {
  const t = useTranslations('accounts.sort');
  const keyNames = useTranslations('common.key');
  const asked = (selected.length > 0 ? selected : rows).filter(isVatAsked).length;
  const isMixed = selected.length > 0 && kindOfAll(selected) === null;
  return (
    <>
      <p role="status" className={classes.hint}>
        {`${t('selected', { count: selected.length })} · `}
        {t('keys', { space: keyNames('Space'), shift: keyNames('shift') })}
      </p>
      {isMixed && <p className={classes.hint}>{t('mixed')}</p>}
      {asked > 0 && <p className={classes.hint}>{t('vatAsked', { count: asked })}</p>}
    </>
  );
}

/** The accounts with which all of these can have been transfers: others than their own, and open then. */
function useTransferChoices(selected: readonly UnsortedRow[], kind: MoneyKind | null) {
  const t = useTranslations('accounts.sort');
  const nameOf = useAccountName();
  const accounts = useAccounts().filter((account) =>
    selected.every(
      ({ entry, on }) =>
        account.id !== accountOf(entry) &&
        // A locked one goes there by the number of the account, in euros.
        account.currency === (on === undefined ? entry.currency : LEDGER_CURRENCY) &&
        isOpenOn(account, on ?? entry.paidOn),
    ),
  );
  if (kind === null || accounts.length === 0) return [];
  const items = accounts.map((account) => ({
    value: accountChoice(account.id),
    label: t(kind === 'expense' ? 'toAccount' : 'fromAccount', { name: nameOf(account) }),
  }));
  return [{ group: t('transfers'), items }];
}
