import { IconBook2 } from '@tabler/icons-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { AskedNumber, Review } from '#shared/features/reviews/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { commandName } from '#renderer/parts/command/command-words.ts';
import { bindCommands, combosOf } from '#renderer/parts/command/command.ts';
import { askedByKey, isIdleRepeat } from '#renderer/parts/command/key-command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords, useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { ValueEntry } from '#renderer/ui/ValueInput.tsx';
import { NUMBER_ID, numberInput, useFocusSoon } from '../focus-soon.ts';
import { numberCommands } from '../review-commands.ts';
import { FileSource } from './FileSource.tsx';
import { keyOf } from './number-queue.ts';
import { NumberBecomes } from './NumberBecomes.tsx';
import { NumberFacts } from './NumberFacts.tsx';
import classes from './NumbersStep.module.css';
import type { Typed } from './step-props.ts';
import type { FilesInStep } from './use-files-in-step.ts';
import type { AnsweredNumber, RefusedNumber } from './use-number-writing.ts';
import { isToConfirm, useSoFarWords } from './use-so-far-words.ts';

type NumberQuestionProps = {
  readonly review: Review;
  readonly number: AskedNumber;
  readonly files: FilesInStep;
  readonly position: { readonly index: number; readonly count: number };
  /** What was typed for it and not written: it stands in the field again. */
  readonly refused: RefusedNumber | null;
  readonly onAnswer: (answered: AnsweredNumber) => void;
  /** The field is left with a number in it: it is kept, and nobody goes anywhere. */
  readonly onKeep: (answered: AnsweredNumber) => void;
  /** Enter on an untouched field: what files give is taken, all else stays as it is. */
  readonly onPass: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTyped: (typed: Typed) => void;
};

/** One number to type, with its last value and its line. Enter goes on. */
export function NumberQuestion(props: NumberQuestionProps) {
  const { review, number, files, position, refused } = props;
  const { onAnswer, onKeep, onPass, onStep, onTyped } = props;
  const t = useTranslations('reviews.numbers');
  const soFar = useSoFarWords(review);
  const rowName = useRowName();
  const input = useRef<HTMLInputElement>(null);
  const [entry, setEntry] = useState<ValueEntry | null>(null);
  // Files that came by a button lead back to the number that they fill.
  useFocusSoon(numberInput, `${keyOf(number)} ${files.round}`);
  const period = soFar.periodText(number);
  const isUntouched = entry === null;
  const told = files.answers.get(keyOf(number));
  const stands = told?.state === 'prefilled' ? told.value : number.value;
  const [kept, setKept] = useKept(stands);
  // A value that comes in late is typed over like any other.
  useEffect(() => {
    if (isUntouched && document.activeElement === input.current) input.current?.select();
    // Only what stands in the field changes what is selected.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isUntouched, stands]);

  const typed = typedIn(entry);
  useEffect(() => {
    onTyped(typed);
    return () => onTyped('nothing');
  }, [typed, onTyped]);
  const inField = typed === 'nothing' ? kept : readingOf(entry);
  const keep = (): void => {
    if (!entry?.reading.ok || typed === 'nothing') return;
    onKeep({ number, value: entry.reading.value, text: entry.text });
    setKept(entry.reading.value);
    setEntry(null);
  };

  const answer = (): void => {
    if (typed === 'nothing' && entry === null && refused) onAnswer({ ...refused.answered, number });
    else if (typed === 'nothing') onPass();
    else if (entry?.reading.ok) onAnswer({ number, value: entry.reading.value, text: entry.text });
  };
  const step = (by: 1 | -1): void => {
    keep();
    onStep(by);
  };
  const context = { answer, step };
  useCommandGroup(numberCommands, () => context);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const commands = bindCommands(numberCommands, context);
    const asked = askedByKey(commands, event, { isMac, field: 'none' });
    if (!asked) return;
    event.preventDefault();
    if (!isIdleRepeat(asked.bound, event)) asked.bound.run(asked.combo);
  };

  return (
    <div className={classes.question}>
      <QuestionHead review={review} number={number} position={position} />
      <ValueInput
        ref={input}
        id={NUMBER_ID}
        unit={number.unit}
        initial={stands}
        initialText={refused?.answered.text}
        allowsFraction={number.allowsFraction}
        aria-label={t('input', { metric: rowName(number), period })}
        classNames={{ input: classes.input, section: classes.unit }}
        rightSectionWidth={72}
        error={refused?.why}
        onEntry={setEntry}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => {
          // Another window in front is no reason to stop: the field keeps the focus there.
          if (document.activeElement !== event.currentTarget) keep();
        }}
      />
      <FileSource number={number} files={files} />
      {number.filledBy === 'ledger' && <FromLedger until={number.until} />}
      <NumberFacts number={number} value={inField} since={soFar.since(number)} />
      <NumberBecomes number={number} value={inField} />
      <KeyHints
        next={typed === 'nothing' ? enterKeeps(number) : null}
        canAdd={number.period.isOpen && number.value !== null}
      />
    </div>
  );
}

/** `Nouveaux clients, LinkedIn`: of each channel its own. */
function useRowName(): (number: AskedNumber) => string {
  const nameOf = useMetricName();
  return ({ metric, segment }) => [nameOf(metric), segment].filter(Boolean).join(', ');
}

type QuestionHeadProps = Pick<NumberQuestionProps, 'review' | 'number' | 'position'>;

function QuestionHead({ review, number, position: { index, count } }: QuestionHeadProps) {
  const t = useTranslations('reviews.numbers');
  const nameOf = useMetricName();
  const { periodText, standing } = useSoFarWords(review);
  const stands = standing(number);
  return (
    <>
      <p className={classes.position}>
        {t('place', { index: String(index), count: String(count) })} · {periodText(number)}
      </p>
      <h2 className={classes.metric}>
        {nameOf(number.metric)}
        {number.segment !== null && <span className={classes.segment}> {number.segment}</span>}
      </h2>
      {stands !== null && <p className={classes.standing}>{stands}</p>}
    </>
  );
}

/** What was kept stands in the field still, before it comes back as the value. */
function useKept(stands: Value) {
  const [kept, setKept] = useState<Value>(null);
  return [kept ?? stands, setKept] as const;
}

function readingOf(entry: ValueEntry | null): Value {
  return entry?.reading.ok ? entry.reading.value : null;
}

function typedIn(entry: ValueEntry | null): Typed {
  if (entry === null || entry.text.trim() === '') return 'nothing';
  return entry.reading.ok ? 'readable' : 'unreadable';
}

/** What Enter does with what stands in the field; null: it goes on. */
function enterKeeps(number: AskedNumber): 'final' | 'keep' | null {
  if (isToConfirm(number)) return 'final';
  return number.period.isOpen && number.value !== null ? 'keep' : null;
}

/** What the ledger fills is typed nowhere: the way there stands beside it. */
function FromLedger({ until }: { readonly until: Day | null }) {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  return (
    <p className={classes.source}>
      <IconBook2 size={18} aria-hidden />
      <span>
        {until === null
          ? t('fromLedger')
          : t('fromLedgerUntil', { day: dayInWords(until, locale) })}{' '}
        · <Link href="/ledger">{t('toLedger')}</Link>
      </span>
    </p>
  );
}

type KeyHintsProps = {
  readonly next: 'final' | 'keep' | null;
  /** True where a plus adds to what stands. */
  readonly canAdd: boolean;
};

function KeyHints({ next, canAdd }: KeyHintsProps) {
  const t = useAllWords();
  const words = useTranslations('reviews.numbers');
  const enter = useTranslations('reviews.numbers.enter');
  return (
    <p className={classes.keys}>
      {numberCommands.commands.map((command) => (
        <span key={command.id}>
          {combosOf(command, isMac).map((combo) => (
            <Fragment key={combo}>
              <Keys combo={combo} />{' '}
            </Fragment>
          ))}
          {next !== null && command.id === 'number.next'
            ? enter(next)
            : commandName(t, command.words)}
        </span>
      ))}
      {canAdd && <span>{words('adds')}</span>}
    </p>
  );
}
