import { Button } from '@mantine/core';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import type { RefusedError } from '../api/client.ts';
import { useTranslations } from '../ui/locale.tsx';
import classes from './FullScreen.module.css';
import { useRefusalWords } from '../ui/use-refusal-words.ts';

/** The settings could not be read: says why, and offers to try again. */
export function StartFailure({ refused, onRetry }: { refused: RefusedError; onRetry: () => void }) {
  const t = useTranslations('shell.start');
  const inWords = useRefusalWords();
  return (
    <main className={classes.screen}>
      <h1 className={classes.title}>{t('title')}</h1>
      <p className={classes.text}>{inWords(refused)}</p>
      <ButtonRow main={<Button onClick={onRetry}>{t('retry')}</Button>} />
    </main>
  );
}
