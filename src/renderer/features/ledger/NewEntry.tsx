import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { isBegun, newDraft, nextDraft } from './entry-draft.ts';
import { EntryFields } from './EntryFields.tsx';
import classes from './EntryForm.module.css';
import { newEntryCommands } from './ledger-commands.ts';
import { useEntryForm } from './use-entry-form.ts';
import { useEntryName } from './use-entry-name.ts';
import { useEuros } from './use-euros.ts';

type NewEntryProps = {
  readonly today: Day;
  /** The VAT rate in percent that a new entry begins with; empty outside VAT. */
  readonly usualRate: string;
};

/** The line in which receipts and expenses are written, one after the other; Enter keeps one. */
export function NewEntry({ today, usualRate }: NewEntryProps) {
  const t = useTranslations('ledger.form');
  const keyText = useKeyText(newEntryCommands);
  const keyNames = useTranslations('common.key');
  const inWords = useRefusalWords();
  const inEuros = useEuros();
  const nameOf = useEntryName();
  const element = useRef<HTMLFormElement>(null);
  const last = useRef<HTMLElement>(null);
  const form = useEntryForm(newDraft('receipt', today, usualRate), today);
  const [said, setSaid] = useState('');
  const adding = useCommand('ledger.add', { isOnce: true, onRefused: () => undefined });

  const begin = (): void =>
    element.current?.querySelector<HTMLInputElement>('input[name=paidOn]')?.focus();
  useCommandGroup(newEntryCommands, () => ({ begin }));

  const save = (): void => {
    const fields = form.read();
    if (fields === null) return;
    adding.mutate(fields, {
      onSuccess: (entry) => {
        const { seq, euros } = entry;
        const amount = inEuros(euros.gross);
        setSaid(t('saved', { seq: String(seq), party: nameOf(entry), amount }));
        form.reset(nextDraft(form.draft, today));
        begin();
      },
    });
  };
  return (
    <>
      <LeaveQuestion isThere={() => isBegun(form.draft)} onKeep={() => last.current?.focus()} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only remembers who had the focus */}
      <form
        ref={element}
        className={classes.form}
        aria-label={t('label')}
        onFocus={({ target }) => {
          last.current = target;
        }}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          save();
        }}
      >
        <EntryFields form={form}>
          {adding.error && (
            <p role="alert" className={classes.refused}>
              {inWords(adding.error)}
            </p>
          )}
          <output className={classes.said}>{said}</output>
          <Button
            type="submit"
            title={t('begin', { begin: keyText('newEntry.begin'), add: keyNames('Enter') })}
            leftSection={<IconPlus size={16} />}
          >
            {t('save')}
          </Button>
        </EntryFields>
      </form>
    </>
  );
}
