import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import type { CellKey } from './cell-path.ts';
import classes from './ExplainButton.module.css';
import { usePeriodName } from './use-period-name.ts';

const ExplanationDrawer = lazy(async () => ({
  default: (await import('./ExplanationDrawer.tsx')).ExplanationDrawer,
}));

type ExplainButtonProps = {
  readonly cell: CellKey;
  /** The value itself, which then is what one presses; without it a quiet word. */
  readonly children?: ReactNode;
};

/** Opens the explanation of a value beside the screen; closing gives the focus back. */
export function ExplainButton({ cell, children }: ExplainButtonProps) {
  const t = useTranslations('values.explanation');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const [location] = useLocation();
  // A link in the explanation leads to another screen, which it does not cover.
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === location;
  const [wasOpen, setWasOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = (): void => {
    setOpenedAt(location);
    setWasOpen(true);
  };
  const close = (): void => {
    setOpenedAt(null);
    button.current?.focus();
  };
  return (
    <>
      {children === undefined ? (
        <button
          ref={button}
          type="button"
          className={classes.word}
          aria-haspopup="dialog"
          aria-label={t('explainOf', {
            metric: nameOf(cell.metric),
            period: periodName(cell.period),
          })}
          onClick={open}
        >
          {t('explain')}
        </button>
      ) : (
        <button
          ref={button}
          type="button"
          className={classes.value}
          aria-haspopup="dialog"
          title={t('explainThis')}
          onClick={open}
        >
          {children}
        </button>
      )}
      {wasOpen && (
        <Suspense fallback={null}>
          <ExplanationDrawer cell={cell} isOpen={isOpen} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
