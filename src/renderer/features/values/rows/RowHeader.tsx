import { memo } from 'react';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useUnitWord } from '#renderer/ui/unit-words.ts';
import type { FindMark } from '../find/find-marks.ts';
import { RowMenu } from './RowMenu.tsx';
import type { FigureLine } from './grid-lines.ts';
import classes from './RowHeader.module.css';
import type { RowDoors } from './row-doors.ts';
import { useRowName } from './use-row-name.ts';

type RowHeaderProps = {
  readonly line: FigureLine;
  readonly width: number;
  readonly doors: RowDoors;
  readonly mark: FindMark;
};

/** What a row is about: its star, its name, its unit, and its menu. */
export const RowHeader = memo(function RowHeader({ line, width, doors, mark }: RowHeaderProps) {
  const t = useTranslations('values.row');
  const { language } = useLocale();
  const unitWord = useUnitWord();
  const nameOf = useRowName();
  const { metric, segment } = line;
  const name = nameOf(line);
  const isFolded = doors.isFolded(metric.id);
  const unit = segment === null ? unitWord(2, metric.unit) : '';
  // Said before each of its cells: without the names of its buttons.
  const spoken = [line.isFocus ? `${t('focus')} ${name}` : name, unit].filter(Boolean).join(', ');
  return (
    <div
      role="rowheader"
      aria-label={spoken}
      aria-colindex={1}
      className={classes.header}
      style={{ width }}
      data-segment={segment !== null || undefined}
      data-focus={line.isFocus || undefined}
      data-found={mark}
      draggable={segment === null}
    >
      {line.isFocus && (
        <span className={classes.star}>
          <span aria-hidden="true">★</span>
          <span className="visually-hidden">{t('focus')}</span>
        </span>
      )}
      <span className={classes.name} title={metric.name[language]}>
        {name}
      </span>
      {line.hasSegments && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.button}
          aria-expanded={!isFolded}
          aria-label={t('segments', { name })}
          onClick={() => doors.fold(metric.id, !isFolded)}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
        </button>
      )}
      {segment === null && <span className={classes.unit}>{unitWord(2, metric.unit)}</span>}
      <RowMenu line={line} name={name} doors={doors} className={classes.button} />
    </div>
  );
});
