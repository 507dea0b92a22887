import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { ActivityFields } from './ActivityFields.tsx';
import { BusinessFields } from './BusinessFields.tsx';
import { SinceDialog } from './SinceDialog.tsx';
import { NafField } from './NafField.tsx';
import { SirenField } from './SirenField.tsx';
import classes from './TaxProfile.module.css';
import { ProfileVersions } from './ProfileVersions.tsx';
import { useProfileChange } from './use-profile-change.ts';
import type { Day } from '#shared/kernel/day.ts';
import { VatFields } from './VatFields.tsx';

/** How the business is taxed: each answer beside what it changes, saved at once. */
export function TaxProfilePage() {
  const t = useTranslations('taxes');
  const today = useOperationQuery('vault.status', {}).data?.today;
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('about')}
        back={{ href: '/settings', label: t('back') }}
      />
      {today !== undefined && <Answers today={today} />}
    </div>
  );
}

function Answers({ today }: { readonly today: Day }) {
  const way = useProfileChange(today);
  if (!way) return null;
  const isFrench = way.profile.country === null || way.profile.country === 'FR';
  return (
    <>
      <SinceLine way={way} />
      <BusinessFields way={way} isFrench={isFrench} />
      {isFrench && <ActivityFields way={way} />}
      <VatFields way={way} isFrench={isFrench} />
      {isFrench && <SirenField />}
      {isFrench && <NafField way={way} />}
      <ProfileVersions way={way} />
      {way.asked && <SinceDialog key={JSON.stringify(way.asked)} way={way} />}
    </>
  );
}

/** From which day on what is changed here holds, once that was asked. */
function SinceLine({ way }: { readonly way: NonNullable<ReturnType<typeof useProfileChange>> }) {
  const t = useTranslations('taxes.since');
  return (
    <output className={classes.since}>
      {way.sinceInWords !== null && (
        <>
          {t('now', { day: way.sinceInWords })}{' '}
          <button type="button" className={classes.link} onClick={way.forgetDay}>
            {t('other')}
          </button>
        </>
      )}
    </output>
  );
}
