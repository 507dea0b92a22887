import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '#shared/features/plans/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LearnField.module.css';
import { LearnField } from './LearnField.tsx';

/** Asks a finished action for its one line of learning, until it has one. */
export function LearnAsk({ action }: { action: Action }) {
  const t = useTranslations('plans.panel');
  const [text, setText] = useState<string | null>(null);
  if (action.state !== 'done' || action.learned !== '') return null;
  if (text !== null) {
    return <LearnField action={action} text={text} onText={setText} onEnd={() => setText(null)} />;
  }
  return (
    <Button
      className={classes.ask}
      variant="subtle"
      size="compact-xs"
      aria-label={t('learnAskOf', { title: action.title })}
      onClick={() => setText('')}
    >
      {t('learnAsk')}
    </Button>
  );
}
