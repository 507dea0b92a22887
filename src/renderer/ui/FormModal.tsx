import { Button, Group, Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { createContext } from 'react';
import { useTranslations } from './locale.tsx';
import { useAbandon } from './use-abandon.tsx';
import { useFocusReturnToPage } from './use-focus-return.ts';

export type FormModalProps = Omit<ModalProps, 'opened' | 'closeButtonProps'> & {
  /** True: its fields save themselves when they are left; only what they could not save is asked about. */
  readonly isSavedOnLeave?: boolean;
  /** True where something was decided in it that no field holds. */
  readonly isUnsaved?: boolean;
  /** Given where what is written is kept: it closes at once, and goes on with it when it opens again. */
  readonly kept?: { readonly isResumed: boolean; readonly beginAnew: () => void };
};

/** What a dialog does that would lose what is typed in it: asks first. */
export const AskFirstContext = createContext<(go: () => void) => void>((go) => go());

/**
 * A dialog in which something is written. Escape, its cross and a click beside it close it at once
 * where nothing is lost or all of it is kept, and ask where something is. Its own Cancel button has said so already.
 */
export function FormModal({
  isSavedOnLeave = false,
  isUnsaved = false,
  kept,
  onClose,
  children,
  ...modal
}: FormModalProps) {
  const button = useTranslations('common.button');
  useFocusReturnToPage();
  const { close, askFirst, onFocus, question } = useAbandon({
    isKept: kept !== undefined,
    onClose,
    isSavedOnLeave,
    isUnsaved,
    isDialog: true,
  });
  return (
    <Modal opened onClose={close} closeButtonProps={{ 'aria-label': button('close') }} {...modal}>
      <AskFirstContext value={askFirst}>
        {kept?.isResumed === true && <Resumed onAnew={kept.beginAnew} />}
        <div onFocus={onFocus}>{children}</div>
      </AskFirstContext>
      {question}
    </Modal>
  );
}

function Resumed({ onAnew }: { readonly onAnew: () => void }) {
  const t = useTranslations('common.draft');
  return (
    <Group gap="sm" mb="sm">
      <span role="status">{t('resumed')}</span>
      <Button variant="subtle" size="compact-sm" onClick={onAnew}>
        {t('anew')}
      </Button>
    </Group>
  );
}
