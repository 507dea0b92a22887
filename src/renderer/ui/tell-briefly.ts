import { notifications } from '@mantine/notifications';

const NOTICE_ID = 'brief';

/** One short notice, replaced: pressing undo ten times leaves one line and not ten. */
export function tellBriefly(message: string): void {
  notifications.hide(NOTICE_ID);
  notifications.show({ id: NOTICE_ID, message, autoClose: 3_000, withCloseButton: false });
}
