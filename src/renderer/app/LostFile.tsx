import { lazy, Suspense } from 'react';
import { useOperationQuery } from '../api/queries.ts';

const LostFileDialog = lazy(async () => ({
  default: (await import('./LostFileDialog.tsx')).LostFileDialog,
}));

/** Stands over every screen for as long as the open file is not under its name: nothing is saved. */
export function LostFile() {
  const { data } = useOperationQuery('vault.status', {});
  if (!data || data.file === 'here') return null;
  return (
    <Suspense fallback={null}>
      <LostFileDialog file={data.file} path={data.path} />
    </Suspense>
  );
}
