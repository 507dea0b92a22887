import { useState } from 'react';
import { Link } from 'wouter';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import { ValueNotes } from './ValueNotes.tsx';
import { FormulaLines } from './FormulaLines.tsx';
import { LedgerGivesWay } from './LedgerGivesWay.tsx';
import { MissingList } from './MissingList.tsx';
import classes from './Explanation.module.css';
import { levelsOpenAtFirst, stepsOf } from './explanation-tree.ts';
import { ExplanationHistory } from './ExplanationHistory.tsx';
import { ExplanationNote } from './ExplanationNote.tsx';
import { ExplanationRelatives } from './ExplanationRelatives.tsx';
import { ExplanationSection } from './ExplanationSection.tsx';
import { ExplanationSteps } from './ExplanationSteps.tsx';
import { UsedValues } from './UsedValues.tsx';

/** The value, its formula down to what was entered, what is missing, its history. */
export function ExplanationContent({ explanation }: { explanation: ValueExplanation }) {
  const t = useTranslations('values.explanation');
  const { metric, period, segment, used, missing } = explanation;
  return (
    <>
      <TopValue explanation={explanation} />
      <HowItIsMade key={`${metric}/${period}/${segment ?? ''}`} explanation={explanation} />
      {used.length > 0 && (
        <ExplanationSection title={t('values')}>
          <UsedValues metric={metric} period={period} segment={segment} unfolded={explanation} />
        </ExplanationSection>
      )}
      <LedgerGivesWay explanation={explanation} />
      {missing.length > 0 && (
        <ExplanationSection title={t('missing')}>
          <MissingList missing={missing} />
        </ExplanationSection>
      )}
      <ExplanationNote
        key={`${metric}/${period}/${segment ?? ''}/${explanation.note ?? ''}`}
        explanation={explanation}
      />
      <ExplanationRelatives cell={{ metric, period, segment }} />
      <ExplanationHistory history={explanation.history} unit={explanation.unit} />
      <Dependants ids={explanation.dependants} />
    </>
  );
}

function TopValue({ explanation }: { explanation: ValueExplanation }) {
  const t = useTranslations('values.explanation');
  const { valueText } = useValueText();
  const { value, unit, status, line, sample } = explanation;
  const of = [explanation.metric, explanation.period, explanation.segment].join(' ');
  return (
    <>
      <p className={classes.value}>
        <Value value={value} unit={unit} size="heading" of={of} />
        {status !== 'not_known' && status !== 'no_target' && (
          <span className={classes.status} data-colourless={isTooSmall(sample)}>
            <StatusMark status={status} of={of} />
          </span>
        )}
      </p>
      {line !== null && (
        <p className={classes.quiet}>{t('line', { line: valueText(line, unit) })}</p>
      )}
      <ValueNotes metric={explanation.metric} unfolded={explanation} />
    </>
  );
}

/** The formula and the tree of its parts, which unfolds as a whole or step by step. */
function HowItIsMade({ explanation }: { explanation: ValueExplanation }) {
  const t = useTranslations('values.explanation');
  const [openLevels, setOpenLevels] = useState(() => levelsOpenAtFirst(explanation.parts));
  if (explanation.formula === null) return null;
  const steps = stepsOf(explanation.parts);
  const isUnfolded = openLevels === Infinity;
  return (
    <ExplanationSection
      title={t('how')}
      action={
        steps.length > 0 && (
          <button
            type="button"
            className={classes.more}
            onClick={() => setOpenLevels(isUnfolded ? 0 : Infinity)}
          >
            {t(isUnfolded ? 'foldAll' : 'unfoldAll')}
          </button>
        )
      }
    >
      <FormulaLines unfolded={explanation} />
      {/* Made anew for all at once: in between, each step opens and closes by itself. */}
      <ExplanationSteps
        key={openLevels}
        steps={steps}
        period={explanation.period}
        openLevels={openLevels}
      />
    </ExplanationSection>
  );
}

function Dependants({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('values.explanation');
  const nameOf = useMetricName();
  if (ids.length === 0) return null;
  return (
    <ExplanationSection title={t('dependants')}>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id}>
            <Link href={`/metrics/${id}`}>{nameOf(id)}</Link>
          </li>
        ))}
      </ul>
    </ExplanationSection>
  );
}
