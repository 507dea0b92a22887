import { lazy, Suspense } from 'react';
import type { NoteFormProps } from './NoteForm.tsx';
import type { RebaseFormProps } from './RebaseForm.tsx';

// Calendars are heavy, and most visits end without one.
const NoteForm = lazy(async () => ({ default: (await import('./NoteForm.tsx')).NoteForm }));
const RebaseForm = lazy(async () => ({ default: (await import('./RebaseForm.tsx')).RebaseForm }));

export function LazyNoteForm(props: NoteFormProps) {
  return (
    <Suspense fallback={null}>
      <NoteForm {...props} />
    </Suspense>
  );
}

export function LazyRebaseForm(props: RebaseFormProps) {
  return (
    <Suspense fallback={null}>
      <RebaseForm {...props} />
    </Suspense>
  );
}
