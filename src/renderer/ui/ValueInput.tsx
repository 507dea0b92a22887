import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatForInput, formatValue } from '#shared/i18n/format.ts';
import { readNumber, USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { NumberReading, NumberTextError } from '#shared/kernel/number-text.ts';
import { workedOut } from '#shared/kernel/sum-text.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useKeptState } from './draft/use-kept-state.ts';
import { useLocale, useTranslations } from './locale.tsx';
import { useUnitWord } from './unit-words.ts';

/**
 * What is in the field: its text, of a sum what it comes to, and what that reads as; an error means
 * that nothing may be saved.
 */
export type ValueEntry = {
  readonly text: string;
  readonly reading: Result<Value, NumberTextError>;
};

type Expectation = {
  readonly unit: Unit;
  readonly allowsFraction: boolean;
  readonly language: Language;
};

/** How many the unit is said of while there is no number yet, in the engine's unit. */
const SEVERAL = 2;

function readWritten(
  text: string,
  { unit, allowsFraction, language }: Expectation,
): Result<NumberReading, NumberTextError> {
  return readNumber(text, { unit, allowsFraction, usualDecimal: USUAL_DECIMAL[language] });
}

function toEntry(text: string, read: Result<NumberReading, NumberTextError>): ValueEntry {
  return { text, reading: read.ok ? { ok: true, value: read.value.number } : read };
}

type ValueInputProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  readonly unit: Unit;
  /** What the field starts with, in the engine's unit (money in cents). */
  readonly initial?: Value;
  /** What the field starts with where a text was typed before; wins over `initial`. */
  readonly initialText?: string | undefined;
  /** Lets a count have decimals (a target of 2.5 customers a week). */
  readonly allowsFraction?: boolean;
  readonly onEntry: (entry: ValueEntry) => void;
};

/** A field for one value, read as people write numbers in their language; the sentence is below. */
export function ValueInput(props: ValueInputProps) {
  const { unit, initial = null, initialText, allowsFraction = false, onEntry, ...field } = props;
  const locale = useLocale();
  const t = useTranslations('common.number');
  const unitWord = useUnitWord();
  const [about] = useState(
    `text ${field.name ?? (typeof field.label === 'string' ? field.label : field['aria-label'])} ${initial}`,
  );
  const [typed, setTyped] = useKeptState<string | null>(about, initialText ?? null);
  const stands = initial === null ? '' : formatForInput(initial, unit, locale.language);
  // A plus adds to what stood there when the typing began: what is typed may come back as the value.
  const [before, setBefore] = useState(stands);
  // Untouched, the field follows its value: what was just saved may come in after it is drawn.
  const text = typed ?? stands;
  const sumOf = (written: string, from: string): string | null =>
    workedOut(written, USUAL_DECIMAL[locale.language], from);
  const read = (worked: string): Result<NumberReading, NumberTextError> =>
    readWritten(worked, { unit, allowsFraction, language: locale.language });
  const sum = typed === null ? null : sumOf(typed, before);
  const reading = read(sum ?? text);
  const word = unitWord((reading.ok ? reading.value.number : null) ?? SEVERAL, unit);
  const isDoubtful = reading.ok && (sum !== null || reading.value.doubt !== null);

  // A sum is told to its last digit: nobody sees it anywhere else.
  const said = (value: number): string =>
    sum !== null ? formatForInput(value, unit, locale.language) : formatValue(value, unit, locale);

  const change = (written: string): void => {
    const from = typed === null ? stands : before;
    setBefore(from);
    setTyped(written);
    const worked = sumOf(written, from) ?? written;
    onEntry(toEntry(worked, read(worked)));
  };

  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      data-amount={unit === 'money' || undefined}
      rightSection={word}
      rightSectionWidth={`calc(${word.length}ch + 24px)`}
      rightSectionPointerEvents="none"
      {...field}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      error={reading.ok ? field.error : t(reading.error, { text })}
      description={
        isDoubtful && reading.ok && reading.value.number !== null
          ? t('readAs', { value: said(reading.value.number) })
          : field.description
      }
    />
  );
}
