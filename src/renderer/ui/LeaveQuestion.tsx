import { lazy, Suspense, useState } from 'react';
import { useDraftPlace } from './draft/draft-place.ts';
import { useUnsaved } from './unsaved.ts';

const LeaveDialog = lazy(async () => ({
  default: (await import('./LeaveDialog.tsx')).LeaveDialog,
}));

type LeaveQuestionProps = {
  /** Whether something is typed on the page that is not saved. */
  readonly isThere: () => boolean;
  /** True: another page keeps it, so that only what would lose it asks. */
  readonly isKept?: boolean;
  /** Why it is not, where that is not known. */
  readonly about?: string;
  /** Leads back to it. */
  readonly onKeep: () => void;
  /** Gives it up, where it would outlive what is left. */
  readonly onDiscard?: () => void;
};

/** Asks before a page is left on which something would be lost; nothing is drawn until then. */
export function LeaveQuestion(props: LeaveQuestionProps) {
  const { isThere, isKept = false, about = '', onKeep, onDiscard } = props;
  const place = useDraftPlace();
  const [asked, setAsked] = useState<{ readonly go: () => void } | null>(null);
  useUnsaved({ isThere, ask: (go) => setAsked({ go }), isKept });
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
          place?.forget();
          asked.go();
        }}
      />
    </Suspense>
  );
}
