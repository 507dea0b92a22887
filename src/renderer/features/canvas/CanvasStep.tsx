import { useLayoutEffect } from 'react';
import { Link } from 'wouter';
import { canvasPath } from '#shared/ipc/printing.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { CanvasBody } from './CanvasBody.tsx';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';
import { LESSON_ID } from './Lessons.tsx';

type CanvasStepProps = { readonly week: string; readonly goOn: () => void };

/** The canvas within the check-in: one Enter passes it over, what was carried over stands there. */
export function CanvasStep({ week, goOn }: CanvasStepProps) {
  const t = useCanvasWords();
  const canvas = useOperationQuery('canvas.read', { week }).data;
  useLessonFocus(canvas !== undefined);
  if (!canvas) return null;
  return (
    <>
      <p className={classes.quiet}>
        {t('step.hint')} <Link href={canvasPath(week)}>{t('step.all')}</Link>
      </p>
      <CanvasBody canvas={canvas} onPass={goOn} />
    </>
  );
}

/** At once, and once more when the screen stands: after a change of screen its heading is focused. */
function useLessonFocus(isThere: boolean): void {
  useLayoutEffect(() => {
    const focus = (): void => document.getElementById(LESSON_ID)?.focus();
    focus();
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches('input, textarea, button') !== true) focus();
    });
    return () => cancelAnimationFrame(frame);
    // Only what has arrived moves the focus, not every drawing.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isThere]);
}
