import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { CommandCentre } from '../commands/CommandCentre.tsx';
import { FIRST_RUN } from '../commands/groups.ts';
import { EMPTY_DRAFT } from './draft.ts';
import type { FirstRunDraft } from './draft.ts';
import { UnreadNotice } from '../UnreadNotice.tsx';
import classes from './FirstRun.module.css';
import { FirstRunTop } from './FirstRunTop.tsx';
import { ModelStep } from './ModelStep.tsx';
import { NumbersStep } from './NumbersStep.tsx';
import { PactStep } from './PactStep.tsx';
import { StageStep } from './StageStep.tsx';
import { StatusStep } from './StatusStep.tsx';
import { ThreeStep } from './ThreeStep.tsx';

const ORDER = [ModelStep, StageStep, StatusStep, ThreeStep, PactStep, NumbersStep] as const;

/**
 * The first three minutes: the business in three questions, three metrics, the one of the quarter, the
 * first numbers. Nothing is saved before the end (but the language), so that going back is free.
 */
export function FirstRun() {
  const [said, setSaid] = useState<Partial<FirstRunDraft>>({});
  const [index, setIndex] = useState(0);
  const settings = useOperationQuery('settings.read', {}).data;
  const list = useOperationQuery('metrics.list', {}).data;
  if (!list || !settings) return <UnreadNotice />;
  const known = { model: settings.business_model, stage: settings.lean_stage };
  const draft = { ...EMPTY_DRAFT, ...known, ...said };
  const Step = ORDER[index] ?? NumbersStep;
  return (
    <div className={classes.page}>
      <FirstRunTop draft={draft} />
      <main>
        <UnreadNotice />
        <Step
          draft={draft}
          metrics={new Map(list.map((metric) => [metric.id, metric]))}
          onChange={(change) => setSaid((before) => ({ ...before, ...change }))}
          key={index}
          onBack={() => setIndex(index - 1)}
          onNext={() => setIndex(index + 1)}
        />
      </main>
      <CommandCentre commands={FIRST_RUN} />
    </div>
  );
}
