import { STATUSES } from '#shared/features/values/model.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { StatusMark } from './StatusMark.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'each status',
    render: () => STATUSES.map((status) => <StatusMark key={status} status={status} />),
  },
  {
    name: 'each status, bare',
    render: () => STATUSES.map((status) => <StatusMark key={status} status={status} isBare />),
  },
];
