import { Button, Kbd } from '@mantine/core';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { FormulaFlaw, FormulaRemedy } from './formula-flaw.ts';
import classes from './FormulaField.module.css';
import { formulaErrorArguments } from '#shared/features/metrics/formula/error-arguments.ts';

type FlawNoteProps = {
  /** The formula as it is shown, and the flaw with its place there. */
  readonly text: string;
  readonly flaw: FormulaFlaw;
  readonly remedies: readonly FormulaRemedy[];
  readonly metrics: MetricsById;
  readonly onMend: (remedy: FormulaRemedy) => void;
};

/** What is wrong with a formula: shown at its place, said in a sentence, mended at one stroke. */
export function FlawNote({ text, flaw, remedies, metrics, onMend }: FlawNoteProps) {
  const t = useTranslations('metrics.form');
  const units = useTranslations('metrics.unit');
  const { language } = useLocale();
  const flawWords = useFlawWords(text, metrics);
  const label = (remedy: FormulaRemedy): string => {
    if (remedy.type === 'unit') return t('takeUnit', { unit: units(remedy.unit) });
    return t('takeName', { name: metrics.get(remedy.name)?.name[language] ?? remedy.name });
  };
  return (
    <>
      <FlawPlace text={text} flaw={flaw} />
      <p className={classes.sentence}>{flawWords(flaw)}</p>
      {remedies.length > 0 && (
        <p className={classes.remedies}>
          {remedies.map((remedy, index) => (
            <Button
              key={label(remedy)}
              variant="default"
              size="compact-xs"
              rightSection={index === 0 ? <Kbd size="xs">{t('enterKey')}</Kbd> : null}
              onClick={() => onMend(remedy)}
            >
              {label(remedy)}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

/** The formula once more, with the place at fault underlined. */
function FlawPlace({ text, flaw }: { text: string; flaw: FormulaFlaw }) {
  const end = Math.max(flaw.end, flaw.start + 1);
  return (
    <p className={classes.place} aria-hidden="true">
      {text.slice(0, flaw.start)}
      <mark className={classes.flaw}>{text.slice(flaw.start, end) || '\u00A0'}</mark>
      {text.slice(end)}
    </p>
  );
}

/** Facts speak in ids; people read names, or what they wrote. */
function useFlawWords(text: string, metrics: MetricsById): (flaw: FormulaFlaw) => string {
  const t = useTranslations('metrics.formulaError');
  const unit = useTranslations('metrics.inferred');
  const { language } = useLocale();
  const nameOf = (id: unknown): string => metrics.get(String(id))?.name[language] ?? String(id);
  const namesOf = (ids: unknown) => (Array.isArray(ids) ? ids.map(nameOf) : ids);
  return ({ problem, facts, start, end }) => {
    const written = text.slice(start, end).replace(/\s*\($/, '');
    const id = problem === 'unknown_metric' ? written : nameOf(facts['id']);
    const named = { id, nearest: namesOf(facts['nearest']), circle: namesOf(facts['circle']) };
    return t(
      problem,
      formulaErrorArguments({ ...facts, ...named }, (code) => unit(code)),
    );
  };
}
