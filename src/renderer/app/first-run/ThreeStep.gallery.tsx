import { stepProps, THREE_CHOSEN } from '#renderer/gallery/answers/first-run.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { ThreeStep } from './ThreeStep.tsx';

export const states: readonly PieceState[] = [
  { name: 'suggested', render: () => <ThreeStep {...stepProps({ model: 'saas' })} /> },
  { name: 'three chosen', render: () => <ThreeStep {...stepProps(THREE_CHOSEN)} /> },
  {
    name: 'a weak one among them',
    render: () => (
      <ThreeStep {...stepProps({ model: 'media_site', chosen: ['page_views', 'sessions'] })} />
    ),
  },
];
