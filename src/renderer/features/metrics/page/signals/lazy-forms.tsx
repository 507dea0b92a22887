import { lazy, Suspense } from 'react';
import type { NoteFormProps } from './NoteForm.tsx';
import type { RebaseFormProps } from './RebaseForm.tsx';

// Calendars are heavy, and most visits end without one.
const NoteForm = lazy(async () => ({ default: (await import('./NoteForm.tsx')).NoteForm }));
const RebaseForm = lazy(async () => ({ default: (await import('./RebaseForm.tsx')).RebaseForm }));

/** The form of an annotation, loaded when it is first opened. */
export function LazyNoteForm(props: NoteFormProps) {
  return (
    <Suspense fallback={null}>
      <NoteForm {...props} />
    </Suspense>
  );
}

/** The form of a re-basing, loaded when it is first opened. */
export function LazyRebaseForm(props: RebaseFormProps) {
  return (
    <Suspense fallback={null}>
      <RebaseForm {...props} />
    </Suspense>
  );
}
