import { Button, Group, SegmentedControl } from '@mantine/core';
import { use } from 'react';
import { Link } from 'wouter';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import { ShownCommandsContext, useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { LedgerDifferences } from '#renderer/parts/ledger/LedgerDifferences.tsx';
import { MovingInLink } from '#renderer/parts/moving-in/MovingInLink.tsx';
import { clipboardCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import { UnreadTexts } from '#renderer/parts/sheet/UnreadTexts.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useAllWords, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useCellWords } from './cells/use-cell-words.ts';
import { columnCommands } from './closing/column-commands.ts';
import { useFaultWords } from './entry/use-fault-words.ts';
import { FindBar } from './find/FindBar.tsx';
import { useFind } from './find/use-find.ts';
import type { Find } from './find/use-find.ts';
import { GridStatusBar } from './status-bar/GridStatusBar.tsx';
import { gridCommands } from './grid-commands.ts';
import { sheetCommandsOfGrid } from './grid/bound-commands.ts';
import { cellCommands } from './grid/cell-commands.ts';
import { gridButtons } from './grid/grid-buttons.ts';
import { GridTable } from './grid/GridTable.tsx';
import { useCellContext } from './grid/use-cell-context.ts';
import { useGridMenu } from './grid/use-grid-menu.tsx';
import { useGridSheet } from './grid/use-grid-sheet.ts';
import type { GridInput, GridSheet } from './grid/use-grid-sheet.ts';
import { usePanels } from './grid/use-panels.ts';
import type { Panels } from './grid/use-panels.ts';
import classes from './GridContent.module.css';
import { GridDialogs } from './GridDialogs.tsx';
import { showHiddenRows } from './rows/row-actions.ts';
import { rowCommands } from './rows/row-commands.ts';
import { ViewMenu } from './rows/ViewMenu.tsx';
import { EXPLANATION_PANEL_ID, ExplanationPanel } from './explanation/ExplanationPanel.tsx';

const AFTER_GRID_ID = 'after-grid';

/** The page of the grid: its columns to choose, the table, the explanation of a value, and its foot. */
export function GridContent(input: GridInput) {
  const t = useTranslations('values');
  const grid = useGridSheet(input);
  const panels = usePanels(grid);
  const gridMenu = useGridMenu(grid);
  const find = useFind(grid);
  const wordsOf = useCellWords();
  const faultWords = useFaultWords();
  const { sheet, source } = grid;
  const contextAt = useCellContext(grid, { panels, openMenuOf: gridMenu.open }, () => {
    const next = panels.isExplaining ? `#${EXPLANATION_PANEL_ID}` : `#${AFTER_GRID_ID} button`;
    document.querySelector<HTMLElement>(next)?.focus();
  });
  const contextNow = () => contextAt(sheet.cursor);
  // What comes last is listed first: whoever opens the palette and presses Enter empties no cell.
  useCommandGroup(clipboardCommands, contextNow);
  useCommandGroup(sheetCommandsOfGrid, contextNow);
  useCommandGroup(columnCommands, contextNow);
  useCommandGroup(rowCommands, contextNow);
  useCommandGroup(cellCommands, contextNow);
  useGridCommands(grid, panels, find);
  const { data } = source;
  const isEmpty = data.rows !== null && source.rows.length === 0;
  return (
    <div className={classes.page}>
      <PageHeading title={t('title')} actions={<Actions {...{ grid, panels, isEmpty }} />} />
      {isEmpty ? (
        <NothingFollowed />
      ) : (
        <>
          <LedgerDifferences look="line" />
          {find.openings > 0 && <FindBar find={find} grid={grid} />}
          <div className={classes.middle}>
            <div className={classes.table}>
              {data.rows !== null && (
                <GridTable
                  key={`${source.columnRange.kind} ${grid.view.chosen.targets}`}
                  grid={grid}
                  panels={panels}
                  gridMenu={gridMenu}
                  contextAt={contextAt}
                  buttons={gridButtons(grid, gridMenu.open, contextAt)}
                  marks={find.marks}
                  wordsOf={wordsOf}
                />
              )}
              <After grid={grid} />
            </div>
            {panels.isExplaining && sheet.cursor && (
              <ExplanationPanel
                source={source}
                position={sheet.cursor}
                onClose={() => panels.explain(false)}
              />
            )}
          </div>
          <GridStatusBar grid={grid} />
        </>
      )}
      {gridMenu.draw(contextAt)}
      <UnreadTexts sheet={sheet} faultWords={faultWords} onBack={panels.giveWay} />
      <GridDialogs input={input} grid={grid} panels={panels} />
    </div>
  );
}

function useGridCommands(grid: GridSheet, panels: Panels, find: Find): void {
  const t = useAllWords();
  const { rows } = grid;
  useCommandGroup(gridCommands, () => ({
    open: (type) => panels.open({ type }),
    find: find.open,
    step: find.openings > 0 ? find.step : null,
    hasOwnGroups: rows.grouping === 'own',
    hidden: rows.hidden.length,
    showHidden: () => showHiddenRows({ grid, t }),
  }));
}

type PartProps = { readonly grid: GridSheet; readonly panels: Panels };

function Actions({ grid, panels, isEmpty }: PartProps & { readonly isEmpty: boolean }) {
  const t = useTranslations('values');
  return (
    <>
      <SegmentedControl
        aria-label={t('kind.label')}
        value={grid.source.columnRange.kind}
        data={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => grid.showKind(kind)}
      />
      <ViewMenu grid={grid} panels={panels} />
      {!isEmpty && <MovingInLink />}
      <Button variant="default" onClick={() => panels.open({ type: 'export' })}>
        {t('export.button')}
      </Button>
    </>
  );
}

/** What stands under the grid, and comes after it. */
function After({ grid }: { readonly grid: GridSheet }) {
  const t = useTranslations('values');
  const { choose } = use(ShownCommandsContext);
  const { hidden, grouping } = grid.rows;
  const offered: readonly (readonly [command: string, text: string] | false)[] = [
    ['grid.addMetric', t('add.button')],
    ['numbers.open', t('fromFiles')],
    ['look.keys', t('keys')],
    hidden.length > 0 && ['grid.showHidden', t('row.showHidden', { count: hidden.length })],
    grouping === 'own' && ['grid.groups', t('groups.button')],
  ];
  return (
    <div id={AFTER_GRID_ID} className={classes.after}>
      {offered.map((one) => {
        if (one === false) return null;
        const [command, text] = one;
        return (
          <button
            key={command}
            type="button"
            className={classes.add}
            onClick={() => choose(command)}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}

function NothingFollowed() {
  const t = useTranslations('values.empty');
  return (
    <EmptyState
      title={t('title')}
      text={t('text')}
      action={
        <Group gap="xs" justify="center">
          <Button component={Link} href="/metrics">
            {t('action')}
          </Button>
          <MovingInLink />
        </Group>
      }
    />
  );
}
