import { Button, Progress } from '@mantine/core';
import { useId, useState } from 'react';
import type { WorkProgress } from '#shared/ipc/channels.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './WorkBar.module.css';

/** Steps that count their own parts, which say nothing to a person. */
const UNCOUNTED: readonly WorkProgress['step'][] = ['filling'];

/** Long work that is under way: what it does, how far it has come, and the way to stop it, while there is one. */
export function WorkBar({ progress, onStop }: { progress: WorkProgress; onStop: () => void }) {
  const t = useTranslations('shell.work');
  const [isStopping, setStopping] = useState(false);
  const stepId = useId();
  const { step, of, about, canStop } = progress;
  const done = Math.floor(progress.done);
  const isMeasured = of !== null && of > 0;
  const rows = UNCOUNTED.includes(step) ? null : rowsIn(t, done, of);
  return (
    <div className={classes.bar}>
      <p className={classes.words}>
        <span id={stepId} className={classes.step}>
          {isStopping ? t('stopping') : t(`step.${step}`)}
          {about !== undefined && ` ${about}`}
        </span>
        {rows !== null && <span className={classes.rows}>{rows}</span>}
      </p>
      {canStop && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={isStopping}
          onClick={() => {
            setStopping(true);
            onStop();
          }}
        >
          {t('stop')}
        </Button>
      )}
      <Progress.Root className={classes.track ?? ''} size="sm">
        <Progress.Section
          value={isMeasured ? (100 * done) / of : 100}
          animated={!isMeasured}
          striped={!isMeasured}
          withAria={false}
          role="progressbar"
          aria-labelledby={stepId}
          aria-valuetext={rows ?? undefined}
          {...(isMeasured
            ? { 'aria-valuemin': 0, 'aria-valuemax': of, 'aria-valuenow': done }
            : {})}
        />
      </Progress.Root>
    </div>
  );
}

function rowsIn(
  t: ReturnType<typeof useTranslations<'shell.work'>>,
  done: number,
  of: number | null,
): string | null {
  if (of !== null) return t('rowsOf', { done, of });
  return done > 0 ? t('rows', { done }) : null;
}
