import { Button, Group } from '@mantine/core';
import { useTranslations } from '../locale.tsx';
import { useDraftPlace } from './draft-place.ts';

/** Says that a form goes on with what was written before, and throws that away. */
export function DraftNotice() {
  const t = useTranslations('common.draft');
  const place = useDraftPlace();
  if (place?.isResumed !== true) return null;
  return (
    <Group gap="sm" mb="sm">
      <span role="status">{t('resumed')}</span>
      <Button variant="subtle" size="compact-sm" onClick={place.beginAnew}>
        {t('anew')}
      </Button>
    </Group>
  );
}
