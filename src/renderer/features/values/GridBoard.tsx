import { Button, Group, SegmentedControl } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from 'wouter';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import { useMenuCommand } from '#renderer/api/app-events.ts';
import { MovingInLink } from '#renderer/parts/moving-in/MovingInLink.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { useCellWords } from './cells/use-cell-words.ts';
import { OverLedger } from './entry/OverLedger.tsx';
import { PasteQuestion } from './entry/PasteQuestion.tsx';
import { ExportGridModal } from './ExportGridModal.tsx';
import { FindBar } from './find/FindBar.tsx';
import { GoToModal } from './find/GoToModal.tsx';
import { useFind } from './find/use-find.ts';
import { GridFoot } from './foot/GridFoot.tsx';
import { GridTable } from './grid/GridTable.tsx';
import { KeysModal } from './grid/KeysModal.tsx';
import { useBoard } from './grid/use-board.ts';
import type { Board, BoardInput } from './grid/use-board.ts';
import { useDoors } from './grid/use-doors.ts';
import type { Doors } from './grid/use-doors.ts';
import classes from './GridBoard.module.css';
import { AddMetricModal } from './rows/AddMetricModal.tsx';
import { ChangeGroupModal } from './rows/ChangeGroupModal.tsx';
import { GroupsModal } from './rows/GroupsModal.tsx';
import { AddSegmentModal } from './rows/AddSegmentModal.tsx';
import { ViewMenu } from './rows/ViewMenu.tsx';
import { hasFigures } from './rows/grid-lines.ts';
import { StoryPanel } from './story/StoryPanel.tsx';

/** The page of the grid: its columns to choose, the table, the story of a figure, and its foot. */
export function GridBoard(input: BoardInput) {
  const t = useTranslations('values');
  const rowWords = useTranslations('values.row');
  const inWords = useRefusalWords();
  const board = useBoard(input);
  const doors = useDoors(board);
  const find = useFind(board);
  const wordsOf = useCellWords();
  useMenuCommand('export-grid', () => doors.open('export'));
  useMenuCommand('go-to-period', () => doors.open('go_to'));
  useHotkeys([['mod+G', () => doors.open('go_to')]], []);
  const { data } = board.desk;
  const isEmpty = data.rows !== null && board.desk.lines.length === 0;
  const active = board.cursor.cursor?.active;
  return (
    <div className={classes.page}>
      <PageHeading title={t('title')} actions={<Actions {...{ board, doors, isEmpty }} />} />
      {data.error && <p role="alert">{inWords(data.error)}</p>}
      {isEmpty ? (
        <NothingFollowed />
      ) : (
        <>
          {find.openings > 0 && <FindBar find={find} desk={board.desk} />}
          <div className={classes.middle}>
            <div className={classes.table}>
              {data.rows !== null && (
                <GridTable
                  key={`${board.desk.span.kind} ${board.view.view.targets}`}
                  board={board}
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
                {board.rows.hidden.length > 0 && (
                  <button type="button" className={classes.add} onClick={doors.rows.showHidden}>
                    {rowWords('showHidden', { count: board.rows.hidden.length })}
                  </button>
                )}
                {board.rows.grouping === 'own' && (
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
            {doors.isStoryOpen && active && (
              <StoryPanel desk={board.desk} spot={active} onClose={doors.closeStory} />
            )}
          </div>
          <GridFoot board={board} />
        </>
      )}
      <Modals input={input} board={board} doors={doors} />
    </div>
  );
}

type PartProps = { readonly board: Board; readonly doors: Doors };

function Actions({ board, doors, isEmpty }: PartProps & { readonly isEmpty: boolean }) {
  const t = useTranslations('values');
  return (
    <>
      <SegmentedControl
        aria-label={t('kind.label')}
        value={board.desk.span.kind}
        data={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => board.showKind(kind)}
      />
      <ViewMenu board={board} doors={doors} />
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

function Modals({ input, board, doors }: PartProps & { readonly input: BoardInput }) {
  const grouped = doors.groupFor === null ? undefined : input.metrics.get(doors.groupFor);
  const segmented = doors.segmentFor === null ? undefined : input.metrics.get(doors.segmentFor);
  return (
    <>
      <PasteQuestion bulk={board.bulk} onClosed={doors.close} />
      <OverLedger desk={board.desk} onClosed={doors.close} />
      {doors.opened === 'go_to' && <GoToModal board={board} onClose={doors.close} />}
      {doors.opened === 'keys' && <KeysModal onClose={doors.close} />}
      {doors.opened === 'export' && (
        <ExportGridModal
          today={input.today}
          calendar={input.calendar}
          kind={board.desk.span.kind}
          rows={board.desk.lines.filter(hasFigures)}
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
            board.cursor.goTo({ row: metric, at: board.desk.span.today });
          }}
        />
      )}
      {doors.opened === 'groups' && (
        <GroupsModal
          groups={board.rows.ownGroups}
          onChange={board.rows.regroup}
          onClose={doors.close}
        />
      )}
      {grouped && (
        <ChangeGroupModal
          metric={grouped}
          groups={board.rows.ownGroups}
          onChange={board.rows.regroup}
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
