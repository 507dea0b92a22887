import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { createContext } from 'react';
import { DraftNotice } from './draft/DraftNotice.tsx';
import { useDraftPlace } from './draft/draft-place.ts';
import { useTranslations } from './locale.tsx';
import { useAbandon } from './use-abandon.tsx';
import { useFocusReturnToPage } from './use-focus-return.ts';
import { useEscape } from './use-escape.ts';

export type FormModalProps = Omit<ModalProps, 'opened' | 'closeButtonProps'> & {
  /** True: its fields save themselves when they are left; only what they could not save is asked about. */
  readonly isSavedOnLeave?: boolean;
  /** True where something was decided in it that no field holds. */
  readonly isUnsaved?: boolean;
};

/** What a dialog does that would lose what is typed in it: asks first. */
export const AskFirstContext = createContext<(go: () => void) => void>((go) => go());

/**
 * A dialog in which something is written. Inside a `DraftScope` Escape, its cross and a click beside
 * it close it at once, and it goes on with what was written when it opens again; its Cancel button
 * throws that away (`useDraftEnd`). Elsewhere it asks where something would be lost.
 */
export function FormModal({
  isSavedOnLeave = false,
  isUnsaved = false,
  onClose,
  children,
  ...modal
}: FormModalProps) {
  const button = useTranslations('common.button');
  useFocusReturnToPage();
  const { close, askFirst, onFocus, question } = useAbandon({
    isKept: useDraftPlace() !== null,
    onClose,
    isSavedOnLeave,
    isUnsaved,
    isDialog: true,
  });
  useEscape(true, close);
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': button('close') }}
      {...modal}
    >
      <AskFirstContext value={askFirst}>
        <DraftNotice />
        <div onFocus={onFocus}>{children}</div>
      </AskFirstContext>
      {question}
    </Modal>
  );
}
