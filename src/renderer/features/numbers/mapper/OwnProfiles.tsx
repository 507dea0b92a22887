import { useOperationQuery } from '#renderer/api/queries.ts';
import { ProfileTable } from '#renderer/parts/profile/ProfileTable.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import page from '../NumbersPage.module.css';
import classes from './FileMapper.module.css';

/** How files of one's own are read, as was said. */
export function OwnProfiles() {
  const t = useTranslations('numbers.mapper.own');
  const own = useOperationQuery('numbers.profiles', {}).data?.own ?? [];
  if (own.length === 0) return null;
  const profiles = own.map(({ name, file }) => ({ name, columns: file.headings }));
  return (
    <section aria-label={t('title')} className={page.section}>
      <h2 className={page.title}>{t('title')}</h2>
      <p className={classes.quiet}>{t('about')}</p>
      <ProfileTable of="numbers" words="numbers.mapper.own" profiles={profiles} />
    </section>
  );
}
