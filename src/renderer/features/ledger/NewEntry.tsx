import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useDraftPlace } from '#renderer/ui/draft/draft-place.ts';
import { DraftNotice } from '#renderer/ui/draft/DraftNotice.tsx';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { giveUp } from '#renderer/ui/unsaved.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { isBegun, newDraft, nextDraft } from './entry-draft.ts';
import { DetailFields, MainFields, RareFields } from './EntryFields.tsx';
import formClasses from './EntryForm.module.css';
import { newEntryCommands } from './ledger-commands.ts';
import classes from './NewEntry.module.css';
import { Repeats } from './Repeats.tsx';
import { useEntryForm } from './use-entry-form.ts';
import type { EntryFormState } from './use-entry-form.ts';
import { useEntryName } from './use-entry-name.ts';
import { useEuros } from './use-euros.ts';

type NewEntryProps = {
  readonly today: Day;
  /** The VAT rate in percent that a new entry begins with; empty outside VAT. */
  readonly usualRate: string;
  /** Told in words what was kept. */
  readonly onSaid: (sentence: string) => void;
  /** What stands below it, beside what comes back every month. */
  readonly children?: ReactNode;
};

/**
 * The line in which receipts and expenses are written, one after the other; Enter keeps one. Once one
 * is begun the rest of its fields unfold over what lies below, which stays where it is. Another page
 * keeps what is begun.
 */
export const NewEntry = withDraft(() => 'new entry', Fields);

function Fields({ today, usualRate, onSaid, children }: NewEntryProps) {
  const t = useTranslations('ledger.form');
  const inEuros = useEuros();
  const nameOf = useEntryName();
  const element = useRef<HTMLFormElement>(null);
  const last = useRef<HTMLElement>(null);
  const form = useEntryForm(newDraft('receipt', today, usualRate), today);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const place = useDraftPlace();
  const adding = useCommand('ledger.add', {
    isOnce: true,
    onRefused: () => undefined,
    // Also where another page is shown by then: the draft of what is kept would be kept once more.
    onDone: (entry) => {
      const { seq, euros } = entry;
      const amount = inEuros(euros.gross);
      onSaid(t('saved', { seq: String(seq), party: nameOf(entry), amount }));
      place?.forget();
      form.reset(nextDraft(form.draft, today));
      begin();
    },
  });

  const begin = (): void =>
    element.current?.querySelector<HTMLInputElement>('input[name=paidOn]')?.focus();
  useCommandGroup(newEntryCommands, () => ({ begin }));

  const save = (): void => {
    const fields = form.read();
    if (fields === null) return;
    adding.mutate(fields);
  };
  return (
    <div className={classes.place} data-vat={form.hasVat}>
      <div className={classes.line}>
        <LeaveQuestion isKept isThere={() => form.isBegun} onKeep={() => last.current?.focus()} />
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
          <div className={classes.fields}>
            <MainFields form={form} />
            <Buttons isUnfolded={isUnfolded} onUnfold={() => setIsUnfolded(!isUnfolded)} />
          </div>
          {(isUnfolded || !form.isDirectionOpen || isBegun(form.draft)) && <Rest form={form} />}
          {adding.error && <Refused error={adding.error} />}
        </form>
      </div>
      <div className={classes.below}>
        {children}
        <Repeats
          onTake={(draft) =>
            giveUp(() => {
              form.take(draft);
              begin();
            })
          }
        />
      </div>
    </div>
  );
}

type ButtonsProps = { readonly isUnfolded: boolean; readonly onUnfold: () => void };

function Buttons({ isUnfolded, onUnfold }: ButtonsProps) {
  const t = useTranslations('ledger.form');
  const keyText = useKeyText(newEntryCommands);
  const keyNames = useTranslations('common.key');
  const Chevron = isUnfolded ? IconChevronUp : IconChevronDown;
  return (
    <ButtonRow
      className={classes.buttons}
      others={
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label={t('unfold')}
          title={t('unfold')}
          aria-expanded={isUnfolded}
          onClick={onUnfold}
        >
          <Chevron size={16} aria-hidden />
        </ActionIcon>
      }
      main={
        <Button
          type="submit"
          title={t('begin', { begin: keyText('newEntry.begin'), add: keyNames('Enter') })}
          leftSection={<IconPlus size={16} />}
        >
          {t('save')}
        </Button>
      }
    />
  );
}

function Rest({ form }: { readonly form: EntryFormState }) {
  return (
    <div className={classes.rest}>
      <DraftNotice />
      <div className={formClasses.row}>
        <DetailFields form={form} />
      </div>
      <RareFields form={form} />
    </div>
  );
}

function Refused({ error }: { readonly error: Parameters<ReturnType<typeof useRefusalWords>>[0] }) {
  const inWords = useRefusalWords();
  return (
    <p role="alert" className={formClasses.refused}>
      {inWords(error)}
    </p>
  );
}
