import { lazy, Suspense } from 'react';
import type { TestFormProps } from './TestForm.tsx';

// Calendars are heavy, and most weeks end without one.
const TestForm = lazy(async () => ({ default: (await import('./TestForm.tsx')).TestForm }));

export function LazyTestForm(props: TestFormProps) {
  return (
    <Suspense fallback={null}>
      <TestForm {...props} />
    </Suspense>
  );
}
