import { PageHeading } from '../../ui/PageHeading.tsx';
import { useTranslations } from '../../ui/locale.tsx';

/** The settings. */
export function SettingsPage() {
  const t = useTranslations('settings');
  return <PageHeading title={t('title')} />;
}
