import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import type { Day } from '#shared/kernel/day.ts';
import classes from './HorizonPage.module.css';
import { IncomeSplit } from './IncomeSplit.tsx';
import { LimitsOfYear } from './LimitsOfYear.tsx';
import { StayingPower } from './StayingPower.tsx';
import { WhatIf } from './WhatIf.tsx';
import { useIncome } from './use-income.ts';

/** What lies beyond the quarter: what holds without one's hours, and the limits that come closer. */
export function HorizonPage() {
  const t = useTranslations('focus.horizon');
  const go = useTranslations('shell.go');
  const today = useOperationQuery('vault.status', {}).data?.today;
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('about')}
        back={{ href: '/', label: go('focus.name') }}
      />
      {today !== undefined && <Horizon today={today} />}
    </div>
  );
}

function Horizon({ today }: { today: Day }) {
  const income = useIncome(today);
  if (!income) return null;
  return (
    <>
      <StayingPower income={income} />
      <IncomeSplit months={income.months} />
      <WhatIf />
      <LimitsOfYear months={income.months} today={today} />
    </>
  );
}
