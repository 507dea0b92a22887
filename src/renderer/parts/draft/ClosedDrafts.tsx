import { useQueryClient } from '@tanstack/react-query';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { draftsIn } from './drafts.ts';
import { shownForms } from './shown-forms.ts';

/** Asks for the drafts of forms that are not on the screen, before the window or its business goes. */
export function ClosedDrafts() {
  const t = useTranslations('common.abandon');
  const drafts = draftsIn(useQueryClient());
  const closed = (): string[] => [...drafts.written()].filter((about) => !shownForms.has(about));
  return (
    <LeaveQuestion
      isKept
      isThere={() => closed().length > 0}
      about={t('elsewhere')}
      onKeep={() => undefined}
      onDiscard={() => closed().forEach((about) => drafts.forget(about))}
    />
  );
}
