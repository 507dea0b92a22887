import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { NUMBERS_PATH } from './path.ts';

/** The way to the page where exports of tools are looked through. */
export function NumbersLink() {
  const t = useTranslations('numbers');
  return (
    <div>
      <Button component={Link} href={NUMBERS_PATH} variant="default">
        {t('command.open.name')}
      </Button>
    </div>
  );
}
