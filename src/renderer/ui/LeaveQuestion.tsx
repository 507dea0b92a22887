import { lazy, Suspense, useState } from 'react';
import { useUnsaved } from './unsaved.ts';

const LeaveDialog = lazy(async () => ({
  default: (await import('./LeaveDialog.tsx')).LeaveDialog,
}));

type LeaveQuestionProps = {
  /** Whether something is typed on the page that is not saved. */
  readonly isThere: () => boolean;
  /** Why it is not, where that is not known. */
  readonly about?: string;
  /** Leads back to it. */
  readonly onKeep: () => void;
  /** Gives it up, where it would outlive what is left. */
  readonly onDiscard?: () => void;
};

/** Asks before a page is left on which something would be lost; nothing is drawn until then. */
export function LeaveQuestion({ isThere, about = '', onKeep, onDiscard }: LeaveQuestionProps) {
  const [asked, setAsked] = useState<{ readonly go: () => void } | null>(null);
  useUnsaved({ isThere, ask: (go) => setAsked({ go }) });
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <LeaveDialog
        about={about}
        onKeep={() => {
          setAsked(null);
          onKeep();
        }}
        onDiscard={() => {
          setAsked(null);
          onDiscard?.();
          asked.go();
        }}
      />
    </Suspense>
  );
}
