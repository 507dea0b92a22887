import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import { ValueNotes } from './ValueNotes.tsx';
import { FormulaLines } from './FormulaLines.tsx';
import { MissingList } from './MissingList.tsx';
import classes from './Explanation.module.css';
import type { Step } from './explanation-tree.ts';
import { usePeriodNames } from './use-period-names.ts';
import { UsedValues } from './UsedValues.tsx';

type StepsProps = {
  readonly steps: readonly Step[];
  /** The period of the value above: a step says its own where that is another one. */
  readonly period: string;
  /** So many levels stand open at first. */
  readonly openLevels: number;
};

/** The parts of a formula; each unfolds into its own, down to what was entered. */
export function ExplanationSteps({ steps, period, openLevels }: StepsProps) {
  return (
    <ul className={classes.steps}>
      {steps.map((step) => (
        <li key={`${step.part.metric}/${step.part.role}`}>
          <StepItem step={step} period={period} openLevels={openLevels} />
        </li>
      ))}
    </ul>
  );
}

type StepItemProps = Omit<StepsProps, 'steps'> & { readonly step: Step };

function StepItem({ step, period, openLevels }: StepItemProps) {
  const { part, below } = step;
  return (
    <details className={classes.step} open={openLevels > 0}>
      <summary className={classes.summary}>
        <StepName part={part} period={period} />
        <Value value={part.value} unit={part.unit} />
      </summary>
      <div className={classes.inside}>
        <FormulaLines unfolded={part} />
        <ValueNotes metric={part.metric} unfolded={part} isStep />
        <StepValues part={part} />
        {below.length > 0 && (
          <ExplanationSteps steps={below} period={part.period} openLevels={openLevels - 1} />
        )}
      </div>
    </details>
  );
}

function StepName({ part, period }: { part: Step['part']; period: string }) {
  const roles = useTranslations('metrics.formula.role');
  const t = useTranslations('values.explanation');
  const nameOf = useMetricName();
  const periodNames = usePeriodNames();
  const { metric, role, value, isWhole, have, of } = part;
  const isPart = value !== null && !isWhole && of > 1;
  const aside = [
    part.period === period ? '' : periodNames([part.period]),
    isPart ? t('partShort', { have, of }) : '',
  ].filter(Boolean);
  return (
    <span className={classes.stepName}>
      {roles(role, { name: nameOf(metric) })}
      {aside.length > 0 && <span className={classes.aside}>{` ${aside.join(' · ')}`}</span>}
    </span>
  );
}

/** What an input was made of and what it lacks; a formula says that in its own parts. */
function StepValues({ part }: { part: Step['part'] }) {
  const t = useTranslations('values.explanation');
  if (part.formula !== null) return null;
  return (
    <>
      {part.used.length > 0 && (
        <UsedValues metric={part.metric} period={part.period} segment={null} unfolded={part} />
      )}
      {part.missing.length > 0 && <MissingList missing={part.missing} of={part.metric} />}
      {part.used.length === 0 && part.missing.length === 0 && (
        <p className={classes.quiet}>{t('noValues')}</p>
      )}
    </>
  );
}
