import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import type { EntryFilter } from '#shared/features/ledger/contract.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FilterBar.module.css';
import { categoriesOfKind } from './entry-draft.ts';
import { findEntryCommands } from './ledger-commands.ts';
import { daysOf, periodOf } from './ledger-filter.ts';
import { areShippedAccounts } from '#shared/features/ledger/accounts.ts';
import { useAccountName, useAccounts } from './accounts/use-accounts.ts';
import { useCategories, useCategoryGroups } from './use-categories.ts';
import { usePeriodOptions } from './use-period-options.ts';

type FilterBarProps = {
  readonly filter: EntryFilter;
  readonly onChange: (part: Partial<EntryFilter>) => void;
};

const ANY = '';
/** A list as wide as what it offers, under its field. */
const AS_WIDE_AS_NEEDED = { width: 'max-content', position: 'bottom-start' } as const;

/** What is shown of the ledger: by words, direction, category, period, and whether it is locked. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const t = useTranslations('ledger.filter');
  const map = useCategories();
  const { kind } = filter;
  const isMoney = kind === 'receipt' || kind === 'expense';
  const categories = useCategoryGroups(isMoney ? categoriesOfKind(kind, map) : [...map.values()]);
  const periods = usePeriodOptions();
  const field = useRef<HTMLInputElement>(null);
  useCommandGroup(findEntryCommands, () => ({ find: () => field.current?.select() }));
  return (
    <search aria-label={t('label')} className={classes.bar}>
      <TextInput
        ref={field}
        aria-label={t('search')}
        placeholder={t('searchShort')}
        title={t('search')}
        size="xs"
        className={classes.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        maxLength={200}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && onChange({ text: '' })}
      />
      <Select
        aria-label={t('kind')}
        size="xs"
        className={classes.choice}
        allowDeselect={false}
        comboboxProps={AS_WIDE_AS_NEEDED}
        value={filter.kind ?? ANY}
        data={[
          { value: ANY, label: t('anyKind') },
          { value: 'receipt', label: t('receipts') },
          { value: 'expense', label: t('expenses') },
          { value: 'transfer', label: t('transfers') },
          { value: 'journal', label: t('journalEntries') },
        ]}
        onChange={(wanted) => onChange({ kind: wanted === ANY ? null : wanted, category: null })}
      />
      <Select
        aria-label={t('category')}
        size="xs"
        className={classes.choice}
        searchable
        allowDeselect={false}
        comboboxProps={AS_WIDE_AS_NEEDED}
        value={filter.category ?? ANY}
        data={[{ value: ANY, label: t('anyCategory') }, ...categories]}
        onChange={(category) => onChange({ category: category === ANY ? null : category })}
      />
      <Select
        aria-label={t('period')}
        size="xs"
        className={classes.choice}
        searchable
        allowDeselect={false}
        comboboxProps={AS_WIDE_AS_NEEDED}
        value={periodOf(filter) ?? ANY}
        data={[{ value: ANY, label: t('anyPeriod') }, ...periods]}
        onChange={(period) => onChange(daysOf(period === ANY ? null : period))}
      />
      <Select
        aria-label={t('state')}
        size="xs"
        className={classes.choice}
        allowDeselect={false}
        comboboxProps={AS_WIDE_AS_NEEDED}
        value={filter.state ?? ANY}
        data={[
          { value: ANY, label: t('anyState') },
          { value: 'open', label: t('open') },
          { value: 'locked', label: t('locked') },
        ]}
        onChange={(state) => onChange({ state: state === ANY ? null : state })}
      />
      <AccountFilter filter={filter} onChange={onChange} />
    </search>
  );
}

/** By account; not offered before there is another one than the bank and the till of every file. */
function AccountFilter({ filter, onChange }: FilterBarProps) {
  const t = useTranslations('accounts.transfer');
  const accounts = useAccounts();
  const nameOf = useAccountName();
  const { account = null } = filter;
  if (areShippedAccounts(accounts) || accounts.length === 0) return null;
  return (
    <Select
      aria-label={t('account')}
      size="xs"
      className={classes.choice}
      allowDeselect={false}
      comboboxProps={AS_WIDE_AS_NEEDED}
      value={account === null ? ANY : String(account)}
      data={[
        { value: ANY, label: t('anyAccount') },
        ...accounts.map((one) => ({ value: String(one.id), label: nameOf(one) })),
      ]}
      onChange={(chosen) =>
        onChange({ account: chosen === null || chosen === ANY ? null : Number(chosen) })
      }
    />
  );
}
