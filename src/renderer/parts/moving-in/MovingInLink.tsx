import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { MOVING_IN_PATH } from './path.ts';

export function MovingInLink() {
  const t = useTranslations('movingIn');
  return (
    <div>
      <Button component={Link} href={MOVING_IN_PATH} variant="default">
        {t('open')}
      </Button>
    </div>
  );
}
