import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { ACCOUNT_KINDS, isBuiltIn } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { accountDraftOf, newAccount, ofKind, readAccount } from './account-draft.ts';
import type { AccountDraft, AccountFaults } from './account-draft.ts';
import classes from './Accounts.module.css';
import { useAccountName } from './use-accounts.ts';

type AccountFormProps = {
  /** null: a new one. */
  readonly account: Account | null;
  readonly accounts: readonly Account[];
  readonly onClose: () => void;
};

/** One account: what it is called, what it is, what it held when the books began. */
export function AccountForm({ account, accounts, onClose }: AccountFormProps) {
  const t = useTranslations('accounts.form');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const inWords = useRefusalWords();
  const nameOf = useAccountName();
  const tell = useUndoNotice();
  const others = accounts.filter((one) => one !== account);
  const leave = useDraftEnd(onClose);
  const [draft, setDraft] = useKeptState<AccountDraft>(`account ${account?.id ?? 'new'}`, () =>
    account === null ? newAccount('bank', others) : accountDraftOf(account, language),
  );
  const [isTold, setIsTold] = useState(false);
  const saving = useCommand('ledger.saveAccount', { isOnce: true, onRefused: () => undefined });
  const removing = useCommand('ledger.removeAccount', { onRefused: () => undefined });
  const { fields, faults } = readAccount(draft, language);
  const error = saving.error ?? removing.error;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsTold(fields === null);
    if (fields === null) return;
    const onSuccess = (saved: Account): void => {
      leave();
      tell(t('saved', { name: nameOf(saved) }));
    };
    saving.mutate({ id: account?.id ?? null, account: fields }, { onSuccess });
  };
  const remove = (known: Account): void => {
    const onSuccess = (): void => {
      leave();
      tell(t('removed', { name: nameOf(known) }));
    };
    removing.mutate({ id: known.id }, { onSuccess });
  };
  return (
    <form onSubmit={save}>
      <h3 className={classes.heading}>
        {account === null ? t('add') : t('edit', { name: nameOf(account) })}
      </h3>
      <AccountFields
        draft={draft}
        faults={isTold ? faults : null}
        onChange={(part) => setDraft((known) => ({ ...known, ...part }))}
        onKind={(kind) => setDraft((known) => ofKind(known, kind, others))}
      />
      {error && (
        <p role="alert" className={classes.refused}>
          {inWords(error)}
        </p>
      )}
      <DialogFoot
        remove={
          account !== null &&
          !isBuiltIn(account.id) && (
            <Button color="red" variant="subtle" onClick={() => remove(account)}>
              {t('remove')}
            </Button>
          )
        }
        cancel={
          <Button variant="default" onClick={leave}>
            {common('cancel')}
          </Button>
        }
        main={
          <Button type="submit" loading={saving.isPending}>
            {common('save')}
          </Button>
        }
      />
    </form>
  );
}

type AccountFieldsProps = {
  readonly draft: AccountDraft;
  readonly faults: AccountFaults | null;
  readonly onChange: (part: Partial<AccountDraft>) => void;
  readonly onKind: (kind: Account['kind']) => void;
};

function AccountFields({ draft, faults, onChange, onKind }: AccountFieldsProps) {
  const t = useTranslations('accounts.form');
  const kinds = useTranslations('accounts.kind');
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('name')}
        description={t('nameHint', { kind: kinds(draft.kind) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={80}
        autoComplete="off"
        autoFocus
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={t('kind')}
        allowDeselect={false}
        value={draft.kind}
        data={ACCOUNT_KINDS.map((value) => ({ value, label: kinds(value) }))}
        onChange={(kind) => kind && onKind(kind)}
      />
      <TextInput
        label={t('currency')}
        maxLength={3}
        autoComplete="off"
        value={draft.currency}
        error={faults?.currency === true && t('currencyFault')}
        onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <OpeningFields draft={draft} faults={faults} onChange={onChange} />
      <TextInput
        label={t('identification')}
        description={t('identificationHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={40}
        autoComplete="off"
        value={draft.identification}
        onChange={(event) => onChange({ identification: event.currentTarget.value })}
      />
      <TextInput
        label={t('number')}
        maxLength={12}
        autoComplete="off"
        value={draft.number}
        error={faults?.number === true && t('numberFault')}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <DayField
        label={t('closedOn')}
        value={draft.closedOn}
        onDay={(closedOn) => onChange({ closedOn })}
      />
    </div>
  );
}

function OpeningFields({ draft, faults, onChange }: Omit<AccountFieldsProps, 'onKind'>) {
  const t = useTranslations('accounts.form');
  const numbers = useTranslations('common.number');
  return (
    <>
      <TextInput
        label={t('openingBalance')}
        description={t('openingHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="decimal"
        data-amount
        autoComplete="off"
        value={draft.openingBalance}
        rightSection={draft.currency === LEDGER_CURRENCY ? '€' : draft.currency}
        rightSectionPointerEvents="none"
        error={
          faults?.openingBalance === true && numbers('not_a_number', { text: draft.openingBalance })
        }
        onChange={(event) => onChange({ openingBalance: event.currentTarget.value })}
      />
      <DayField
        label={t('openingOn')}
        value={draft.openingOn}
        onDay={(openingOn) => onChange({ openingOn })}
      />
    </>
  );
}
