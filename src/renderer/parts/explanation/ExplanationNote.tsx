import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LONGEST_NOTE } from '#shared/features/values/contract.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Explanation.module.css';
import { ExplanationSection } from './ExplanationSection.tsx';

/** What is to be said about a stored value; kept as soon as one leaves the field. */
export function ExplanationNote({ explanation }: { explanation: ValueExplanation }) {
  const t = useTranslations('values.explanation.note');
  const kept = explanation.note ?? '';
  const [text, setText] = useState(kept);
  const write = useCommand('values.note');
  if (explanation.note === null) return null;
  const isNew = text.trim() !== kept;
  const save = (): void => {
    if (!isNew) return;
    const { metric, period, segment } = explanation;
    write.mutate({ metric, period, segment, note: text.trim() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Escape goes on to shut the explanation: what was written is not lost by it.
    if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) save();
  };
  return (
    <ExplanationSection title={t('title')}>
      <Textarea
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={text}
        minRows={1}
        maxRows={8}
        autosize
        maxLength={LONGEST_NOTE}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={classes.quiet}>
        {!isNew && write.isSuccess ? t('saved') : ''}
      </p>
    </ExplanationSection>
  );
}
