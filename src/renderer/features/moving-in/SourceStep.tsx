import { Button, Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SourceStep.module.css';
import type { SheetOnItsWay } from './use-sheet.ts';

/** Where a sheet is handed in: pasted, or as a file. */
export function SourceStep({ way }: { readonly way: SheetOnItsWay }) {
  const t = useTranslations('movingIn.source');
  const common = useTranslations('common.button');
  const [typed, setTyped] = useState('');
  // Wherever the focus is: there is nothing else here that a table could be pasted into.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '' || typed !== '') return;
    event.preventDefault();
    way.paste(text);
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return (
    <div className={classes.source}>
      <Textarea
        label={t('paste')}
        description={t('pasteHint')}
        placeholder={t('placeholder')}
        value={typed}
        rows={10}
        spellCheck={false}
        classNames={{ input: classes.field }}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' && (
        <ButtonRow main={<Button onClick={() => way.paste(typed)}>{common('next')}</Button>} />
      )}
      <div className={classes.file}>
        <span className={classes.or}>{t('or')}</span>
        <Button variant="default" onClick={way.chooseFile} loading={way.isBusy}>
          {t('file')}
        </Button>
        <span className={classes.hint}>{t('fileHint')}</span>
      </div>
    </div>
  );
}
