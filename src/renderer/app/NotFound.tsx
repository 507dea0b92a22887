import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '../ui/locale.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

export function NotFound() {
  const t = useTranslations('shell');
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeading title={t('notFound.title')} about={t('notFound.text')} />
      <ButtonRow main={<Button onClick={() => navigate('/')}>{t('crash.home')}</Button>} />
    </>
  );
}
