import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { PURCHASE_SCOPES } from '#shared/features/ledger/exports/legal-books.ts';
import { BOOK_COPIES, LEDGER_FILES, isBook } from '#shared/features/ledger/exports/ledger-files.ts';
import { ACTIVITIES, EXPORT_PROFILES } from '#shared/features/ledger/exports/profile.ts';
import { FEC_ENCODINGS } from '#shared/features/ledger/exports/latin9.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
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
  const t = useTranslations('accountant');
  const profiles = useOperationQuery('taxes.profiles', {}, { isRefusalTold: true }).data;
  const status = profiles?.at(-1)?.status ?? 'micro';
  const notLocked = t('fecLocked');
  const fecHint = status === 'micro' ? `${t('fecHint')} ${notLocked}` : notLocked;
  return (
    <>
      <Boxes
        legend={t('books')}
        all={LEDGER_FILES}
        chosen={draft.books}
        labelOf={(book) => t(`book.${book}`)}
        hintOf={(book) => (book === 'fec' ? fecHint : null)}
        onChange={(books) => onChange({ books })}
      />
      {draft.books.some(isBook) && (
        <Boxes
          legend={t('copies')}
          all={BOOK_COPIES}
          chosen={draft.copies}
          labelOf={(copy) => t(`copy.${copy}`)}
          onChange={(copies) => onChange({ copies })}
        />
      )}
      <div className={classes.fields}>
        <NativeSelect
          label={t('profile')}
          value={draft.profile}
          data={EXPORT_PROFILES.map((value) => ({ value, label: t(`profiles.${value}`) }))}
          onChange={(event) =>
            onChange({ profile: event.currentTarget.value === 'fr' ? 'fr' : 'int' })
          }
        />
        {draft.books.includes('purchases') && (
          <NativeSelect
            label={t('scope')}
            value={draft.purchases}
            data={PURCHASE_SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))}
            onChange={(event) =>
              onChange({
                purchases: event.currentTarget.value === 'expenses' ? 'expenses' : 'purchases',
              })
            }
          />
        )}
        {draft.books.some((book) => book === 'fec' || book === 'fec_copy') && (
          <FecFields draft={draft} fault={fault} onChange={onChange} />
        )}
      </div>
    </>
  );
}

type BoxesProps<One extends string> = {
  readonly legend: string;
  readonly all: readonly One[];
  readonly chosen: readonly One[];
  readonly labelOf: (one: One) => string;
  readonly hintOf?: (one: One) => string | null;
  readonly onChange: (chosen: readonly One[]) => void;
};

/** A box for each; what is chosen stays in the order of all. */
function Boxes<One extends string>(props: BoxesProps<One>) {
  const { legend, all, chosen, labelOf, hintOf = () => null, onChange } = props;
  const turn = (turned: One, isWanted: boolean): void =>
    onChange(all.filter((one) => (one === turned ? isWanted : chosen.includes(one))));
  return (
    <fieldset className={classes.books}>
      <legend>{legend}</legend>
      <Stack gap={8}>
        {all.map((one) => (
          <Checkbox
            key={one}
            label={labelOf(one)}
            description={hintOf(one)}
            checked={chosen.includes(one)}
            onChange={(event) => turn(one, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </fieldset>
  );
}

function FecFields({ draft, fault, onChange }: BookChoiceProps) {
  const t = useTranslations('accountant');
  const inWords = useRefusalWords();
  return (
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
            fecEncoding: FEC_ENCODINGS.find((one) => one === event.currentTarget.value) ?? 'utf-8',
          })
        }
      />
    </>
  );
}
