import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useFormulaWords } from '#renderer/parts/metric/use-formula-words.ts';
import { completed, completionsAt } from './completion.ts';
import { FlawNote } from './FlawNote.tsx';
import { remediesFor } from './formula-flaw.ts';
import type { FormulaFlaw, FormulaRemedy } from './formula-flaw.ts';
import classes from './FormulaField.module.css';

type FormulaFieldProps = {
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
  const { field, caret, setCaret, placeCaret } = useCaret(formula);
  const found = completionsAt(formula, caret, metrics);
  const remedies = remediesFor(flaw, formula);

  const insert = (id: string): void => {
    if (!found) return;
    const next = completed(formula, found.word, id);
    onChange(next.formula);
    placeCaret(next.caret);
    combobox.closeDropdown();
  };
  const type = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    onChange(currentTarget.value);
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
            value={formula}
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
          <FlawNote {...{ formula, flaw, remedies, metrics, onMend }} />
        ) : (
          words !== null && <p className={classes.reads}>{t('reads', { words })}</p>
        )}
      </div>
    </div>
  );
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
