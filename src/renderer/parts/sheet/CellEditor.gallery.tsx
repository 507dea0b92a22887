import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { CellEditor } from './CellEditor.tsx';

const nothing = (): void => {};

const editor = (text: string, isTyped: boolean, names: readonly string[] = []) => (
  <div style={{ position: 'relative', width: 90, height: 28, marginLeft: 200 }}>
    <CellEditor
      start={{ text, isTyped }}
      label="Revenue from time sold, Sept 2026"
      proposals={{
        label: 'Categories',
        of: (written) => names.filter((name) => name.includes(written)),
      }}
      doubtOf={(written) => (written === '1.234' ? 'Read as €1,234.' : '')}
      onCommit={(written) =>
        Number.isNaN(Number(written)) ? `“${written}” is not a number.` : null
      }
      onFill={nothing}
      onLeave={nothing}
      onCancel={nothing}
    />
  </div>
);

export const states: readonly PieceState[] = [
  { name: 'with a value', render: () => editor('4000', false) },
  { name: 'typed into', render: () => editor('', true) },
  {
    name: 'with names that may be meant',
    render: () => editor('Rent', false, ['Rent', 'Rent of vehicles', 'Travel']),
  },
  { name: 'in doubt', render: () => editor('1.234', true) },
];
