import { useTranslations } from '../../ui/locale.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The board of all actions. */
export function PlanPage() {
  const t = useTranslations('plans');
  return <PageHeading title={t('title')} />;
}
