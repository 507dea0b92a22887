import { useId, useRef } from 'react';
import { bindCommands } from '#renderer/parts/command/command.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { clipboardCommands, sheetCommands } from '#renderer/parts/sheet/sheet-commands.ts';
import { useSheetControls } from '#renderer/parts/sheet/use-sheet-controls.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useUnitWord } from '#renderer/ui/unit-words.ts';
import { acceptCommand } from './accept-command.ts';
import type { TargetContext } from './accept-command.ts';
import { TargetRow } from './TargetRow.tsx';
import type { TargetSheet } from './use-target-sheet.ts';
import { READ_COLUMNS } from './year-columns.tsx';
import type { ShownPreview } from './use-row-note.ts';
import type { YearRow } from './year-rows.ts';
import classes from './YearTable.module.css';

type YearTableProps = {
  readonly rows: readonly YearRow[];
  readonly targets: TargetSheet;
  readonly preview: ShownPreview | null;
  readonly lastYear: string;
  readonly label: string;
  readonly onLeave: () => void;
};

const everySheet = sheetCommands({
  'sheet.write': 'targets.command.write',
  'sheet.clear': 'targets.command.clear',
});
const targetCommands: CommandGroup<TargetContext> = {
  ...everySheet,
  commands: [acceptCommand, ...everySheet.commands],
};

/** The targets of a year, a row for each period; totals and values beside them can only be read. */
export function YearTable(props: YearTableProps) {
  const { rows, targets, preview, lastYear } = props;
  const { metric, levels, sheet } = targets;
  const t = useTranslations('targets.year');
  const level = useTranslations('targets.level');
  const keyText = useKeyText(targetCommands);
  const unitWord = useUnitWord();
  const hintId = useId();
  const table = useRef<HTMLTableElement>(null);
  const unit = unitWord(2, metric.unit);
  const contextWith = (openMenu: () => void): TargetContext | null =>
    sheet.cursor && { sheet, targets, position: sheet.cursor, leave: props.onLeave, openMenu };
  const { handlers, menu, openMenu } = useSheetControls(sheet, {
    root: table,
    commandsNow: (opener) => {
      const context = contextWith(opener);
      return context ? bindCommands(targetCommands, context) : [];
    },
  });
  useCommandGroup(targetCommands, () => contextWith(openMenu));
  useCommandGroup(clipboardCommands, () => contextWith(openMenu));
  return (
    <>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is typed into
        role="grid"
        aria-label={props.label}
        aria-describedby={hintId}
        aria-multiselectable="true"
        className={classes.table}
        {...handlers}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.periodHead}>
              {t('column.period')}
            </th>
            {levels.map((each) => (
              <th key={each} scope="col" className={classes.levelHead}>
                {level(each)}
                {unit !== '' && <span className={classes.unit}> {unit}</span>}
              </th>
            ))}
            {READ_COLUMNS.map(({ id, headClass, heading }) => (
              <th key={id} scope="col" className={headClass}>
                {heading(t, lastYear)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TargetRow key={row.key} row={row} targets={targets} preview={preview} />
          ))}
        </tbody>
      </table>
      {menu}
      <p id={hintId} className="visually-hidden">
        {t('hint', {
          edit: keyText('sheet.edit'),
          fillDown: keyText('sheet.fillDown'),
          leave: keyText('sheet.leave'),
        })}
      </p>
    </>
  );
}
