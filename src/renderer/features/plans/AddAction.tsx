import { TextInput } from '@mantine/core';
import { IconCornerDownLeft } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ActionState } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';

const LONGEST_TITLE = 140;

type AddActionProps = {
  readonly metric: string;
  /** In which it begins. */
  readonly state?: ActionState;
  readonly label?: string;
  readonly onAdded?: () => void;
};

/** A field for the next action: Enter adds it, and the field is ready for one more. */
export const AddAction = withDraft(
  ({ metric, state = 'todo' }: AddActionProps) => `next action of ${metric}, ${state}`,
  Field,
);

function Field({ metric, state = 'todo', label, onAdded }: AddActionProps) {
  const t = useTranslations('plans.panel');
  const [title, setTitle] = useKeptState('title', '');
  const field = useRef<HTMLInputElement>(null);
  const add = useCommand('plans.add', { isOnce: true });
  const save = (): void => {
    if (title.trim() === '') return;
    // Emptied once it is saved: a refused title must not be lost.
    add.mutate(
      { metric, title, state },
      {
        onSuccess: () => {
          setTitle('');
          onAdded?.();
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <LeaveQuestion
        isKept
        isThere={() => title.trim() !== ''}
        onKeep={() => field.current?.focus()}
      />
      <TextInput
        ref={field}
        size="sm"
        aria-label={label ?? t('add')}
        placeholder={title === '' ? `${t('add')}…` : t('addHint')}
        maxLength={LONGEST_TITLE}
        rightSection={title.trim() === '' ? null : <IconCornerDownLeft size={16} aria-hidden />}
        rightSectionPointerEvents="none"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </form>
  );
}
