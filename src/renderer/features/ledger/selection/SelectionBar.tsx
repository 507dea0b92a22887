import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { METHODS } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountName, useAccounts } from '../accounts/use-accounts.ts';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { directionOf } from './entry-selection.ts';
import type { EntrySelection } from './entry-selection.ts';
import classes from './SelectionBar.module.css';
import { TagsDialog } from './TagsDialog.tsx';
import type { ManyMoves } from './use-many-moves.ts';

type SelectionBarProps = {
  readonly selection: EntrySelection;
  readonly moves: ManyMoves;
  readonly onClear: () => void;
};

/** A list as wide as what it offers, under its field. */
const AS_WIDE_AS_NEEDED = { width: 'max-content', position: 'bottom-start' } as const;

/** What is done with the selected entries; it stands where the sums stood, and moves nothing. */
export function SelectionBar({ selection, moves, onClear }: SelectionBarProps) {
  const t = useTranslations('ledger.selection');
  const [isTagging, setIsTagging] = useState(false);
  const seqs = [...selection.kinds.keys()];
  const direction = directionOf(selection);
  return (
    <section aria-label={t('label')} className={classes.bar}>
      <p role="status" className={classes.count}>
        {t(selection.isCut ? 'first' : 'count', { count: seqs.length })}
      </p>
      <Choices selection={selection} moves={moves} />
      <PartyChoice onParty={(party) => moves.change(seqs, { party })} />
      {direction !== null && (
        <Button size="compact-sm" variant="default" onClick={() => setIsTagging(true)}>
          {t('tag')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        loading={moves.isBusy}
        onClick={() => {
          moves.remove(seqs);
          onClear();
        }}
      >
        {t('remove')}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={t('clear')} onClick={onClear}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {isTagging && direction !== null && (
        <TagsDialog seqs={seqs} kind={direction} onClose={() => setIsTagging(false)} />
      )}
    </section>
  );
}

/** Category, way of paying and account: a choice is carried out at once. */
function Choices({ selection, moves }: Omit<SelectionBarProps, 'onClear'>) {
  const t = useTranslations('ledger');
  const words = useTranslations('accounts.transfer');
  const map = useCategories();
  const direction = directionOf(selection);
  const categories = useCategoryGroups(
    direction === null
      ? [...map.values()].filter(({ isHidden }) => !isHidden)
      : categoriesOfKind(direction, map),
  );
  const accounts = useAccounts().filter(({ closedOn }) => closedOn === null);
  const nameOf = useAccountName();
  const seqs = [...selection.kinds.keys()];
  const common = {
    size: 'xs',
    className: classes.choice,
    value: null,
    comboboxProps: AS_WIDE_AS_NEEDED,
    disabled: moves.isBusy,
  } as const;
  return (
    <>
      <Select
        {...common}
        aria-label={t('form.category')}
        placeholder={t('form.category')}
        searchable
        data={categories}
        onChange={(category) => category && moves.change(seqs, { category })}
      />
      <Select
        {...common}
        aria-label={t('form.method')}
        placeholder={t('form.method')}
        data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        onChange={(method) => method && moves.change(seqs, { method })}
      />
      <Select
        {...common}
        aria-label={words('account')}
        placeholder={words('account')}
        data={accounts.map((account) => ({ value: String(account.id), label: nameOf(account) }))}
        onChange={(id) => id && moves.change(seqs, { accountId: Number(id) })}
      />
    </>
  );
}

/** Another name for all of them; Enter gives it. */
function PartyChoice({ onParty }: { readonly onParty: (party: string) => void }) {
  const t = useTranslations('ledger.form.partyOf');
  const [text, setText] = useState('');
  return (
    <TextInput
      size="xs"
      className={classes.choice}
      aria-label={t('transfer')}
      placeholder={t('transfer')}
      value={text}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={({ key }) => {
        const party = text.trim();
        if (key !== 'Enter' || party === '') return;
        onParty(party);
        setText('');
      }}
    />
  );
}
