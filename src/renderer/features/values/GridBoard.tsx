import { Button, Group, SegmentedControl } from '@mantine/core';
import { Link } from 'wouter';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { MovingInLink } from '#renderer/parts/moving-in/MovingInLink.tsx';
import { PasteQuestion } from '#renderer/parts/sheet/PasteQuestion.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useCellWords } from './cells/use-cell-words.ts';
import { OverLedger } from './entry/OverLedger.tsx';
import { ExportGridModal } from './ExportGridModal.tsx';
import { FindBar } from './find/FindBar.tsx';
import { GoToModal } from './find/GoToModal.tsx';
import { useFind } from './find/use-find.ts';
import { GridFoot } from './foot/GridFoot.tsx';
import { gridCommands } from './grid-commands.ts';
import { GridTable } from './grid/GridTable.tsx';
import { KeysModal } from './grid/KeysModal.tsx';
import { useGridSheet } from './grid/use-grid-sheet.ts';
import type { GridSheet, GridInput } from './grid/use-grid-sheet.ts';
import { useDoors } from './grid/use-doors.ts';
import type { GridDialogs } from './grid/use-doors.ts';
import classes from './GridBoard.module.css';
import { AddMetricModal } from './rows/AddMetricModal.tsx';
import { ChangeGroupModal } from './rows/ChangeGroupModal.tsx';
import { GroupsModal } from './rows/GroupsModal.tsx';
import { AddSegmentModal } from './rows/AddSegmentModal.tsx';
import { ViewMenu } from './rows/ViewMenu.tsx';
import { hasFigures } from './rows/grid-lines.ts';
import { StoryPanel } from './story/StoryPanel.tsx';

/** The page of the grid: its columns to choose, the table, the story of a figure, and its foot. */
export function GridBoard(input: GridInput) {
  const t = useTranslations('values');
  const rowWords = useTranslations('values.row');
  const grid = useGridSheet(input);
  const doors = useDoors(grid);
  const find = useFind(grid);
  const wordsOf = useCellWords();
  useCommandGroup(gridCommands, () => ({
    open: doors.open,
    find: find.open,
    step: find.openings > 0 ? find.step : null,
  }));
  const { data } = grid.source;
  const isEmpty = data.rows !== null && grid.source.lines.length === 0;
  const { cursor } = grid.sheet;
  return (
    <div className={classes.page}>
      <PageHeading title={t('title')} actions={<Actions {...{ grid, doors, isEmpty }} />} />
      {isEmpty ? (
        <NothingFollowed />
      ) : (
        <>
          {find.openings > 0 && <FindBar find={find} grid={grid} />}
          <div className={classes.middle}>
            <div className={classes.table}>
              {data.rows !== null && (
                <GridTable
                  key={`${grid.source.span.kind} ${grid.view.view.targets}`}
                  grid={grid}
                  doors={doors}
                  marks={find.marks}
                  wordsOf={wordsOf}
                />
              )}
              <div className={classes.after}>
                <button
                  type="button"
                  id={doors.afterGridId}
                  className={classes.add}
                  onClick={() => doors.open('add_metric')}
                >
                  {t('add.button')}
                </button>
                <button type="button" className={classes.add} onClick={() => doors.open('keys')}>
                  {t('keys.button')}
                </button>
                {grid.rows.hidden.length > 0 && (
                  <button type="button" className={classes.add} onClick={doors.rows.showHidden}>
                    {rowWords('showHidden', { count: grid.rows.hidden.length })}
                  </button>
                )}
                {grid.rows.grouping === 'own' && (
                  <button
                    type="button"
                    className={classes.add}
                    onClick={() => doors.open('groups')}
                  >
                    {t('groups.button')}
                  </button>
                )}
              </div>
            </div>
            {doors.isStoryOpen && cursor && (
              <StoryPanel source={grid.source} position={cursor} onClose={doors.closeStory} />
            )}
          </div>
          <GridFoot grid={grid} />
        </>
      )}
      <Modals input={input} grid={grid} doors={doors} />
    </div>
  );
}

type BoardPartProps = { readonly grid: GridSheet; readonly doors: GridDialogs };

function Actions({ grid, doors, isEmpty }: BoardPartProps & { readonly isEmpty: boolean }) {
  const t = useTranslations('values');
  return (
    <>
      <SegmentedControl
        aria-label={t('kind.label')}
        value={grid.source.span.kind}
        data={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => grid.showKind(kind)}
      />
      <ViewMenu grid={grid} doors={doors} />
      {!isEmpty && <MovingInLink />}
      <Button variant="default" onClick={() => doors.open('export')}>
        {t('export.button')}
      </Button>
    </>
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

function Modals({ input, grid, doors }: BoardPartProps & { readonly input: GridInput }) {
  const grouped = doors.groupFor === null ? undefined : input.metrics.get(doors.groupFor);
  const segmented = doors.segmentFor === null ? undefined : input.metrics.get(doors.segmentFor);
  return (
    <>
      <PasteQuestion sheet={grid.sheet} />
      <OverLedger grid={grid} />
      {doors.opened === 'go_to' && <GoToModal grid={grid} onClose={doors.close} />}
      {doors.opened === 'keys' && <KeysModal onClose={doors.close} />}
      {doors.opened === 'export' && (
        <ExportGridModal
          today={input.today}
          calendar={input.calendar}
          kind={grid.source.span.kind}
          rows={grid.source.lines.filter(hasFigures)}
          language={input.language}
          onClose={doors.close}
        />
      )}
      {doors.opened === 'add_metric' && (
        <AddMetricModal
          metrics={input.metrics}
          onClose={doors.close}
          onFollowed={(metric) => {
            doors.close();
            grid.sheet.goTo({ row: metric, column: grid.source.span.today });
          }}
        />
      )}
      {doors.opened === 'groups' && (
        <GroupsModal
          groups={grid.rows.ownGroups}
          onChange={grid.rows.regroup}
          onClose={doors.close}
        />
      )}
      {grouped && (
        <ChangeGroupModal
          metric={grouped}
          groups={grid.rows.ownGroups}
          onChange={grid.rows.regroup}
          onClose={doors.close}
        />
      )}
      {segmented && (
        <AddSegmentModal
          metric={segmented}
          knownNames={[...new Set([...input.metrics.values()].flatMap(({ segments }) => segments))]}
          onClose={doors.close}
          onAdd={(segment) => doors.addSegment(segmented.id, segment)}
        />
      )}
    </>
  );
}
