import { Button } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { ComponentProps } from 'react';
import { useLocation } from 'wouter';
import type { EntryFilter, EntryView } from '#shared/features/ledger/contract.ts';
import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { LedgerDifferences } from '#renderer/parts/ledger/LedgerDifferences.tsx';
import { useSpeaksOfVat } from '#renderer/parts/taxes/use-speaks-of-vat.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { AccountantDialog } from './accountant/AccountantDialog.tsx';
import { accountCommands, isAccountDialog } from './accounts/account-commands.ts';
import { AccountDialogs } from './accounts/AccountDialogs.tsx';
import { WaitingLine } from './accounts/WaitingLine.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { EVERYTHING, NEWEST_FIRST, isNarrowed } from './ledger-filter.ts';
import classes from './LedgerPage.module.css';
import { ledgerCommands } from './ledger-commands.ts';
import { LedgerSums } from './LedgerSums.tsx';
import { MonthsDialog } from './MonthsDialog.tsx';
import { NewEntry } from './NewEntry.tsx';
import { partyAsked } from './party-path.ts';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useEntrySelection } from './selection/use-entry-selection.ts';
import { useManyMoves } from './selection/use-many-moves.ts';
import { StatementDialog } from './statement/StatementDialog.tsx';
import { VatDialog } from './VatDialog.tsx';
import { VatNote } from './vat/VatNote.tsx';

type LedgerPageProps = {
  /** What was asked to be opened, `accountant`, `import` or the number of an entry, or a name to look for; null: nothing. */
  readonly asked: string | null;
};

/** Receipts and expenses: written at the top, found and added up below. */
export function LedgerPage({ asked }: LedgerPageProps) {
  const t = useTranslations('ledger');
  const accounts = useTranslations('accounts.list');
  const accountant = useTranslations('accountant');
  const today = useOperationQuery('vault.status', {}).data?.today;
  const settings = useOperationQuery('settings.read', {});
  const [, navigate] = useLocation();
  const party = partyAsked(asked);
  const [dialog, setDialog] = useState(party === null ? asked : null);
  const [said, setSaid] = useState('');
  const close = (): void => {
    setDialog(null);
    // What was done in the dialog came later.
    setSaid('');
    // A name that was asked for is still looked for.
    if (asked !== null && party === null) navigate('/ledger');
  };
  const [shown, setShown] = useState(() => ({
    filter: party === null ? EVERYTHING : { ...EVERYTHING, text: party },
    times: 0,
  }));
  const showEntries = (vat: VatFilter): void => {
    setShown(({ times }) => ({ filter: { ...EVERYTHING, vat }, times: times + 1 }));
    close();
  };
  // Not before the dialogs can be drawn.
  const vat = useVatStanding();
  const speaksOfVat = useSpeaksOfVat();
  const isReady = today !== undefined && settings.data !== undefined && vat.isRead;
  useCommandGroup(accountCommands, () => (isReady ? { open: setDialog } : null));
  // Last, so that it is listed first: who looks for a statement imports one, far more than reconciles.
  useCommandGroup(ledgerCommands, () => (isReady ? { open: setDialog } : null));
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        actions={
          <>
            <Button variant="default" onClick={() => setDialog('accounts')}>
              {accounts('open')}
            </Button>
            <Button variant="default" onClick={() => setDialog('months')}>
              {t('months.open')}
            </Button>
            {speaksOfVat === true && (
              <Button variant="default" onClick={() => setDialog('vat')}>
                {t('vat.open')}
              </Button>
            )}
            <Button variant="default" onClick={() => setDialog('import')}>
              {t('import.open')}
            </Button>
            <Button variant="default" onClick={() => setDialog('accountant')}>
              {accountant('open')}
            </Button>
          </>
        }
      />
      {today !== undefined && settings.data && vat.isRead && (
        <>
          <NewEntry
            today={today}
            usualRate={vat.standingOn(today) === 'registered' ? '20' : ''}
            onSaid={setSaid}
          >
            <WaitingLine onOpen={() => setDialog('sort')} />
          </NewEntry>
          <LedgerDifferences look="line" />
          <Entries key={shown.times} today={today} start={shown.filter} said={said} />
          {dialog !== null && /^\d+$/.test(dialog) && (
            <AskedEntry seq={Number(dialog)} today={today} onClose={close} />
          )}
          {isAccountDialog(dialog) && (
            <AccountDialogs dialog={dialog} today={today} onOpen={setDialog} onClose={close} />
          )}
          {dialog === 'months' && <MonthsDialog today={today} onClose={close} />}
          {dialog === 'vat' && <VatDialog onEntries={showEntries} onClose={close} />}
          {dialog === 'import' && <StatementDialog onClose={close} />}
          {dialog === 'accountant' && <AccountantDialog settings={settings.data} onClose={close} />}
        </>
      )}
    </div>
  );
}

type AskedEntryProps = Omit<ComponentProps<typeof EntryEditor>, 'entry'> & { readonly seq: number };

/** The entry to which a value led. */
function AskedEntry({ seq, ...rest }: AskedEntryProps) {
  const entry = useOperationQuery('ledger.entry', { seq }).data;
  return entry ? <EntryEditor entry={entry} {...rest} /> : null;
}

type EntriesProps = {
  readonly today: Day;
  /** What the list is narrowed to at first. */
  readonly start: EntryFilter;
  /** What was done last, in words. */
  readonly said: string;
};

/** What was written, as far as the filter lets it through. */
function Entries({ today, start, said }: EntriesProps) {
  const t = useTranslations('ledger.empty');
  const [filter, setFilter] = useState(start);
  const [sort, setSort] = useState(NEWEST_FIRST);
  const [opened, setOpened] = useState<EntryView | null>(null);
  // Typing goes on while a long list is searched.
  const asked = useDeferredValue(filter);
  const reading = useOperationQuery('ledger.sums', { filter: asked }, { keepsPrevious: true });
  const sums = reading.data;
  const count = sums?.count ?? 0;
  const { standingOn } = useVatStanding();
  const selecting = useEntrySelection({ filter: asked, sort, count });
  const many = useManyMoves();
  const [told, setTold] = useState('');
  if (!sums) return null;
  const hasVat =
    standingOn(today) !== 'franchise' || sums.receipts.vat !== 0 || sums.expenses.vat !== 0;
  // Not on the word of another filter: the field in which that was typed would be taken away.
  if (count === 0 && !isNarrowed(asked) && !reading.isPlaceholderData) {
    return <EmptyState title={t('title')} text={t('text')} />;
  }
  return (
    <>
      <FilterBar
        filter={filter}
        onChange={(part) => setFilter((known) => ({ ...known, ...part }))}
      />
      {filter.vat && (
        <VatNote
          filter={filter.vat}
          onClear={count === 0 ? null : () => setFilter((known) => ({ ...known, vat: null }))}
        />
      )}
      {selecting.selection.kinds.size > 0 ? (
        <SelectionBar selection={selecting.selection} moves={many} onClear={selecting.clear} />
      ) : (
        <LedgerSums sums={sums} said={told || said} />
      )}
      {count === 0 ? (
        <EmptyState
          title={t('nothing')}
          action={
            <Button variant="default" onClick={() => setFilter(EVERYTHING)}>
              {t('clear')}
            </Button>
          }
        />
      ) : (
        <EntryTable
          count={count}
          filter={asked}
          sort={sort}
          hasVat={hasVat}
          today={today}
          selecting={selecting}
          many={many}
          onSort={setSort}
          onOpen={setOpened}
          onTold={setTold}
        />
      )}
      {opened && (
        <EntryEditor
          key={opened.seq}
          entry={opened}
          today={today}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
