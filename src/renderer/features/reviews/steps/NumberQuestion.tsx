import { Fragment, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { commandName } from '#renderer/parts/command/command-words.ts';
import { bindCommands, combosOf } from '#renderer/parts/command/command.ts';
import { askedByKey, isIdleRepeat } from '#renderer/parts/command/key-command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords, useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Sparkline } from '#renderer/ui/Sparkline.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { ValueEntry } from '#renderer/ui/ValueInput.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { NUMBER_ID, numberInput, useFocusSoon } from '../focus-soon.ts';
import { numberCommands } from '../review-commands.ts';
import { FileSource } from './FileSource.tsx';
import { keyOf } from './number-queue.ts';
import classes from './NumbersStep.module.css';
import type { Typed } from './step-props.ts';
import type { FilesInStep } from './use-files-in-step.ts';
import type { AnsweredNumber, RefusedNumber } from './use-number-writing.ts';

type NumberQuestionProps = {
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
  const { number, files, position, refused, onAnswer, onKeep, onPass, onStep, onTyped } = props;
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const nameOf = useMetricName();
  const input = useRef<HTMLInputElement>(null);
  const [entry, setEntry] = useState<ValueEntry | null>(null);
  // Files that came by a button lead back to the number that they fill.
  useFocusSoon(numberInput, `${keyOf(number)} ${files.round}`);
  const period = formatPeriod(number.period, locale);
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
      <p className={classes.position}>
        {t('place', { index: String(position.index), count: String(position.count) })} · {period}
      </p>
      <h2 className={classes.metric}>
        {nameOf(number.metric)}
        {number.segment !== null && <span className={classes.segment}> {number.segment}</span>}
      </h2>
      <ValueInput
        ref={input}
        id={NUMBER_ID}
        unit={number.unit}
        initial={stands}
        initialText={refused?.answered.text}
        allowsFraction={number.allowsFraction}
        aria-label={t('input', { metric: nameOf(number.metric), period })}
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
      <NumberFacts number={number} value={typed === 'nothing' ? kept : readingOf(entry)} />
      <KeyHints />
    </div>
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

type NumberFactsProps = {
  readonly number: AskedNumber;
  /** What stands in the field now; null: nothing that can be read. */
  readonly value: Value;
};

/** The course so far with what is typed as its end, the last value, and how far the new one is. */
function NumberFacts({ number: { last, past, line, low, high, unit }, value }: NumberFactsProps) {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const { valueText, change } = useValueText();
  return (
    <p className={classes.facts}>
      {past.some((one) => one !== null) && (
        <Sparkline values={[...past, value]} width={132} height={28} />
      )}
      <span>
        {last
          ? t('last', {
              value: valueText(last.value, unit),
              period: formatPeriod(last.period, locale),
            })
          : t('noLast')}
      </span>
      {last && value !== null && <span>{change(last.value, value, unit)}</span>}
      {line !== null && <span>{t('line', { line: valueText(line, unit) })}</span>}
      {low !== null && high !== null && (
        <span>{t('band', { low: valueText(low, unit), high: valueText(high, unit) })}</span>
      )}
    </p>
  );
}

function KeyHints() {
  const t = useAllWords();
  return (
    <p className={classes.keys}>
      {numberCommands.commands.map((command) => (
        <span key={command.id}>
          {combosOf(command, isMac).map((combo) => (
            <Fragment key={combo}>
              <Keys combo={combo} />{' '}
            </Fragment>
          ))}
          {commandName(t, command.words)}
        </span>
      ))}
    </p>
  );
}
