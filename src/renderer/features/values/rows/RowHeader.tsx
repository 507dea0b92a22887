import { memo } from 'react';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useUnitWord } from '#renderer/ui/unit-words.ts';
import type { FindMark } from '../find/find-marks.ts';
import type { GridButtons } from '../grid/grid-buttons.ts';
import type { ValueRow } from './shown-rows.ts';
import classes from './RowHeader.module.css';
import { useRowName } from './use-row-name.ts';

/** What a row shows beside its values, and what its buttons do. */
export type RowHeaderProps = {
  readonly row: ValueRow;
  readonly width: number;
  readonly isFolded: boolean;
  readonly isMenuOpen: boolean;
  readonly buttons: GridButtons;
  readonly mark: FindMark;
};

/** What a row is about: its star, its name, its unit, and its menu. */
export const RowHeader = memo(function RowHeader(props: RowHeaderProps) {
  const { row, width, isFolded } = props;
  const t = useTranslations('values.row');
  const { language } = useLocale();
  const unitWord = useUnitWord();
  const nameOf = useRowName();
  const { metric, segment } = row;
  const name = nameOf(row);
  const unit = segment === null ? unitWord(2, metric.unit) : '';
  // Said before each of its cells: without the names of its buttons.
  const spoken = [row.isFocus ? `${t('focus')} ${name}` : name, unit].filter(Boolean).join(', ');
  return (
    <div
      role="rowheader"
      aria-label={spoken}
      aria-colindex={1}
      className={classes.header}
      style={{ width }}
      data-segment={segment !== null || undefined}
      data-focus={row.isFocus || undefined}
      data-found={props.mark}
      draggable={segment === null}
    >
      {row.isFocus && (
        <span className={classes.star}>
          <span aria-hidden="true">★</span>
          <span className="visually-hidden">{t('focus')}</span>
        </span>
      )}
      <span className={classes.name} title={metric.name[language]}>
        {name}
      </span>
      {row.hasSegments && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.button}
          aria-expanded={!isFolded}
          aria-label={t('segments', { name })}
          onClick={() => props.buttons.foldSegments(row.key, !isFolded)}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
        </button>
      )}
      {segment === null && <span className={classes.unit}>{unitWord(2, metric.unit)}</span>}
      <button
        type="button"
        tabIndex={-1}
        className={classes.button}
        aria-haspopup="menu"
        aria-expanded={props.isMenuOpen || undefined}
        aria-label={t('menu', { name })}
        data-menu-of={row.key}
        onClick={() => props.buttons.openRowMenu(row.key)}
      >
        ⋯
      </button>
    </div>
  );
});
