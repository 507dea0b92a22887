import { notifications } from '@mantine/notifications';
import type { NotificationData } from '@mantine/notifications';
import { useTranslations } from './locale.tsx';

/** Shows a notice that stays for some seconds; its way out has a name. Gives the notice's id. */
export function useNotice(): (notice: NotificationData) => string {
  const t = useTranslations('common.button');
  return (notice) =>
    notifications.show({ closeButtonProps: { 'aria-label': t('close') }, ...notice });
}
