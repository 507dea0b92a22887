import type { ReactNode, RefObject } from 'react';
import type { RefusedError } from '#renderer/api/client.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useFocusReturn } from '#renderer/ui/use-focus-return.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './FormDialog.module.css';

type FormDialogProps = {
  readonly title: string;
  readonly saveWord: string;
  readonly isSaving: boolean;
  readonly refused: RefusedError | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Gives up what is written. */
  readonly onLeave: () => void;
  /** What has the focus afterwards, if not what opened the dialog. */
  readonly returnTo?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** A short form in a dialog: its fields, what was refused, and its two buttons. */
export function FormDialog(props: FormDialogProps) {
  const { title, saveWord, isSaving, refused, onSave, onClose, children } = props;
  useFocusReturn(props.returnTo);
  const inWords = useRefusalWords();
  return (
    <FormModal onClose={onClose} title={title}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        <FormFooter
          onCancel={props.onLeave}
          send={saveWord}
          isSending={isSaving}
          refusal={refused && inWords(refused)}
        />
      </form>
    </FormModal>
  );
}
