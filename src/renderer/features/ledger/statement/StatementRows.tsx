import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { FilePreview, PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { searchFor } from '#shared/kernel/search.ts';
import type { Search } from '#shared/kernel/search.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { keyText } from '#renderer/ui/keys/key-caps.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StatementRows.module.css';
import { StatementRow } from './StatementRow.tsx';
import { hasTwin } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Pixels. */
const ROW_HEIGHT = 30;
const OVERSCAN = 8;

type StatementRowsProps = {
  readonly preview: FilePreview;
  readonly choices: RowChoices;
  /** Once nothing is left to look at. */
  readonly onDone: () => void;
};

/** The rows that a file would bring, what is to be looked at first; each taken or left, by keys too. */
export function StatementRows({ preview, choices, onDone }: StatementRowsProps) {
  const t = useTranslations('ledger.import');
  const [sought, setSought] = useState('');
  const viewport = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const search = searchFor(sought);
  const rows = inOrder(preview.rows).filter((row) => isFound(row, search));
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and not handed on
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const { standingOn } = useVatStanding();
  const hasVat = preview.rows.some(({ entries }) =>
    entries.some(({ paidOn }) => standingOn(paidOn) === 'registered'),
  );
  const { cursor, setCursor, goTo, onKeyDown } = useRowKeys({
    rows,
    choices,
    viewport,
    find,
    scrollTo: (index) => down.scrollToIndex(index),
    onDone,
  });
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
        tabIndex={-1}
        aria-label={t('table')}
        aria-rowcount={rows.length + 1}
      >
        <Heading rows={preview.rows} hasVat={hasVat} />
        <div role="rowgroup" className={classes.body} style={{ height: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <StatementRow
                key={row.line}
                row={row}
                place={{ index, start, isCursor: index === cursor, hasVat }}
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
  const keyNames = useTranslations('common.key');
  return (
    <div className={classes.tools}>
      <p className={classes.hint}>
        {t('keys', { importKey: keyText('mod+Enter', keyNames, isMac) })}
      </p>
      <TextInput
        ref={field}
        size="xs"
        data-search
        aria-label={t('find')}
        placeholder={t('find')}
        value={sought}
        onChange={(event) => onSeek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'ArrowDown') || event.ctrlKey) return;
          event.preventDefault();
          event.stopPropagation();
          onFound();
        }}
      />
    </div>
  );
}

type HeadingProps = { readonly rows: readonly PreviewRow[]; readonly hasVat: boolean };

function Heading({ rows, hasVat }: HeadingProps) {
  const { standingOn } = useVatStanding();
  const isOneAmount = rows.every(({ entries }) =>
    entries.every(({ paidOn }) => standingOn(paidOn) === 'franchise'),
  );
  const t = useTranslations('ledger');
  const words = useTranslations('ledger.import');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.row} data-vat={hasVat}>
        <div role="columnheader">
          <span className="visually-hidden">{words('take')}</span>
        </div>
        <div role="columnheader">{t('table.paidOn')}</div>
        <div role="columnheader">{t('table.party')}</div>
        <div role="columnheader">{t('table.category')}</div>
        {hasVat && <div role="columnheader">{words('guess.heading')}</div>}
        <div role="columnheader" className={classes.amount}>
          {t(isOneAmount ? 'table.amountAlone' : 'table.amount')}
        </div>
      </div>
    </div>
  );
}

function inOrder(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  const rank = (row: PreviewRow): number => (hasTwin(row) ? 0 : row.doubts.length > 0 ? 1 : 2);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function isFound({ entries, twin }: PreviewRow, search: Search): boolean {
  const words = entries.flatMap(({ party, label }) => [party, label]);
  return search({ names: [...words, twin?.party ?? ''] }) > 0;
}
