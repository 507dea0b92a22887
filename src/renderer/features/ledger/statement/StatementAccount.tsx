import { NativeSelect } from '@mantine/core';
import { BANK_ID } from '#shared/features/ledger/accounts.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountName, useAccounts } from '../accounts/use-accounts.ts';

type StatementAccountProps = {
  /** null: nobody has said it. */
  readonly into: number | null;
  readonly onChange: (account: number) => void;
};

/** In which account the rows lie of a file that does not say it; asked where there is more than one. */
export function StatementAccount({ into, onChange }: StatementAccountProps) {
  const t = useTranslations('ledger.import.profiles');
  const nameOf = useAccountName();
  const open = useAccounts().filter(({ kind, closedOn }) => kind !== 'till' && closedOn === null);
  if (open.length < 2) return null;
  return (
    <NativeSelect
      label={t('account')}
      description={t('accountHint')}
      mb={8}
      miw={260}
      value={String(into ?? BANK_ID)}
      data={open.map((account) => ({ value: String(account.id), label: nameOf(account) }))}
      onChange={({ currentTarget: { value } }) => onChange(Number(value))}
    />
  );
}
