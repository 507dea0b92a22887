import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useCommand } from '#renderer/api/queries.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './DonePanel.module.css';
import type { MovedIn } from './use-sheet.ts';

/** The last word: what has come in, the way to it, and the way back. */
export function DonePanel({ moved }: { readonly moved: MovedIn }) {
  const t = useTranslations('movingIn.done');
  const undo = useCommand('values.undo');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isUndone = undo.isSuccess;
  const hasWritten = moved.values + moved.targets + moved.own > 0;
  return (
    <section className={classes.done}>
      <h2 ref={title} tabIndex={-1} className={classes.title}>
        {t('title')}
      </h2>
      <p role="status" className={classes.text}>
        {isUndone ? t('undone') : t('text', moved)}
      </p>
      <ButtonRow
        others={
          hasWritten &&
          !isUndone && (
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({})}>
              {t('undo')}
            </Button>
          )
        }
        main={
          <Button component={Link} href="/grid">
            {t('grid')}
          </Button>
        }
      />
    </section>
  );
}
