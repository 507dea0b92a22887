import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { shownSpan } from '#shared/features/metrics/formula/named-formula.ts';
import type {
  FormulaNaming,
  NamedReading,
} from '#shared/features/metrics/formula/named-formula.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useFormulaWords } from '#renderer/parts/metric/use-formula-words.ts';
import { completed, completionsAt } from './completion.ts';
import { FlawNote } from './FlawNote.tsx';
import { remediesFor } from './formula-flaw.ts';
import type { FormulaFlaw, FormulaRemedy } from './formula-flaw.ts';
import classes from './FormulaField.module.css';
import { useFormulaNaming } from './use-formula-naming.ts';

type FormulaFieldProps = {
  /** In ids; people write and read names. */
  readonly formula: string;
  readonly metrics: MetricsById;
  /** What is wrong with it now; null: nothing, or it is too early to say. */
  readonly flaw: FormulaFlaw | null;
  readonly onChange: (formula: string) => void;
  readonly onMend: (remedy: FormulaRemedy) => void;
};

/** A formula: metrics offered as one types, read back in words, and what is wrong shown at its place. */
export function FormulaField({ formula, metrics, flaw, onChange, onMend }: FormulaFieldProps) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const words = useFormulaWords(metrics)(formula);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const aboutId = useId();
  const { text, reading, isOpened, write } = useNamedText(formula, metrics);
  const { field, caret, setCaret, placeCaret } = useCaret(text);
  const found = endsName(reading, caret) ? null : completionsAt(text, caret, metrics, isOpened);
  const remedies = remediesFor(flaw, formula);

  const insert = (id: string): void => {
    if (!found) return;
    const next = completed(text, found.word, metrics.get(id)?.name[language] ?? id);
    onChange(write(next.formula));
    placeCaret(next.caret);
    combobox.closeDropdown();
  };
  const type = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    onChange(write(currentTarget.value));
    setCaret(currentTarget.selectionStart ?? currentTarget.value.length);
    combobox.openDropdown();
    combobox.selectFirstOption();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOffering = combobox.dropdownOpened && found !== null;
    const [likeliest] = remedies;
    if (event.key !== 'Enter' || isOffering || !likeliest) return;
    event.preventDefault();
    onMend(likeliest);
    combobox.closeDropdown();
  };
  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={insert} position="top-start">
        <Combobox.Target>
          <TextInput
            ref={field}
            label={t('formula')}
            description={t('formulaHint')}
            value={text}
            spellCheck={false}
            autoComplete="off"
            classNames={{ input: classes.field }}
            error={flaw !== null}
            aria-errormessage={aboutId}
            onChange={type}
            onKeyDown={onKeyDown}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!found}>
          <Combobox.Options aria-label={t('suggestions')}>
            {found?.metrics.map((metric) => (
              <Combobox.Option key={metric.id} value={metric.id}>
                {metric.name[language]}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div className={classes.about} id={aboutId} aria-live="polite">
        {flaw ? (
          <FlawNote
            text={text}
            flaw={{ ...flaw, ...shownSpan(reading, flaw) }}
            {...{ remedies, metrics, onMend }}
          />
        ) : (
          words !== null && <p className={classes.reads}>{t('reads', { words })}</p>
        )}
      </div>
    </div>
  );
}

/** The formula as it was written, until it is another one: mended, or begun anew. */
function useNamedText(formula: string, metrics: MetricsById) {
  const naming = useFormulaNaming(metrics);
  const [written, setWritten] = useState({ text: inNames(formula, naming), formula });
  const isNew = written.formula !== formula;
  const text = isNew ? inNames(formula, naming) : written.text;
  if (isNew) setWritten({ text, formula });
  return {
    text,
    reading: naming.read(text),
    isOpened: (before: string) => /\bopen\s*\(\s*$/.test(naming.read(before).formula),
    /** Takes what was written, and gives the formula that it means. */
    write: (next: string): string => {
      const meant = naming.read(next).formula;
      setWritten({ text: next, formula: meant });
      return meant;
    },
  };
}

/** In names, unless these would mean something else, as a name like `A / B` beside an A and a B. */
function inNames(formula: string, naming: FormulaNaming): string {
  const text = naming.show(formula);
  return naming.read(text).formula === formula ? text : formula;
}

/** True right after a whole name: there is nothing to complete. */
function endsName({ pieces }: NamedReading, caret: number): boolean {
  return pieces.some(({ shown, isName }) => isName && shown.end === caret);
}

/** Where the caret stands. The browser puts it at the end of a text that was set; `placeCaret` moves it. */
function useCaret(formula: string) {
  const field = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(formula.length);
  const [placed, setPlaced] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (placed !== null) field.current?.setSelectionRange(placed, placed);
  }, [placed]);
  const moveTo = (to: number, isPlaced: boolean): void => {
    setCaret(to);
    setPlaced(isPlaced ? to : null);
  };
  return {
    field,
    caret,
    setCaret: (to: number) => moveTo(to, false),
    placeCaret: (to: number) => moveTo(to, true),
  };
}
