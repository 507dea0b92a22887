import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { useFormulaWords } from '../use-formula-words.ts';
import type { MetricsById } from '../../../api/use-metrics.ts';
import { completed, completionsFor, wordBefore } from './completion.ts';
import type { FormulaFlaw } from './formula-flaw.ts';
import classes from './FormulaField.module.css';
import { useFlawWords } from './use-flaw-words.ts';

type FormulaFieldProps = {
  readonly formula: string;
  readonly metrics: MetricsById;
  /** What is wrong with it now; null: nothing, or it is too early to say. */
  readonly flaw: FormulaFlaw | null;
  readonly onChange: (formula: string) => void;
  readonly onLeave: () => void;
};

/** A formula: metrics offered as one types, read back in words, and what is wrong shown at its place. */
export function FormulaField({ formula, metrics, flaw, onChange, onLeave }: FormulaFieldProps) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const flawWords = useFlawWords();
  const words = useFormulaWords(metrics)(formula);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const aboutId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(formula.length);
  const [placed, setPlaced] = useState<number | null>(null);
  const word = wordBefore(formula, caret);
  const hints = completionsFor(word, metrics.values());

  // The browser puts the caret at the end of a text that was set; it belongs behind the new name.
  useLayoutEffect(() => {
    if (placed !== null) field.current?.setSelectionRange(placed, placed);
  }, [placed]);

  const insert = (id: string): void => {
    if (!word) return;
    const next = completed(formula, word, id);
    onChange(next.formula);
    setCaret(next.caret);
    setPlaced(next.caret);
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
            value={formula}
            spellCheck={false}
            autoComplete="off"
            classNames={{ input: classes.field }}
            error={flaw !== null}
            aria-errormessage={aboutId}
            onChange={(event) => {
              onChange(event.currentTarget.value);
              setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
              setPlaced(null);
              combobox.openDropdown();
              combobox.selectFirstOption();
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onBlur={() => {
              combobox.closeDropdown();
              onLeave();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={hints.length === 0}>
          <Combobox.Options aria-label={t('suggestions')}>
            {hints.map((metric) => (
              <Combobox.Option key={metric.id} value={metric.id}>
                <span className={classes.hint}>
                  {metric.name[language]} <code>{metric.id}</code>
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div className={classes.about} id={aboutId} aria-live="polite">
        {flaw ? (
          <>
            <FlawPlace formula={formula} flaw={flaw} />
            <p className={classes.sentence}>{flawWords(flaw)}</p>
          </>
        ) : (
          words !== null && <p className={classes.reads}>{t('reads', { words })}</p>
        )}
      </div>
    </div>
  );
}

/** The formula once more, with the place at fault underlined. */
function FlawPlace({ formula, flaw }: { formula: string; flaw: FormulaFlaw }) {
  const end = Math.max(flaw.end, flaw.start + 1);
  return (
    <p className={classes.place} aria-hidden="true">
      {formula.slice(0, flaw.start)}
      <mark className={classes.flaw}>{formula.slice(flaw.start, end) || '\u00A0'}</mark>
      {formula.slice(end)}
    </p>
  );
}
