import { Refusal } from '#shared/ipc/refusal.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { UnknownFileDialog } from './UnknownFileDialog.tsx';
import type { UnknownFile } from './use-taking.ts';

const fileName = 'Suivi des passages en boutique au quatrième trimestre 2026.csv';

const asked = (looks: UnknownFile['looks']) => (
  <UnknownFileDialog
    unknown={{
      fileName,
      looks,
      file: new File(['Jour;Passages\n'], fileName),
      drop: null,
      statement: { id: 'f'.repeat(32), fileName, isFec: false },
    }}
    onDone={() => {}}
  />
);

export const states: readonly PieceState[] = [
  { name: 'probably numbers', render: () => asked('numbers') },
  { name: 'probably a statement', render: () => asked('statement') },
  {
    name: 'probably a spreadsheet, refused',
    render: () => asked('sheet'),
    answers: { 'values.takeSheet': new Refusal('sheet_too_large') },
  },
];
