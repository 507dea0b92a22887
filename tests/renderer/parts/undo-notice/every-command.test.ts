import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import type { Contract, OperationName } from '#shared/ipc/contract.ts';

/**
 * What takes something out of sight, changes many things or something elsewhere is told with its Undo.
 * A place that sends a command and does not tell says here why it need not.
 */
type Reason =
  /** What changed is there, where one acted. */
  | 'seen'
  /** Cells change under the cursor, and the line below the sheet tells it. */
  | 'sheet'
  /** It ends on a page or panel that says what was done, with its own way back. */
  | 'page'
  /** What else it does is said beside it before it is done. */
  | 'said before'
  /** The component that asked for it tells. */
  | { readonly toldBy: string };

type CommandName = {
  [N in OperationName]: Contract[N]['kind'] extends 'command' ? N : never;
}[OperationName];

const TOLD = {};
const FIRST_RUN = { 'app/first-run/use-finish.ts': 'page' } as const;

/** Every command, and the places that send it without telling. A new one is missing here until it declares. */
const PLACES: Readonly<Record<CommandName, Readonly<Record<string, Reason>>>> = {
  'boxes.risk': { 'features/boxes/BoxesPage.tsx': 'seen' },
  'boxes.write': { 'features/boxes/BoxCard.tsx': 'seen' },
  'canvas.act': { 'features/canvas/TestRow.tsx': 'seen' },
  'canvas.believe': { 'features/canvas/TestForm.tsx': 'seen' },
  'canvas.changeHypothesis': { 'features/canvas/TestForm.tsx': 'seen' },
  'canvas.changeProblem': { 'features/canvas/Problems.tsx': 'seen' },
  'canvas.closeProblem': { 'features/canvas/Problems.tsx': 'seen' },
  'canvas.judge': { 'features/canvas/TestRow.tsx': 'seen' },
  'canvas.openProblem': { 'features/canvas/Problems.tsx': 'seen' },
  'canvas.removeHypothesis': TOLD,
  'canvas.write': {
    'features/canvas/Lessons.tsx': 'seen',
    'features/canvas/OnTrack.tsx': 'seen',
  },
  'focus.choose': {
    ...FIRST_RUN,
    'features/focus/LineForm.tsx': 'seen',
    'features/focus/use-pact-form.ts': 'seen',
    'parts/pact/KeepOrChange.tsx': 'seen',
  },
  'focus.learn': {
    'features/focus/PactWords.tsx': 'seen',
    'features/reviews/steps/LearnedStep.tsx': 'seen',
  },
  'ledger.add': { 'features/ledger/NewEntry.tsx': 'seen' },
  'ledger.addProfile': TOLD,
  'ledger.addRule': { 'features/ledger/statement/use-category-rule.ts': 'said before' },
  'ledger.change': {
    'features/ledger/EntryEditor.tsx': 'seen',
    'features/ledger/cells/use-cell-saving.ts': 'sheet',
  },
  'ledger.changeEach': { 'features/ledger/cells/use-cell-saving.ts': 'sheet' },
  'ledger.changeMany': TOLD,
  'ledger.changeRule': { 'features/ledger/statement/RuleList.tsx': 'seen' },
  'ledger.correct': TOLD,
  'ledger.dismissRepeat': TOLD,
  'ledger.duplicate': TOLD,
  'ledger.importFec': TOLD,
  'ledger.importFile': { 'features/ledger/statement/use-statement.ts': 'page' },
  'ledger.keepOpening': TOLD,
  'ledger.keepStatement': { 'features/ledger/reconcile/MonthEndTable.tsx': 'seen' },
  'ledger.reclassify': TOLD,
  'ledger.remove': TOLD,
  'ledger.removeAccount': TOLD,
  'ledger.removeMany': TOLD,
  'ledger.removeProfile': TOLD,
  'ledger.removeRule': TOLD,
  'ledger.renameProfile': { 'parts/profile/ProfileTable.tsx': 'seen' },
  'ledger.saveAccount': TOLD,
  'ledger.saveCategory': TOLD,
  'ledger.sayOtherIncome': TOLD,
  'ledger.setThreshold': { 'features/horizon/LimitEditor.tsx': 'seen' },
  'ledger.settleVat': TOLD,
  'ledger.sort': TOLD,
  'ledger.tag': { 'features/ledger/EntryEditor.tsx': 'seen' },
  'ledger.unpair': TOLD,
  'metrics.arrange': { 'features/values/rows/use-rows.ts': 'sheet' },
  'metrics.changeCadence': {
    ...FIRST_RUN,
    'features/metrics/page/use-cadence-form.ts': {
      toldBy: 'features/metrics/page/CadenceForm.tsx',
    },
  },
  'metrics.define': {
    'features/metrics/form/use-metric-form.ts': { toldBy: 'features/metrics/form/MetricForm.tsx' },
  },
  'metrics.follow': {
    ...FIRST_RUN,
    'features/metrics/MetricsPage.tsx': 'seen',
    'features/metrics/list/MetricList.tsx': 'seen',
    'features/metrics/list/use-metric-list.ts': 'seen',
    'features/metrics/page/MetricActions.tsx': 'seen',
    'features/values/rows/AddMetricModal.tsx': 'seen',
    'features/values/rows/use-rows.ts': { toldBy: 'features/values/GridPage.tsx' },
  },
  'metrics.order': { 'features/values/rows/use-rows.ts': 'sheet' },
  'numbers.addProfile': TOLD,
  'numbers.enterTaken': TOLD,
  'numbers.removeProfile': TOLD,
  'numbers.renameProfile': { 'parts/profile/ProfileTable.tsx': 'seen' },
  'numbers.saveProfile': { 'features/numbers/mapper/FileMapper.tsx': 'seen' },
  'numbers.take': { 'features/numbers/use-numbers.ts': 'page' },
  'plans.add': {
    'features/plans/ActionEditor.tsx': 'seen',
    'features/plans/AddAction.tsx': 'seen',
    'features/reviews/steps/ActionsStep.tsx': 'seen',
  },
  'plans.change': {
    'features/plans/ActionEditor.tsx': 'seen',
    'features/plans/LearnField.tsx': 'seen',
    'features/plans/PlanBoard.tsx': 'seen',
    'features/reviews/steps/ActionsStep.tsx': 'seen',
  },
  'plans.move': { 'features/plans/use-plan-moves.ts': 'seen' },
  'plans.remove': TOLD,
  'reviews.chooseOneThing': { 'features/reviews/steps/OneThingField.tsx': 'said before' },
  'reviews.endOneThing': { 'features/reviews/steps/LastStep.tsx': 'seen' },
  'reviews.finish': { 'features/reviews/use-finish-review.ts': 'page' },
  'reviews.letGo': TOLD,
  'reviews.save': {
    'features/reviews/OneThing.tsx': 'seen',
    'features/reviews/use-save-review.ts': 'seen',
  },
  'settings.change': {
    ...FIRST_RUN,
    'app/commands/look-commands.ts': 'seen',
    'app/first-run/FirstRunTop.tsx': 'page',
    'features/metrics/page/benchmarks/BenchmarkTable.tsx': 'seen',
    'features/settings/use-setting-change.ts': 'seen',
    'features/taxes/SirenField.tsx': 'seen',
  },
  'signals.annotate': { 'features/metrics/page/signals/NoteForm.tsx': 'seen' },
  'signals.changeAnnotation': { 'features/metrics/page/signals/NoteForm.tsx': 'seen' },
  'signals.lock': { 'features/metrics/page/signals/LimitsPanel.tsx': 'seen' },
  'signals.rebase': { 'features/metrics/page/signals/RebaseForm.tsx': 'seen' },
  'signals.removeAnnotation': TOLD,
  'signals.removeRebase': TOLD,
  'signals.unlock': { 'features/metrics/page/signals/LimitsPanel.tsx': 'seen' },
  'stages.answer': { 'features/stages/DemandQuestion.tsx': 'seen' },
  'stages.move': { 'features/stages/MoveForm.tsx': 'seen' },
  'targets.fill': {
    'features/targets/fill/use-filling.ts': { toldBy: 'features/targets/YearSheet.tsx' },
  },
  'targets.set': {
    'features/targets/sheet/use-target-sheet.ts': 'sheet',
    'features/values/targets/TargetPopover.tsx': 'seen',
  },
  'taxes.removeProfile': TOLD,
  'taxes.saveProfile': {
    'app/first-run/tax-answer.ts': 'page',
    'features/taxes/use-profile-change.ts': 'seen',
  },
  'values.closePeriod': { 'features/values/closing/column-commands.ts': 'sheet' },
  'values.enter': {
    ...FIRST_RUN,
    'features/focus/Figure.tsx': 'seen',
    'features/values/entry/use-enter.ts': 'sheet',
    'features/reviews/steps/use-number-writing.ts': 'seen',
  },
  'values.moveIn': { 'features/moving-in/use-sheet.ts': 'page' },
  'values.note': {
    'features/reviews/steps/use-number-writing.ts': 'seen',
    'parts/explanation/ExplanationNote.tsx': 'seen',
  },
  'values.reopenPeriod': {
    'features/reviews/steps/Closing.tsx': 'seen',
    'features/values/closing/column-commands.ts': 'sheet',
  },
  'values.settle': TOLD,
};

const WINDOW = path.join(import.meta.dirname, '../../../../src/renderer');
const sources = new Map(
  globSync('**/*.{ts,tsx}', { cwd: WINDOW })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/gallery/.test(file))
    .map((file) => [file, readFileSync(path.join(WINDOW, file), 'utf8')]),
);

/** Sent by its name, or by its verb where two features share a piece. */
function sends(text: string, command: string): boolean {
  const [, verb] = command.split('.');
  return [`'${command}'`, `\`\${of}.${verb}\``].some((name) =>
    new RegExp(`\\(\\s*${escaped(name)}`).test(text),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function offersUndo(file: string): boolean {
  return /\buseUndoNotice\(/.test(sources.get(file) ?? '');
}

/** False where a place has no reason not to offer Undo itself, or one that does not hold. */
function isAnswered(reason: Reason | undefined): boolean {
  return typeof reason === 'object' ? offersUndo(reason.toldBy) : reason !== undefined;
}

const commands = Object.entries(contract)
  .filter(([, { kind }]) => kind === 'command')
  .map(([name]) => name);

describe('what a command of the window is told by', () => {
  it('finds the places that send commands', () => {
    const untold = commands.filter(
      (name) => ![...sources.values()].some((one) => sends(one, name)),
    );
    expect(untold).toEqual([]);
  });

  it.each(commands)('%s', (name) => {
    const reasons: Readonly<Record<string, Reason>> | undefined = PLACES[name as CommandName];
    if (reasons === undefined) throw new Error(`“${name}” does not say how it is told.`);
    const places = [...sources].filter(([, text]) => sends(text, name)).map(([file]) => file);
    const silent = places.filter((file) => !offersUndo(file));
    expect(silent.filter((file) => !isAnswered(reasons[file]))).toEqual([]);
    // A place that sends it no more needs no reason.
    expect(Object.keys(reasons).filter((file) => !places.includes(file))).toEqual([]);
  });
});
