import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LearnField.module.css';
import { LearnField } from './LearnField.tsx';

/** Asks a finished action for its one line of learning, until it has one. */
export function LearnAsk({ action }: { action: Action }) {
  const t = useTranslations('plans.panel');
  const [isOpen, setOpen] = useState(false);
  if (action.state !== 'done' || action.learned !== '') return null;
  if (isOpen) return <LearnField action={action} onEnd={() => setOpen(false)} />;
  return (
    <Button
      className={classes.ask}
      variant="subtle"
      size="compact-xs"
      aria-label={t('learnAskOf', { title: action.title })}
      onClick={() => setOpen(true)}
    >
      {t('learnAsk')}
    </Button>
  );
}
