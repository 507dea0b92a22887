import { useState } from 'react';
import { Link } from 'wouter';
import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import { taxProfileOn } from '#shared/features/taxes/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { TAX_PROFILE_PATH } from '#renderer/parts/taxes/path.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LimitsOfYear.module.css';
import { LimitEditor } from './LimitEditor.tsx';
import page from './HorizonPage.module.css';
import { LimitRow } from './LimitRow.tsx';
import { OtherIncomeQuestion } from './OtherIncomeQuestion.tsx';
import { receiptsOrFigures } from './receipts-or-figures.ts';
import { vatSinceNewYear, watchedLimits } from './watched-limits.ts';
import type { LimitGround } from './watched-limits.ts';
import type { KnownMonth } from './use-income.ts';

type LimitsOfYearProps = { readonly months: readonly KnownMonth[]; readonly today: Day };

/** The limits of the law that concern the business, and when the pace of the year goes past one. */
export function LimitsOfYear({ months, today }: LimitsOfYearProps) {
  const t = useTranslations('focus.horizon.limits');
  const year = Number(today.slice(0, 4));
  const limits = useOperationQuery('ledger.thresholds', { year }).data;
  const profiles = useOperationQuery('taxes.profiles', {}).data;
  const turnover = useOperationQuery('taxes.turnover', { year }).data;
  if (!limits || !profiles || !turnover) return null;
  const profile = taxProfileOn(profiles, today);
  const isForeign = profile?.country !== undefined && !['FR', null].includes(profile.country);
  const isSaid = profile !== null && (profile.status !== null || profile.vat === 'franchise');
  const { source, receipts } = receiptsOrFigures(turnover.receipts, months, today);
  return (
    <section className={page.section}>
      <h2 className={page.title}>{t('title', { year: String(year) })}</h2>
      {isForeign || !isSaid ? (
        <AskForProfile isForeign={isForeign} />
      ) : (
        <>
          <OtherIncomeQuestion unsaid={turnover.unsaid} />
          <Limits
            ground={{
              today,
              profile,
              limits,
              receipts,
              before: turnover.before,
              outside: turnover.outside,
            }}
            source={source}
          />
        </>
      )}
    </section>
  );
}

/** No limit is better than a wrong one. */
function AskForProfile({ isForeign }: { readonly isForeign: boolean }) {
  const t = useTranslations('taxes.ask');
  return (
    <p className={page.how}>
      {t(isForeign ? 'foreign' : 'text')} <Link href={TAX_PROFILE_PATH}>{t('open')}</Link>
    </p>
  );
}

type LimitsProps = { readonly ground: LimitGround; readonly source: 'ledger' | 'metrics' };

function Limits({ ground, source }: LimitsProps) {
  const t = useTranslations('focus.horizon.limits');
  const locale = useLocale();
  const [edited, setEdited] = useState<Threshold | null>(null);
  const shown = watchedLimits(ground);
  const since = vatSinceNewYear(ground);
  if (shown.length === 0) {
    return (
      <p className={page.how}>
        {t('none')} <Link href={TAX_PROFILE_PATH}>{t('profile')}</Link>
      </p>
    );
  }
  return (
    <>
      <p className={page.how}>
        {t(`about.${source}`)} <Link href={TAX_PROFILE_PATH}>{t('profile')}</Link>
      </p>
      {since !== null && (
        <p role="alert" className={classes.crossed}>
          ■ {t('sinceNewYear', { day: formatDay(since, locale) })}
        </p>
      )}
      <ul className={classes.limits}>
        {shown.map((limit) => (
          <LimitRow key={limit.key} limit={limit} onChange={() => setEdited(limit)} />
        ))}
      </ul>
      {edited && (
        <LimitEditor
          key={edited.key}
          limit={edited}
          today={ground.today}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
