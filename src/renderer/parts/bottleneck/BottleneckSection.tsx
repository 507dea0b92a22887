import { Button } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import type { BottleneckProposal, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Bottleneck.module.css';
import { ComparedWithOthers } from './ComparedWithOthers.tsx';
import { BOTTLENECK_PATH } from './path.ts';
import { proposalIn } from './proposal.ts';
import { Verdict } from './Verdict.tsx';

type BottleneckSectionProps = {
  /** Takes what is proposed; without it, it is only told. */
  readonly onTake?: (metric: string, guardrail: string | null) => void;
};

/** Where it sticks, in a few lines, where the metric of a quarter is chosen. */
export function BottleneckSection({ onTake }: BottleneckSectionProps) {
  const t = useTranslations('bottleneck');
  const heading = useId();
  const view = useOperationQuery('bottleneck.read', {}).data;
  if (!view) return null;
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {t('title')}
      </h2>
      <div className={classes.told}>
        <Verdict view={view} />
        <ComparedWithOthers view={view} most={1} heading="h3" />
        {onTake && <TakeProposal view={view} onTake={onTake} />}
      </div>
      <p className={classes.quiet}>
        <Link href={BOTTLENECK_PATH}>{t('whole')}</Link>
      </p>
    </section>
  );
}

type TakeProposalProps = {
  readonly view: BottleneckView;
  readonly onTake: NonNullable<BottleneckSectionProps['onTake']>;
};

function TakeProposal({ view, onTake }: TakeProposalProps) {
  const t = useTranslations('bottleneck');
  const nameOf = useMetricName();
  const { metric, guardrail } = useKnownProposal(proposalIn(view));
  if (metric === null) return null;
  return (
    <p className={classes.ways}>
      <span>
        {guardrail === null
          ? t('proposed', { metric: nameOf(metric) })
          : t('proposedWith', { metric: nameOf(metric), guardrail: nameOf(guardrail) })}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => onTake(metric, guardrail)}>
        {t(guardrail === null ? 'take' : 'takeWith')}
      </Button>
    </p>
  );
}

/** Only metrics that there are can be taken. */
function useKnownProposal(proposal: BottleneckProposal | null): BottleneckProposal {
  const metrics = useMetrics();
  const known = (id: string | null | undefined): string | null =>
    id !== null && id !== undefined && metrics.has(id) ? id : null;
  return { metric: known(proposal?.metric), guardrail: known(proposal?.guardrail) };
}
