import { SHIPPED_CATEGORIES, categoryMap } from '#shared/features/ledger/category-map.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { CategoriesDialog } from './CategoriesDialog.tsx';
import { CategoryForm } from './CategoryForm.tsx';

const MAP = categoryMap([
  {
    key: 'software',
    kind: 'expense',
    name: 'Outils et abonnements',
    account: '613500',
    accountName: 'Locations mobilières',
    activityLine: null,
    isHidden: false,
  },
  {
    key: 'own_ateliers',
    kind: 'receipt',
    name: 'Ateliers',
    account: '706100',
    accountName: 'Ateliers',
    activityLine: null,
    isHidden: true,
  },
]);

export const states: readonly PieceState[] = [
  { name: 'as shipped', render: () => <CategoriesDialog onClose={() => {}} /> },
  {
    name: 'with the user’s own',
    render: () => <CategoriesDialog onClose={() => {}} />,
    answers: { 'ledger.categories': [...MAP.values()] },
  },
  {
    name: 'a new one',
    render: () => <CategoryForm category={null} categories={MAP} onClose={() => {}} />,
  },
  {
    name: 'one that ships, refused',
    render: () => (
      <CategoryForm
        category={SHIPPED_CATEGORIES.get('software') ?? null}
        categories={SHIPPED_CATEGORIES}
        onClose={() => {}}
      />
    ),
    answers: { 'ledger.saveCategory': new Refusal('category_of_other_kind') },
  },
];
