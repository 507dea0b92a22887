import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormDialog } from './FormDialog.tsx';

export type NoteFormProps = {
  readonly metric: string;
  /** The annotation to change; null: a new one. */
  readonly note: Annotation | null;
  /** The day that a new one starts with. */
  readonly day: Day;
  readonly today: Day;
  readonly onClose: () => void;
};

const LONGEST_TEXT = 280;

/** What happened, on which day, to this metric or to the whole business. */
export const NoteForm = withDraft(
  ({ metric, note }: NoteFormProps) => (note ? `note ${note.id}` : `note of ${metric}`),
  Fields,
);

function Fields({ metric, note, day, today, onClose }: NoteFormProps) {
  const t = useTranslations('signals.noteForm');
  const button = useTranslations('common.button');
  const [text, setText] = useKeptState('text', note?.text ?? '');
  const [on, setOn] = useKeptState<Day | null>('on', note?.on ?? day);
  const [isWhole, setWhole] = useKeptState('isWhole', false);
  const leave = useDraftEnd(onClose);
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const add = useCommand('signals.annotate', { isOnce: true, onRefused: setRefused });
  const change = useCommand('signals.changeAnnotation', { isOnce: true, onRefused: setRefused });
  const lacksText = text.trim() === '';
  const save = (): void => {
    setTried(true);
    if (lacksText || on === null) return;
    const done = { onSuccess: leave };
    if (note) change.mutate({ id: note.id, on, text }, done);
    else add.mutate({ metric: isWhole ? null : metric, on, text }, done);
  };
  return (
    <FormDialog
      title={t(note ? 'titleEdit' : 'titleNew')}
      saveWord={button(note ? 'save' : 'add')}
      isSaving={add.isPending || change.isPending}
      refused={refused}
      onSave={save}
      onClose={onClose}
      onLeave={leave}
    >
      <TextInput
        data-autofocus
        label={t('text')}
        placeholder={t('textPlaceholder')}
        maxLength={LONGEST_TEXT}
        value={text}
        error={wasTried && lacksText ? t('needsText') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField
        label={t('on')}
        value={on}
        maxDate={today}
        error={wasTried && on === null ? t('needsDay') : null}
        onDay={setOn}
      />
      {!note && (
        <Checkbox
          label={t('whole')}
          description={t('wholeHint')}
          checked={isWhole}
          onChange={(event) => setWhole(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
