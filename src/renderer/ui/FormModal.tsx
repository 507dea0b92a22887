import { Button, Group, Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useState } from 'react';
import classes from './FormModal.module.css';
import { leaveField } from './leave-field.ts';
import { useTranslations } from './locale.tsx';
import { useTypedText } from './use-typed-text.ts';

type FormModalProps = Omit<ModalProps, 'opened' | 'closeButtonProps'> & {
  /** True: its fields save themselves when they are left; only what they could not save is asked about. */
  readonly isSavedOnLeave?: boolean;
};

/**
 * A dialog in which something is written. Escape, its cross and a click beside it close it at once
 * where nothing is lost, and ask where something is. Its own Cancel button has said so already.
 */
export function FormModal({ isSavedOnLeave = false, onClose, children, ...modal }: FormModalProps) {
  const button = useTranslations('common.button');
  const [isAsked, setAsked] = useState(false);
  const typed = useTypedText();
  const keepWriting = (): void => {
    setAsked(false);
    typed.goBack();
  };
  const close = (): void => {
    if (isAsked) return keepWriting();
    if (isSavedOnLeave) leaveField();
    if (isSavedOnLeave ? typed.isRefused() : typed.isThere()) setAsked(true);
    else onClose();
  };
  return (
    <Modal opened onClose={close} closeButtonProps={{ 'aria-label': button('close') }} {...modal}>
      <div
        onFocus={(event) => {
          typed.remember(event.target);
          setAsked(false);
        }}
      >
        {children}
      </div>
      {isAsked && <AbandonQuestion onKeep={keepWriting} onAbandon={onClose} />}
    </Modal>
  );
}

type AbandonQuestionProps = { readonly onKeep: () => void; readonly onAbandon: () => void };

/** Part of the dialog, and no dialog over it: Escape would be heard by both. */
function AbandonQuestion({ onKeep, onAbandon }: AbandonQuestionProps) {
  const t = useTranslations('common.abandon');
  return (
    <div role="alert" className={classes.question}>
      <p className={classes.text}>{t('ask')}</p>
      <Group gap="sm">
        <Button variant="default" onClick={onAbandon}>
          {t('abandon')}
        </Button>
        <Button autoFocus onClick={onKeep}>
          {t('keep')}
        </Button>
      </Group>
    </div>
  );
}
