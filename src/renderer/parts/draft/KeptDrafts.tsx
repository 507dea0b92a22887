import { useQueryClient } from '@tanstack/react-query';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { draftsIn } from './drafts.ts';

/**
 * Asks for the drafts of all forms before the window or its business goes: of those that are closed,
 * and of those on the screen that ask for nothing themselves. What a form asked about is gone by then.
 */
export function KeptDrafts() {
  const t = useTranslations('common.abandon');
  const drafts = draftsIn(useQueryClient());
  return (
    <LeaveQuestion
      isKept
      isThere={() => drafts.written().size > 0}
      about={t('elsewhere')}
      onKeep={() => undefined}
      onDiscard={() => drafts.written().forEach((about) => drafts.forget(about))}
    />
  );
}
