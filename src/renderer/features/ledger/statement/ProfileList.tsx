import { useOperationQuery } from '#renderer/api/queries.ts';
import { ProfileTable } from '#renderer/parts/profile/ProfileTable.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ColumnMapper.module.css';

/** How the files of one's own banks are read, as was said. */
export function ProfileList() {
  const t = useTranslations('ledger.import.profiles');
  const profiles = useOperationQuery('ledger.bankProfiles', {}).data ?? [];
  if (profiles.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={classes.about}>{t('about')}</p>
      <ProfileTable of="ledger" words="ledger.import.profiles" profiles={profiles} />
    </section>
  );
}
