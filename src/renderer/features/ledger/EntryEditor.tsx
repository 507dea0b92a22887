import { Button } from '@mantine/core';
import { formatDay } from '#shared/i18n/format.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useAccounts } from './accounts/use-accounts.ts';
import { ALL_BY_HAND, draftOf } from './entry-draft.ts';
import { EntryFields } from './EntryFields.tsx';
import classes from './EntryForm.module.css';
import { useLateDocument } from './LateDocument.tsx';
import { ValueTags } from './ValueTags.tsx';
import { LockedEntry } from './LockedEntry.tsx';
import { useEntryForm } from './use-entry-form.ts';

type EntryEditorProps = {
  readonly entry: EntryView;
  readonly today: Day;
  readonly onClose: () => void;
};

/** What only some entries have: where a changed one has it no more, it is taken away. */
const NO_PLACES = {
  accountId: null,
  toAccountId: null,
  toAmount: null,
  activityLine: null,
} as const;

/** One entry in full: an open one to be changed, a locked one to be read and tagged. */
export const EntryEditor = withDraft(({ entry }: EntryEditorProps) => `entry ${entry.seq}`, Fields);

function Fields({ entry, today, onClose }: EntryEditorProps) {
  const t = useTranslations('ledger.editor');
  const common = useTranslations('common.button');
  const inWords = useRefusalWords();
  const locale = useLocale();
  const { language } = locale;
  const accounts = useAccounts();
  const currencyOf = (id: number): string =>
    accounts.find((account) => account.id === id)?.currency ?? LEDGER_CURRENCY;
  const form = useEntryForm(draftOf(entry, language, currencyOf), today, ALL_BY_HAND);
  const changing = useCommand('ledger.change', { isOnce: true, onRefused: () => undefined });
  const tagging = useCommand('ledger.tag', { isOnce: true, onRefused: () => undefined });
  const leave = useDraftEnd(onClose);
  const late = useLateDocument(entry);
  const error = changing.error ?? tagging.error;
  const { seq, kind, lockedOn } = entry;
  const isBusy = changing.isPending || tagging.isPending || late.isBusy;
  // An entry in double form names its ledger accounts: it is read here as it is.
  const hasForm = kind !== 'journal';
  const isMoney = kind === 'receipt' || kind === 'expense';

  const save = (): void => {
    const { tag } = form.draft;
    if (lockedOn !== null) {
      return late.add(() => tagging.mutate({ seqs: [seq], tag }, { onSuccess: leave }));
    }
    const fields = form.read();
    if (fields) changing.mutate({ seq, ...NO_PLACES, ...fields, tag }, { onSuccess: leave });
  };
  return (
    <FormModal onClose={onClose} title={t('title', { seq: String(seq) })} size={860}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {lockedOn !== null && (
          <p className={classes.hint}>{t('locked', { day: formatDay(lockedOn, locale) })}</p>
        )}
        {lockedOn === null && hasForm ? (
          <EntryFields form={form} seq={seq} />
        ) : (
          <LockedEntry entry={entry} late={late} />
        )}
        {isMoney && form.draft.kind !== 'transfer' && <ValueTags form={form} />}
        {error && (
          <p role="alert" className={classes.refused}>
            {inWords(error)}
          </p>
        )}
        <DialogFoot
          cancel={
            <Button variant="default" onClick={leave}>
              {common('cancel')}
            </Button>
          }
          main={
            hasForm && (
              <Button type="submit" loading={isBusy}>
                {common('save')}
              </Button>
            )
          }
        />
      </form>
    </FormModal>
  );
}
