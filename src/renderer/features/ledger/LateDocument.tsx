import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './LockedEntry.module.css';

/** What is being written of it, and what was noted already. */
export type LateDocumentState = {
  readonly docRef: string;
  readonly write: (docRef: string) => void;
  readonly noted: NonNullable<EntryView['lateDocuments']>;
  readonly error: RefusedError | null;
  readonly isBusy: boolean;
  /** Notes what is written, then goes on; at once where nothing is. */
  readonly add: (next?: () => void) => void;
};

/** Of the form around it, whose Save notes it too. */
export function useLateDocument(entry: EntryView): LateDocumentState {
  const adding = useCommand('ledger.addDocument', { isOnce: true, onRefused: () => undefined });
  const [noted, setNoted] = useState(entry.lateDocuments ?? []);
  const [docRef, setDocRef] = useKeptState('docRef', '');
  const add: LateDocumentState['add'] = (next = () => {}) => {
    if (docRef.trim() === '') return next();
    adding.mutate(
      { seq: entry.seq, docRef },
      {
        onSuccess: ({ lateDocuments = [] }) => {
          setNoted(lateDocuments);
          setDocRef('');
          next();
        },
      },
    );
  };
  return { docRef, write: setDocRef, noted, error: adding.error, isBusy: adding.isPending, add };
}

/** The number of a document that was missing when the month was locked: noted beside the lock. */
export function LateDocument({ state }: { readonly state: LateDocumentState }) {
  const t = useTranslations('ledger.lateDocument');
  const locale = useLocale();
  const inWords = useRefusalWords();
  const { docRef, write, noted, error, isBusy, add } = state;
  return (
    <div className={classes.late}>
      {noted.map((document) => (
        <p key={`${document.addedOn} ${document.docRef}`} role="status" className={classes.noted}>
          {t('noted', { docRef: document.docRef, day: formatDay(document.addedOn, locale) })}
        </p>
      ))}
      <Group align="flex-start" gap={8}>
        <TextInput
          label={t('field')}
          description={t(noted.length === 0 ? 'hint' : 'correction')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          className={classes.number}
          autoComplete="off"
          maxLength={200}
          value={docRef}
          error={error && inWords(error)}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The form around it would be saved, and closed.
            event.preventDefault();
            add();
          }}
        />
        <Button
          variant="default"
          className={classes.add}
          loading={isBusy}
          disabled={docRef.trim() === ''}
          onClick={() => add()}
        >
          {t('add')}
        </Button>
      </Group>
    </div>
  );
}
