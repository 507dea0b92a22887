import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './LockedEntry.module.css';

/** The number of a document that was missing when the month was locked: noted beside the lock. */
export function LateDocument({ entry }: { readonly entry: EntryView }) {
  const t = useTranslations('ledger.lateDocument');
  const locale = useLocale();
  const inWords = useRefusalWords();
  const adding = useCommand('ledger.addDocument', { isOnce: true, onRefused: () => undefined });
  const [added, setAdded] = useState(entry.lateDocuments ?? []);
  const [docRef, setDocRef] = useState('');
  const add = (): void => {
    if (docRef.trim() === '') return;
    adding.mutate(
      { seq: entry.seq, docRef },
      {
        onSuccess: ({ lateDocuments = [] }) => {
          setAdded(lateDocuments);
          setDocRef('');
        },
      },
    );
  };
  return (
    <div className={classes.late}>
      {added.map((document) => (
        <p key={`${document.addedOn} ${document.docRef}`} role="status" className={classes.noted}>
          {t('noted', { docRef: document.docRef, day: formatDay(document.addedOn, locale) })}
        </p>
      ))}
      <Group align="flex-start" gap={8}>
        <TextInput
          label={t('field')}
          description={t(added.length === 0 ? 'hint' : 'correction')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          className={classes.number}
          autoComplete="off"
          maxLength={200}
          value={docRef}
          error={adding.error && inWords(adding.error)}
          onChange={(event) => setDocRef(event.currentTarget.value)}
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
          loading={adding.isPending}
          disabled={docRef.trim() === ''}
          onClick={add}
        >
          {t('add')}
        </Button>
      </Group>
    </div>
  );
}
