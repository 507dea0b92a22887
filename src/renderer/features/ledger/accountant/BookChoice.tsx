import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { LEDGER_FILES } from '#shared/features/ledger/exports/ledger-files.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { ACTIVITIES } from '#shared/features/ledger/exports/fec.ts';
import { FEC_ENCODINGS } from '#shared/features/ledger/exports/latin9.ts';
import { EXPORT_PROFILES } from '#shared/features/ledger/exports/profile.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './AccountantDialog.module.css';
import type { DeliveryDraft } from './use-delivery.ts';

type BookChoiceProps = {
  readonly draft: DeliveryDraft;
  readonly fault: RefusedError | null;
  readonly onChange: (part: Partial<DeliveryDraft>) => void;
};

/** Which files, in whose writing, and what a FEC needs beside. */
export function BookChoice({ draft, fault, onChange }: BookChoiceProps) {
  const t = useTranslations('ledger.accountant');
  const inWords = useRefusalWords();
  const hasFec = draft.books.includes('fec');
  const turn = (book: LedgerFile, isWanted: boolean): void =>
    onChange({
      books: LEDGER_FILES.filter((one) => (one === book ? isWanted : draft.books.includes(one))),
    });
  return (
    <>
      <fieldset className={classes.books}>
        <legend>{t('books')}</legend>
        <Stack gap={8}>
          {LEDGER_FILES.map((book) => (
            <Checkbox
              key={book}
              label={t(`book.${book}`)}
              description={book === 'fec' && t('fecHint')}
              checked={draft.books.includes(book)}
              onChange={(event) => turn(book, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </fieldset>
      <div className={classes.fields}>
        <NativeSelect
          label={t('profile')}
          value={draft.profile}
          data={EXPORT_PROFILES.map((value) => ({ value, label: t(`profiles.${value}`) }))}
          onChange={(event) =>
            onChange({ profile: event.currentTarget.value === 'fr' ? 'fr' : 'int' })
          }
        />
        {hasFec && (
          <>
            <TextInput
              label={t('siren')}
              value={draft.siren}
              maxLength={20}
              inputMode="numeric"
              error={fault?.field === 'siren' && inWords(fault)}
              onChange={(event) => onChange({ siren: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('activity')}
              value={draft.activity}
              data={ACTIVITIES.map((value) => ({ value, label: t(`activities.${value}`) }))}
              onChange={(event) =>
                onChange({ activity: event.currentTarget.value === 'bic' ? 'bic' : 'bnc' })
              }
            />
            <NativeSelect
              label={t('fecEncoding')}
              value={draft.fecEncoding}
              data={FEC_ENCODINGS.map((value) => ({ value, label: t(`fecEncodings.${value}`) }))}
              onChange={(event) =>
                onChange({
                  fecEncoding:
                    FEC_ENCODINGS.find((one) => one === event.currentTarget.value) ?? 'utf-8',
                })
              }
            />
          </>
        )}
      </div>
    </>
  );
}
