import { Checkbox, NativeSelect } from '@mantine/core';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import type { EntryFields, MoneyKind } from '#shared/features/ledger/model.ts';
import { formatDayInFigures, formatExactMoney } from '#shared/i18n/format.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountNameOf } from '../accounts/use-accounts.ts';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { useEuros } from '../use-euros.ts';
import classes from './StatementRows.module.css';
import { useDraftSide } from './use-draft-side.ts';
import { hasTwin, isOther, isTaken, openIn } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';
import { VatChoice } from './VatChoice.tsx';
import { useCategoryRule } from './use-category-rule.ts';

/** Where a row stands in the table, in pixels too; whether the table speaks of VAT. */
type RowPlace = {
  readonly index: number;
  readonly start: number;
  readonly isCursor: boolean;
  readonly hasVat: boolean;
};

type StatementRowProps = {
  readonly row: PreviewRow;
  readonly place: RowPlace;
  readonly choices: RowChoices;
  readonly onFocus: () => void;
};

/** One row of a file: whether it is taken, what it says, and what becomes of it. */
export function StatementRow({ row, place, choices, onFocus }: StatementRowProps) {
  const t = useTranslations('ledger.import');
  const inEuros = useEuros();
  const sideOf = useDraftSide();
  const { line, entries } = row;
  const { standingOn } = useVatStanding();
  const why = useReasons(row);
  const [entry] = entries;
  if (!entry) return null;
  // Only the row of the cursor is in the way of Tab.
  const tabIndex = place.isCursor ? 0 : -1;
  const isEntry = !isOther(row, choices);
  const isKept = isTaken(row, choices);
  const { paidOn, party, label } = entry;
  const told = [party, label].filter(Boolean).join(' · ');
  const amount = entries.reduce((sum, each) => sum + amountOf(each, sideOf(each)), 0);
  return (
    <div
      role="row"
      className={classes.row}
      aria-rowindex={place.index + 2}
      data-index={place.index}
      data-left={!isKept}
      data-doubt={why.length > 0}
      data-vat={place.hasVat}
      tabIndex={tabIndex}
      style={{ transform: `translateY(${place.start}px)` }}
      onFocus={onFocus}
    >
      <div role="cell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('takeLine', { line: String(line), words: told })}
          checked={isKept}
          onChange={() => choices.turn(line)}
        />
      </div>
      <div role="cell">{formatDayInFigures(paidOn)}</div>
      <div role="cell" className={classes.party} title={[told, ...why].join('\n')}>
        <strong>{party === '' ? label : party}</strong>{' '}
        {why.length > 0 && <span className={classes.doubt}>{why.join(' · ')}</span>}
        {party !== '' && party !== label && label}
      </div>
      <div role="cell">
        {hasTwin(row) ? (
          <TwinChoice row={row} choices={choices} tabIndex={tabIndex} />
        ) : (
          <CategoryChoice row={row} entry={entry} choices={choices} tabIndex={tabIndex} />
        )}
      </div>
      {place.hasVat && (
        <div role="cell">
          {isEntry && entry.kind !== 'transfer' && standingOn(paidOn) === 'registered' && (
            <VatChoice row={row} choices={choices} tabIndex={tabIndex} />
          )}
        </div>
      )}
      <div role="cell" className={classes.amount}>
        {inEuros(amount)}
      </div>
    </div>
  );
}

/** Why a row is worth a look. */
function useReasons({ doubts, change, twin }: PreviewRow): string[] {
  const t = useTranslations('ledger.import');
  const locale = useLocale();
  return doubts.map((doubt) => {
    if (doubt !== 'amount_changed' || !change) return t(`doubt.${doubt}`);
    const { was, now, currency } = change;
    const money = (amount: number) => formatExactMoney(amount, { ...locale, currency });
    const told = { seq: String(change.seq), was: money(was), now: money(now) };
    return t(twin ? 'changed' : 'changedToTake', { ...told, rest: money(now - was) });
  });
}

function amountOf(entry: EntryFields, side: MoneyKind): number {
  const { gross } = entryEuros(entry);
  return side === 'expense' ? -gross : gross;
}

type TwinChoiceProps = {
  readonly row: PreviewRow;
  readonly choices: RowChoices;
  readonly tabIndex: number;
};

/** Whether the row is the entry that it may be, or one of its own. */
function TwinChoice({ row, choices, tabIndex }: TwinChoiceProps) {
  const t = useTranslations('ledger.import');
  const { same, title } = useTwinWords(row);
  return (
    <NativeSelect
      size="xs"
      tabIndex={tabIndex}
      className={classes.twin}
      title={title}
      aria-label={t('twinOf', { line: String(row.line) })}
      value={isOther(row, choices) ? 'same' : 'apart'}
      data={[
        { value: 'same', label: same },
        { value: 'apart', label: t('twinApart') },
      ]}
      onChange={() => choices.part(row)}
    />
  );
}

/** What a row is taken for, in short and in full. */
function useTwinWords({ twin, across }: PreviewRow) {
  const t = useTranslations('ledger.import');
  if (!twin) {
    const same = t('told.transfer', { line: String(across?.line ?? '') });
    return { same, title: same };
  }
  const { seq, as, party, label, paidOn } = twin;
  const what = { seq: String(seq), name: party === '' ? label : party };
  return {
    same: t(as === 'same' ? 'twin' : 'twinTransfer', what),
    title: t('twinOn', { ...what, day: formatDayInFigures(paidOn) }),
  };
}

type CategoryChoiceProps = {
  readonly row: PreviewRow;
  readonly entry: EntryFields;
  readonly choices: RowChoices;
  readonly tabIndex: number;
};

/** What a row is for; what is chosen holds for all rows of its name, here and in files to come. */
function CategoryChoice({ row, entry, choices, tabIndex }: CategoryChoiceProps) {
  const t = useTranslations('ledger.import');
  const kind = useDraftSide()(entry);
  const categories = useCategoryGroups(categoriesOfKind(kind, useCategories()));
  const transfers = useTransferChoice(entry, kind);
  const saveRule = useCategoryRule();
  const told = openIn(row, choices).category ? row.by?.category : undefined;
  const why = told === 'rule' || told === 'past' || told === 'asked' ? undefined : told;
  return (
    <NativeSelect
      size="xs"
      tabIndex={tabIndex}
      className={why && classes.guess}
      title={why && t(`guess.category.${why}`)}
      aria-label={t('categoryOf', { line: String(row.line) })}
      value={entry.category}
      data={[...transfers, ...categories]}
      onChange={(event) => saveRule({ ...entry, kind }, event.currentTarget.value)}
    />
  );
}

/** The other account of a row that is taken for a transfer; nothing for any other. */
function useTransferChoice(
  { kind, accountId, toAccountId, category }: EntryFields,
  side: MoneyKind,
) {
  const t = useTranslations('accounts.sort');
  const nameOf = useAccountNameOf();
  if (kind !== 'transfer') return [];
  const isOut = side === 'expense';
  const name = nameOf((isOut ? toAccountId : accountId) ?? 0);
  const label = t(isOut ? 'toAccount' : 'fromAccount', { name });
  return [{ group: t('transfers'), items: [{ value: category, label }] }];
}
