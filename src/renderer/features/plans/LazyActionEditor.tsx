import { lazy, Suspense } from 'react';
import type { ActionEditorProps } from './ActionEditor.tsx';

// Calendars are heavy, and most visits end without one.
const ActionEditor = lazy(async () => ({
  default: (await import('./ActionEditor.tsx')).ActionEditor,
}));

export function LazyActionEditor(props: ActionEditorProps) {
  return (
    <Suspense fallback={null}>
      <ActionEditor {...props} />
    </Suspense>
  );
}
