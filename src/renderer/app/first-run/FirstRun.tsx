import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { CommandCentre } from '../commands/CommandCentre.tsx';
import { FIRST_RUN } from '../commands/groups.ts';
import { BusinessStep } from './BusinessStep.tsx';
import { EMPTY_DRAFT } from './draft.ts';
import { UnreadNotice } from '../UnreadNotice.tsx';
import classes from './FirstRun.module.css';
import { FirstRunTop } from './FirstRunTop.tsx';
import { NumbersStep } from './NumbersStep.tsx';
import { PactStep } from './PactStep.tsx';
import { ThreeStep } from './ThreeStep.tsx';

const ORDER = [BusinessStep, ThreeStep, PactStep, NumbersStep] as const;

/**
 * The first three minutes: the business, three metrics, the one of the quarter, the first numbers.
 * Nothing is saved before the end (but the language), so that going back is free.
 */
export function FirstRun() {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [index, setIndex] = useState(0);
  const list = useOperationQuery('metrics.list', {}).data;
  if (!list) return <UnreadNotice />;
  const Step = ORDER[index] ?? NumbersStep;
  return (
    <div className={classes.page}>
      <FirstRunTop draft={draft} />
      <main>
        <UnreadNotice />
        <Step
          draft={draft}
          metrics={new Map(list.map((metric) => [metric.id, metric]))}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          onBack={() => setIndex(index - 1)}
          onNext={() => setIndex(index + 1)}
        />
      </main>
      <CommandCentre commands={FIRST_RUN} />
    </div>
  );
}
