import { Select } from '@mantine/core';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { WorkUnderWay } from './WorkUnderWay.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'in a dialog with a list',
    render: () => (
      <>
        <FormModal title="An import" onClose={() => undefined}>
          <Select label="Column" data={['Date', 'Amount']} />
        </FormModal>
        <WorkUnderWay />
      </>
    ),
  },
];
