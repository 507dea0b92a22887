import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { FEC_FAULTS, FEC_USES } from '#shared/features/ledger/fec-contract.ts';
import type { FecPreview, FecUse } from '#shared/features/ledger/fec-contract.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { firstNames } from '#shared/kernel/first-names.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { AccountFaults } from '../accounts/AccountFaults.tsx';
import classes from './Statement.module.css';

/** A FEC on its way in: what it holds, as what it is taken, what became of it. */
export function FecIntake({
  file,
  onClose,
}: {
  readonly file: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('fec');
  const common = useTranslations('common.button');
  const [use, setUse] = useState<FecUse>('entries');
  const writing = useCommand('ledger.importFec', { onRefused: () => undefined });
  const doneWords = useDoneWords();
  const tell = useUndoNotice();
  // What is being written, or is, is not read again: it would tell of its own entries.
  const isToRead = !writing.isPending && !writing.isSuccess;
  const read = useOperationQuery(
    'ledger.readFec',
    { file },
    { isEnabled: isToRead, isRefusalTold: true },
  );
  const refused = writing.error ?? read.error;
  const preview = read.data;
  if (refused) return <FecRefused refused={refused} />;
  if (!preview) return null;
  if (writing.data) {
    return (
      <div role="status">
        <p className={classes.file}>{doneWords(use, writing.data.written, preview.opening.on)}</p>
        <p className={classes.hint}>{t('undo')}</p>
        <AccountFaults />
        <ButtonRow
          at="end"
          main={
            <Button data-autofocus onClick={onClose}>
              {common('done')}
            </Button>
          }
        />
      </div>
    );
  }
  const kinds = use === 'cash' ? preview.cash?.kinds : preview.kinds;
  const fresh = Object.values(kinds ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <FecFacts preview={preview} />
      <FecUses preview={preview} use={use} onUse={setUse} />
      <ButtonRow
        at="end"
        main={
          <Button
            loading={writing.isPending}
            disabled={use !== 'opening' && fresh === 0}
            onClick={() =>
              writing.mutate(
                { file, use },
                { onSuccess: ({ written }) => tell(doneWords(use, written, preview.opening.on)) },
              )
            }
          >
            {t('write')}
          </Button>
        }
      />
    </>
  );
}

function useDoneWords(): (use: FecUse, written: number, on: string) => string {
  const t = useTranslations('fec.done');
  const locale = useLocale();
  return (use, written, on) =>
    use === 'opening'
      ? t('opening', { count: written, on: formatDay(on, locale) })
      : t('entries', { count: written });
}

function FecFacts({ preview }: { readonly preview: FecPreview }) {
  const t = useTranslations('fec');
  const locale = useLocale();
  const { from, to, read, debit, known, locked, empty, unclear = 0, format = 'fec' } = preview;
  const { emptyEntries: moveless = [] } = preview;
  return (
    <>
      <p className={classes.file}>
        {t('facts', {
          from: formatDay(from, locale),
          to: formatDay(to, locale),
          read,
          format,
          debit: formatExactMoney(debit, locale),
        })}
      </p>
      {known > 0 && <p className={classes.about}>{t('known', { count: known })}</p>}
      {locked > 0 && <p className={classes.about}>{t('locked', { count: locked })}</p>}
      {empty > 0 && <p className={classes.about}>{t('empty', { count: empty })}</p>}
      {moveless.length > 0 && (
        <p className={classes.about}>
          {t('emptyEntries', { count: moveless.length, entries: firstNames(moveless) })}
        </p>
      )}
      {unclear > 0 && <p className={classes.about}>{t('unclear', { count: unclear })}</p>}
      {format === 'journal' && <p className={classes.about}>{t('places')}</p>}
    </>
  );
}

type FecUsesProps = {
  readonly preview: FecPreview;
  readonly use: FecUse;
  readonly onUse: (use: FecUse) => void;
};

function FecUses({ preview, use, onUse }: FecUsesProps) {
  const t = useTranslations('fec');
  const locale = useLocale();
  const { kinds, owed = 0, cash, opening, format, accounts = [] } = preview;
  const names = accounts.map(({ number, name }) => `${name} (${number})`).join(', ');
  const made = names === '' ? '' : t('accounts', { count: accounts.length, names });
  const double = kinds.journal > 0 ? t('double') : '';
  const debts = owed > 0 ? t('owed', { count: owed }) : '';
  const about = {
    entries: [`${t('kinds', kinds)}.`, made, double, debts].join(' '),
    cash: cash && `${t('settled', { count: cash.settled })} ${t('kinds', cash.kinds)}. ${made}`,
    opening: t('opening', { accounts: opening.accounts, on: formatDay(opening.on, locale) }),
  };
  const offered = FEC_USES.filter(
    (one) => (one !== 'cash' || cash) && (one !== 'opening' || format !== 'journal'),
  );
  return (
    <Radio.Group label={t('use')} value={use} onChange={onUse}>
      <Stack gap="xs" mt={6}>
        {offered.map((one) => (
          <Radio key={one} value={one} label={t(`uses.${one}`)} description={about[one]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function FecRefused({ refused }: { readonly refused: RefusedError }) {
  const t = useTranslations('fec');
  const inWords = useRefusalWords();
  const fault = FEC_FAULTS.find((one) => one === refused.details?.['problem']);
  const { line = '', names = '' } = refused.details ?? {};
  const where = { line: String(line), names: String(names) };
  return (
    <p role="alert" className={classes.refused}>
      {inWords(refused)}
      {fault && ` ${t(`fault.${fault}`, where)}`}
    </p>
  );
}
