import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AccountantDialog.module.css';

type SentFolderProps = {
  readonly sent: NonNullable<OutputOf<'ledger.send'>['sent']>;
  readonly onClose: () => void;
};

/** Where the files lie now, and what can be written to the accountant with them. */
export function SentFolder({ sent, onClose }: SentFolderProps) {
  const t = useTranslations('accountant');
  const common = useTranslations('common.button');
  const showing = useCommand('ledger.showSent');
  const message = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    message.current?.select();
    // No page has leave to write into the clipboard by itself: this copies what is selected.
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <div role="status">
        <p className={classes.done}>{t('done')}</p>
        <p className={classes.folder}>{t('doneText', { folder: sent.folder })}</p>
        <ul className={classes.files}>
          {sent.files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </div>
      <Textarea
        ref={message}
        mt="md"
        label={t('message')}
        description={t('messageHint')}
        defaultValue={sent.message}
        rows={6}
        onChange={() => setCopied(false)}
      />
      <p role="status" className={classes.copied}>
        {isCopied && t('copied')}
      </p>
      <DialogFoot
        others={
          <>
            <Button variant="default" onClick={() => showing.mutate({})}>
              {t('openFolder')}
            </Button>
            <Button variant="default" onClick={copy}>
              {t('copyMessage')}
            </Button>
          </>
        }
        main={
          <Button data-autofocus onClick={onClose}>
            {common('done')}
          </Button>
        }
      />
    </>
  );
}
