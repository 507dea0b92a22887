import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { GroupsModal } from './GroupsModal.tsx';

const nothing = (): void => {};
const GROUPS = [
  { name: 'Chaque lundi', metrics: ['leads', 'sessions'] },
  { name: 'Ce qui ne se regarde qu’une fois par trimestre, et encore', metrics: [] },
];

export const states: readonly PieceState[] = [
  { name: 'none', render: () => <GroupsModal groups={[]} onChange={nothing} onClose={nothing} /> },
  {
    name: 'two, one with a long name',
    render: () => <GroupsModal groups={GROUPS} onChange={nothing} onClose={nothing} />,
  },
];
