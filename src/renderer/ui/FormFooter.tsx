import { Alert, Button } from '@mantine/core';
import { DialogFoot } from './DialogFoot.tsx';
import { useTranslations } from './locale.tsx';

type FormFooterProps = {
  readonly onCancel: () => void;
  /** What the button says that sends the form. */
  readonly send: string;
  readonly isSending?: boolean;
  /** Why it was refused; null: it was not. */
  readonly refusal?: string | null;
};

/** The foot of a form: why it was refused, and the two ways out of it. */
export function FormFooter({ onCancel, send, isSending = false, refusal = null }: FormFooterProps) {
  const button = useTranslations('common.button');
  return (
    <>
      {refusal !== null && <Alert color="red">{refusal}</Alert>}
      <DialogFoot
        cancel={
          <Button variant="default" onClick={onCancel}>
            {button('cancel')}
          </Button>
        }
        main={
          <Button type="submit" loading={isSending}>
            {send}
          </Button>
        }
      />
    </>
  );
}
