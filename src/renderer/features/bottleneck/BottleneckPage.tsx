import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { ComparedWithOthers } from '#renderer/parts/bottleneck/ComparedWithOthers.tsx';
import { proposalIn } from '#renderer/parts/bottleneck/proposal.ts';
import { Verdict } from '#renderer/parts/bottleneck/Verdict.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import classes from './BottleneckPage.module.css';
import { HowItIsWorkedOut } from './HowItIsWorkedOut.tsx';
import { Levers } from './Levers.tsx';
import { Missing } from './Missing.tsx';
import { StepTable } from './StepTable.tsx';

/** The steps between a stranger and a year's income, ranked by what their own movement weighs. */
export function BottleneckPage() {
  const go = useTranslations('shell.go');
  const t = useTranslations('bottleneck');
  const view = useOperationQuery('bottleneck.read', {}).data;
  return (
    <div className={classes.page}>
      <PageHeading
        title={go('bottleneck.name')}
        about={t('about')}
        back={{ href: '/metrics', label: go('metrics.name') }}
      />
      {view && <Found view={view} />}
    </div>
  );
}

function Found({ view }: { view: BottleneckView }) {
  return (
    <>
      <div className={classes.verdict}>
        <Verdict view={view} />
      </div>
      <ComparedWithOthers view={view} most={3} heading="h2" />
      <Proposed view={view} />
      <StepTable view={view} />
      <Missing view={view} />
      <Levers view={view} />
      <Facts view={view} />
      {view.rates.length > 0 && <HowItIsWorkedOut view={view} />}
    </>
  );
}

function Proposed({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck');
  const nameOf = useMetricName();
  const proposal = proposalIn(view);
  if (!proposal || proposal.metric === null) return null;
  const metric = nameOf(proposal.metric);
  return (
    <p className={classes.quiet}>
      {proposal.guardrail === null
        ? t('proposed', { metric })
        : t('proposedWith', { metric, guardrail: nameOf(proposal.guardrail) })}
    </p>
  );
}

/** Which months were read, and where fewer of them stand for a year. */
function Facts({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck');
  const locale = useLocale();
  const nameOf = useMetricName();
  const name = (key: string): string => {
    const month = parsePeriodKey(key, locale);
    return month.ok ? formatPeriod(month.value, locale) : key;
  };
  const { first, last } = view.months;
  return (
    <p className={classes.facts}>
      {t('period', { first: name(first), last: name(last) })}
      {view.chains
        .filter(({ isProjected }) => isProjected)
        .map(({ id, amount, months }) => (
          <span key={id}> {t('projected', { metric: nameOf(amount), months })}</span>
        ))}
    </p>
  );
}
