import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useCellWords } from '../cells/use-cell-words.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { useRowName } from '../rows/use-row-name.ts';
import type { Hit } from './find-hits.ts';
import classes from './FindBar.module.css';
import type { Find } from './use-find.ts';

/** The line over the grid in which one searches; Enter walks through the hits, Escape goes back. */
export function FindBar({ find, grid }: { find: Find; grid: GridSheet }) {
  const t = useTranslations('values.find');
  const field = useRef<HTMLInputElement>(null);
  const { openings } = find;
  useEffect(() => {
    if (openings > 0) field.current?.select();
  }, [openings]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter' && event.target === field.current) {
      find.step(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
  };
  const hasHits = find.hits.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from anywhere inside
    <search className={classes.bar} aria-label={t('title')} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        className={classes.field}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={find.search}
        onChange={(event) => find.look(event.currentTarget.value)}
        spellCheck={false}
        size="sm"
      />
      <FindState find={find} grid={grid} />
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('previous')}
        disabled={!hasHits}
        onClick={() => find.step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('next')}
        disabled={!hasHits}
        onClick={() => find.step(1)}
      >
        <span aria-hidden="true">↓</span>
      </ActionIcon>
      <CloseButton aria-label={t('close')} onClick={find.close} />
    </search>
  );
}

/** How many there are and which one is shown; where it lies is said aloud, and seen in the grid. */
function FindState({ find, grid }: { find: Find; grid: GridSheet }) {
  const t = useTranslations('values.find');
  const hitWords = useHitWords(grid);
  const { hits, index, search, isCut, isSearching } = find;
  const hit = hits[index];
  const words = (): string => {
    if (search.trim() === '') return '';
    if (!hit) return isSearching ? t('searching') : t('nothing');
    return t(isCut ? 'placeOfMany' : 'place', { index: index + 1, count: hits.length });
  };
  return (
    <p className={classes.state} role="status" data-empty={!hit}>
      {words()}
      {hit && <span className="visually-hidden">{t('at', { where: hitWords(hit) })}</span>}
    </p>
  );
}

function useHitWords(grid: GridSheet): (hit: Hit) => string {
  const t = useTranslations('values.statusBar');
  const locale = useLocale();
  const nameOf = useRowName();
  const wordsOf = useCellWords();
  return ({ type, position }) => {
    const { rowOf, columnRange, calendar } = grid.source;
    const row = rowOf(position.row);
    const period = formatPeriod(periodAt(columnRange.kind, position.column, calendar), locale);
    if (type === 'column' || !row) return period;
    const name = row.metric.name[locale.language];
    const metric = row.segment === null ? name : `${name} / ${nameOf(row)}`;
    if (type === 'row') return metric;
    return t('cell', { metric, period, words: wordsOf(row, grid.stateOf(position)) });
  };
}
