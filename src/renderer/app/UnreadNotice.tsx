import { Button } from '@mantine/core';
import { useUnreadParts } from '../api/unread-parts.ts';
import { useTranslations } from '../ui/locale.tsx';
import { useRefusalWords } from '../ui/use-refusal-words.ts';
import classes from './UnreadNotice.module.css';

/**
 * Says why a part of the page is not there, and tries again: an answer that does not come must not
 * look like a page that has nothing to show.
 */
export function UnreadNotice() {
  const t = useTranslations('shell.unread');
  const button = useTranslations('common.button');
  const inWords = useRefusalWords();
  const unread = useUnreadParts();
  if (!unread) return null;
  return (
    <div role="alert" className={classes.notice}>
      <p className={classes.text}>
        <strong>{t('title')}</strong> {inWords(unread.why)}
      </p>
      <Button variant="default" size="compact-md" onClick={unread.retry}>
        {button('retry')}
      </Button>
    </div>
  );
}
