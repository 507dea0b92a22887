import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { FilePreview, PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StatementRows.module.css';
import { StatementRow } from './StatementRow.tsx';
import type { RowChoices } from './use-row-choices.ts';

/** Pixels. */
const ROW_HEIGHT = 34;
const OVERSCAN = 8;

type StatementRowsProps = {
  readonly preview: FilePreview;
  readonly choices: RowChoices;
};

/** The rows that a file would bring, what is to be looked at first; each taken or left, by keys too. */
export function StatementRows({ preview, choices }: StatementRowsProps) {
  const t = useTranslations('ledger.import');
  const [sought, setSought] = useState('');
  const [cursor, setCursor] = useState(0);
  const viewport = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const rows = inOrder(preview.rows).filter((row) => isFound(row, foldedText(sought)));
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(index, rows.length - 1));
    setCursor(next);
    down.scrollToIndex(next);
    const row = rowAt(viewport.current, next);
    if (row) row.focus();
    else requestAnimationFrame(() => rowAt(viewport.current, next)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rows[cursor];
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      find.current?.focus();
    }
    if (!row || !isRow(event.target)) return;
    const move = MOVES[event.key];
    if (move !== undefined) goTo(cursor + move);
    else if (event.key === ' ') choices.turn(row.line);
    else if (event.key === '=' && row.twin) choices.part(row.line);
    else return;
    event.preventDefault();
  };
  const rest = preview.fresh - preview.rows.length;
  return (
    <div role="presentation" className={classes.part} onKeyDown={onKeyDown}>
      <RowFinder
        field={find}
        sought={sought}
        onSeek={(text) => {
          setSought(text);
          setCursor(0);
        }}
        onFound={() => goTo(0)}
      />
      <div
        ref={viewport}
        className={classes.viewport}
        role="table"
        aria-label={t('table')}
        aria-rowcount={rows.length + 1}
      >
        <Heading rows={preview.rows} />
        <div role="rowgroup" className={classes.body} style={{ height: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <StatementRow
                key={row.line}
                row={row}
                place={{ index, start, isCursor: index === cursor }}
                choices={choices}
                onFocus={() => setCursor(index)}
              />
            ) : null;
          })}
        </div>
      </div>
      {rest > 0 && <p className={classes.hint}>{t('more', { count: rest })}</p>}
    </div>
  );
}

type RowFinderProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly onFound: () => void;
};

/** What the keys do, and the field that finds rows. */
function RowFinder({ field, sought, onSeek, onFound }: RowFinderProps) {
  const t = useTranslations('ledger.import');
  return (
    <div className={classes.tools}>
      <p className={classes.hint}>{t('keys')}</p>
      <TextInput
        ref={field}
        size="xs"
        data-search
        aria-label={t('find')}
        placeholder={t('find')}
        value={sought}
        onChange={(event) => onSeek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          onFound();
        }}
      />
    </div>
  );
}

function Heading({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { standingOn } = useVatStanding();
  const isOneAmount = rows.every(({ entries }) =>
    entries.every(({ paidOn }) => standingOn(paidOn) === 'franchise'),
  );
  const t = useTranslations('ledger');
  const words = useTranslations('ledger.import');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.row}>
        <div role="columnheader">
          <span className="visually-hidden">{words('take')}</span>
        </div>
        <div role="columnheader">{t('table.paidOn')}</div>
        <div role="columnheader">{t('table.party')}</div>
        <div role="columnheader">{t('table.category')}</div>
        <div role="columnheader" className={classes.amount}>
          {t(isOneAmount ? 'table.amountAlone' : 'table.amount')}
        </div>
      </div>
    </div>
  );
}

/** Enter takes the row as it is shown, and goes on. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: 1,
  PageDown: 10,
  PageUp: -10,
  Home: -1e6,
  End: 1e6,
};

function inOrder(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  const rank = ({ twin, doubts }: PreviewRow): number => (twin ? 0 : doubts.length > 0 ? 1 : 2);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function isFound({ entries, twin }: PreviewRow, sought: string): boolean {
  const words = entries.map(({ party, label }) => `${party} ${label}`);
  return foldedText([...words, twin?.party ?? ''].join(' ')).includes(sought);
}

function rowAt(viewport: HTMLElement | null, index: number): HTMLElement | null {
  return viewport?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['index'] !== undefined;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
