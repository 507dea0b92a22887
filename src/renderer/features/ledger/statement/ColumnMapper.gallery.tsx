import { COLUMNS, STATEMENT } from '#renderer/gallery/answers/ledger.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { ColumnMapper } from './ColumnMapper.tsx';

const nothing = (): void => {};

export const states: readonly PieceState[] = [
  {
    name: 'as it seems',
    render: () => <ColumnMapper columns={COLUMNS} onChange={nothing} told={STATEMENT} />,
  },
  {
    name: 'in a supposed currency',
    render: () => (
      <ColumnMapper
        columns={COLUMNS}
        onChange={nothing}
        told={{ ...STATEMENT, cautions: ['currency'], openCurrency: 'CHF' }}
      />
    ),
  },
  {
    name: 'without an amount',
    render: () => (
      <ColumnMapper
        columns={{
          ...COLUMNS,
          mapping: {
            ...COLUMNS.mapping,
            columns: COLUMNS.mapping.columns.map((column) => ({ ...column, role: 'ignored' })),
          },
        }}
        onChange={nothing}
        told={null}
      />
    ),
  },
];
