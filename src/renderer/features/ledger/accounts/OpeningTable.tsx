import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useEuros } from '../use-euros.ts';
import classes from './Accounts.module.css';
import { EMPTY_LINE } from './opening-draft.ts';
import type { OpeningDraftLine } from './opening-draft.ts';

type OpeningTableProps = {
  readonly draft: readonly OpeningDraftLine[];
  readonly isLocked: boolean;
  /** In cents. */
  readonly debit: number;
  readonly credit: number;
  readonly onChange: (draft: readonly OpeningDraftLine[]) => void;
};

/** A line for each ledger account, with what it held on its side; both sides added up below. */
export function OpeningTable({ draft, isLocked, debit, credit, onChange }: OpeningTableProps) {
  const t = useTranslations('accounts.opening');
  const inEuros = useEuros();
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={t('table')}>
          <thead>
            <tr>
              <th scope="col">{t('account')}</th>
              <th scope="col">{t('accountName')}</th>
              <th scope="col" className={classes.amount}>
                {t('debit')}
              </th>
              <th scope="col" className={classes.amount}>
                {t('credit')}
              </th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {draft.map((line, at) => (
              <OpeningRow
                // oxlint-disable-next-line react/no-array-index-key -- a line is its place
                key={at}
                line={line}
                number={String(at + 1)}
                isLocked={isLocked}
                onChange={(part) => onChange(draft.with(at, { ...line, ...part }))}
                onRemove={() => onChange(draft.toSpliced(at, 1))}
              />
            ))}
          </tbody>
          <tfoot className={classes.sums}>
            <tr>
              <td colSpan={2}>{t('total')}</td>
              <td className={classes.amount}>{inEuros(debit)}</td>
              <td className={classes.amount}>{inEuros(credit)}</td>
              <td aria-hidden="true" />
            </tr>
          </tfoot>
        </table>
      </div>
      {!isLocked && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.more ?? ''}
          onClick={() => onChange([...draft, EMPTY_LINE])}
        >
          {t('addLine')}
        </Button>
      )}
    </>
  );
}

type OpeningRowProps = {
  readonly line: OpeningDraftLine;
  readonly number: string;
  readonly isLocked: boolean;
  readonly onChange: (part: Partial<OpeningDraftLine>) => void;
  readonly onRemove: () => void;
};

function OpeningRow({ line, number, isLocked, onChange, onRemove }: OpeningRowProps) {
  const t = useTranslations('accounts.opening');
  const names = {
    account: t('accountOf', { number }),
    accountName: t('accountNameOf', { number }),
    debit: t('debitOf', { number }),
    credit: t('creditOf', { number }),
  } as const;
  return (
    <tr>
      {(['account', 'accountName', 'debit', 'credit'] as const).map((field) => (
        <td key={field} className={classes[field]}>
          <TextInput
            size="xs"
            aria-label={names[field]}
            data-amount={field === 'debit' || field === 'credit' || undefined}
            readOnly={isLocked}
            autoComplete="off"
            maxLength={field === 'account' ? 12 : 200}
            value={line[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        </td>
      ))}
      <td className={classes.action}>
        {!isLocked && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removeOf', { number })}
            onClick={onRemove}
          >
            <IconX size={16} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
