import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LONGEST_NOTE } from '#shared/features/values/contract.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Story.module.css';
import { StorySection } from './StorySection.tsx';

/** What is to be said about a stored value; kept as soon as one leaves the field. */
export function StoryNote({ story }: { story: ValueExplanation }) {
  const t = useTranslations('values.story.note');
  const kept = story.note ?? '';
  const [text, setText] = useState(kept);
  const write = useCommand('values.note');
  if (story.note === null) return null;
  const isNew = text.trim() !== kept;
  const save = (): void => {
    if (!isNew) return;
    const { metric, period, segment } = story;
    write.mutate({ metric, period, segment, note: text.trim() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Escape goes on to shut the story: what was written is not lost by it.
    if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) save();
  };
  return (
    <StorySection title={t('title')}>
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
    </StorySection>
  );
}
