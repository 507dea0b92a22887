import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NumbersPage.module.css';

/** The last word: what was written, the way to it, and the way back. */
export function TakenNumbers({ taken }: { readonly taken: OutputOf<'numbers.take'> }) {
  const t = useTranslations('numbers.done');
  const undo = useCommand('values.undo');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={classes.done}>
      <h2 ref={title} tabIndex={-1} className={classes.doneTitle}>
        {t('title')}
      </h2>
      <p role="status">{undo.isSuccess ? t('undone') : t('text', { values: taken.values })}</p>
      <ButtonRow
        others={
          taken.values > 0 &&
          !undo.isSuccess && (
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
