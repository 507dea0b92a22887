import type { PieceState } from '../gallery/piece-state.ts';
import { VisuallyHiddenTable } from './VisuallyHiddenTable.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'wider than the window',
    render: () => (
      <VisuallyHiddenTable
        caption="Leads"
        columns={['Period', ...Array.from({ length: 40 }, (_, index) => `Column ${index}`)]}
        rows={[['W47 2026', ...Array.from({ length: 40 }, (_, index) => `${index} leads`)]]}
      />
    ),
  },
];
