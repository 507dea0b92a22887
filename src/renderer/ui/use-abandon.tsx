import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { ButtonRow } from './ButtonRow.tsx';
import { useDraftPlace } from './draft/draft-place.ts';
import { leaveField } from './leave-field.ts';
import { useTranslations } from './locale.tsx';
import { useUnsaved } from './unsaved.ts';
import classes from './use-abandon.module.css';
import { useTypedText } from './use-typed-text.ts';

type AbandonParts = {
  readonly onClose: () => void;
  /** True: its fields save themselves when they are left; only what they could not save is asked about. */
  readonly isSavedOnLeave?: boolean;
  /** True where something was decided in it that no field holds. */
  readonly isUnsaved?: boolean;
  /** True: what is typed is kept over its closing, and only the end of the window would lose it. */
  readonly isKept?: boolean;
  /** True: it lies over a page that nothing leads away from meanwhile. */
  readonly isDialog?: boolean;
};

/** A form that asks before what was typed in it is lost. */
type Abandoning = {
  /** Closes it at once where nothing is lost, and asks where something is. Its Cancel button just closes. */
  readonly close: () => void;
  /** Does something else that would lose it. */
  readonly askFirst: (go: () => void) => void;
  /** For the element around its fields. */
  readonly onFocus: (event: FocusEvent) => void;
  /** Stands below its fields. */
  readonly question: ReactNode;
};

export function useAbandon({
  onClose,
  isSavedOnLeave = false,
  isUnsaved = false,
  isKept = false,
  isDialog = false,
}: AbandonParts): Abandoning {
  const [asked, setAsked] = useState<{ readonly go: () => void } | null>(null);
  const typed = useTypedText();
  const place = useDraftPlace();
  const isThere = (): boolean =>
    isUnsaved || (isSavedOnLeave ? typed.isRefused() : typed.isThere());
  const ask = (go: () => void): void => setAsked({ go });
  const askFirst = (go: () => void): void => {
    if (isSavedOnLeave) leaveField();
    if (isThere()) ask(go);
    else go();
  };
  const keepWriting = (): void => {
    setAsked(null);
    typed.goBack();
  };
  // It closes first: what lies below it may be asked about next, and kept.
  const askAndClose = (go: () => void): void =>
    ask(() => {
      onClose();
      go();
    });
  useUnsaved({ isThere, ask: askAndClose, isKept: isDialog || isKept });
  return {
    close: () => {
      if (asked) keepWriting();
      else if (isKept) onClose();
      else askFirst(onClose);
    },
    askFirst,
    onFocus: ({ target }) => {
      typed.remember(target);
      setAsked(null);
    },
    question: asked && (
      <AbandonQuestion
        onKeep={keepWriting}
        onAbandon={() => {
          setAsked(null);
          place?.forget();
          asked.go();
        }}
      />
    ),
  };
}

type AbandonQuestionProps = { readonly onKeep: () => void; readonly onAbandon: () => void };

/** Part of the form, and no dialog over it: Escape would be heard by both. */
function AbandonQuestion({ onKeep, onAbandon }: AbandonQuestionProps) {
  const t = useTranslations('common.abandon');
  return (
    <div role="alert" className={classes.question}>
      <p className={classes.text}>{t('ask')}</p>
      <ButtonRow
        others={
          <Button variant="default" onClick={onAbandon}>
            {t('abandon')}
          </Button>
        }
        main={
          <Button autoFocus onClick={onKeep}>
            {t('keep')}
          </Button>
        }
      />
    </div>
  );
}
