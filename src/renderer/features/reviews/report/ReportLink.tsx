import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { reportPath } from '#shared/ipc/printing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

export function ReportLink({ quarter }: { quarter: string }) {
  const t = useTranslations('reviews.report');
  return (
    <Button component={Link} href={reportPath(quarter)} variant="subtle" size="compact-sm">
      {t('printable')}
    </Button>
  );
}
