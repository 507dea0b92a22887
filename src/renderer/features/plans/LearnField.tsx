import { Button, TextInput } from '@mantine/core';
import type { Action } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LearnField.module.css';

type LearnFieldProps = {
  readonly action: Action;
  /** What is typed so far: kept by who shows the field, since the action may move meanwhile. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Saved, or left for another time. */
  readonly onEnd: () => void;
};

/** One line of what a finished action taught: Enter keeps it, Escape leaves it. */
export function LearnField({ action, text, onText, onEnd }: LearnFieldProps) {
  const t = useTranslations('plans.panel');
  const change = useCommand('plans.change', { isOnce: true });
  const save = (): void => {
    if (text.trim() === '') return onEnd();
    change.mutate({ id: action.id, learned: text }, { onSuccess: onEnd });
  };
  return (
    <form
      className={classes.learn}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        className={classes.field}
        size="xs"
        aria-label={t('learnAsk')}
        placeholder={t('learnAsk')}
        maxLength={280}
        autoFocus
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd();
        }}
      />
      <Button variant="subtle" size="compact-xs" onClick={onEnd}>
        {t('learnSkip')}
      </Button>
    </form>
  );
}
