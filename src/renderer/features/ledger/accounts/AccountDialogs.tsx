import { Suspense, lazy } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { AccountDialog } from './account-commands.ts';

const AccountsDialog = lazy(async () => ({
  default: (await import('./AccountsDialog.tsx')).AccountsDialog,
}));
const CategoriesDialog = lazy(async () => ({
  default: (await import('../categories/CategoriesDialog.tsx')).CategoriesDialog,
}));
const ReconcileDialog = lazy(async () => ({
  default: (await import('../reconcile/ReconcileDialog.tsx')).ReconcileDialog,
}));
const SortingDialog = lazy(async () => ({
  default: (await import('../sorting/SortingDialog.tsx')).SortingDialog,
}));
const OpeningDialog = lazy(async () => ({
  default: (await import('./OpeningDialog.tsx')).OpeningDialog,
}));

type AccountDialogsProps = {
  readonly dialog: AccountDialog;
  readonly today: Day;
  readonly onOpen: (dialog: AccountDialog) => void;
  readonly onClose: () => void;
};

/** The dialogs around accounts, each loaded when it is asked for. */
export function AccountDialogs({ dialog, today, onOpen, onClose }: AccountDialogsProps) {
  return (
    <Suspense fallback={null}>
      {dialog === 'accounts' && <AccountsDialog today={today} onOpen={onOpen} onClose={onClose} />}
      {dialog === 'categories' && <CategoriesDialog onClose={onClose} />}
      {dialog === 'reconcile' && <ReconcileDialog onClose={onClose} />}
      {dialog === 'sort' && <SortingDialog onClose={onClose} />}
      {dialog === 'opening' && <OpeningDialog onClose={onClose} />}
    </Suspense>
  );
}
