import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ColumnButton.module.css';

type ColumnButtonProps = {
  readonly period: Period;
  /** That the period is closed, in words; empty where it is not. */
  readonly closed: string;
  readonly isMenuOpen: boolean;
  readonly onMenu: (column: number) => void;
};

/** The button at the head of a column: a lock where it is closed, else the dots of a menu. */
export function ColumnButton({ period, closed, isMenuOpen, onMenu }: ColumnButtonProps) {
  const t = useTranslations('values.column');
  const locale = useLocale();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      data-quiet={closed === ''}
      data-menu-of={period.ordinal}
      aria-haspopup="menu"
      aria-expanded={isMenuOpen || undefined}
      aria-label={t('menu', { period: formatPeriodInSentence(period, locale) })}
      title={closed || undefined}
      onClick={() => onMenu(period.ordinal)}
    >
      {closed === '' ? <span aria-hidden="true">⋯</span> : <Lock />}
    </button>
  );
}

function Lock() {
  return (
    <svg viewBox="0 0 12 12" className={classes.lock} aria-hidden="true">
      <path
        d="M3.5 5.5V4a2.5 2.5 0 0 1 5 0v1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
      <rect x="2" y="5.5" width="8" height="5.5" rx="1.2" fill="currentColor" />
    </svg>
  );
}
