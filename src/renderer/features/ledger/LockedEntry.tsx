import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountNameOf } from './accounts/use-accounts.ts';
import { JournalLines } from './JournalLines.tsx';
import classes from './LockedEntry.module.css';
import { LateDocument } from './LateDocument.tsx';
import type { LateDocumentState } from './LateDocument.tsx';
import { useCategoryName } from './use-categories.ts';
import { useEuros } from './use-euros.ts';
import { useKindName } from './vat/use-vat-words.ts';

type LockedEntryProps = { readonly entry: EntryView; readonly late: LateDocumentState };

export function LockedEntry({ entry, late }: LockedEntryProps) {
  const t = useTranslations('ledger');
  const nameOf = useCategoryName();
  const inEuros = useEuros();
  const placeOf = useAccountNameOf();
  const places = useTranslations('accounts.transfer');
  const activity = useTranslations('taxes.activity');
  const { kind, paidOn, party, label, category, method, docRef, euros, toAccountId } = entry;
  const { activityLine } = entry;
  const { net, vat, gross } = euros;
  const { standingOn } = useVatStanding();
  const isOneAmount = vat === 0 && standingOn(paidOn) === 'franchise';
  const isJournal = kind === 'journal';
  const [kindWords, kindNames] = useKindFact(entry);
  const sums = isOneAmount
    ? inEuros(gross)
    : t('form.sums', { net: inEuros(net), vat: inEuros(vat), gross: inEuros(gross) });
  const facts: readonly (readonly [string, string])[] = [
    [t('form.kind'), t(`kind.${kind}`)],
    [t('form.day'), formatDayInFigures(paidOn)],
    [t(`form.partyOf.${kind}`), party],
    [t('form.words'), label],
    [t('form.category'), nameOf(category)],
    [t('form.method'), isJournal ? '' : t(`method.${method}`)],
    [places(kind === 'transfer' ? 'from' : 'account'), isJournal ? '' : placeOf(accountOf(entry))],
    [places('to'), toAccountId === undefined ? '' : placeOf(toAccountId)],
    [t('form.document'), docRef ?? ''],
    [activity('field'), activityLine === undefined ? '' : activity(activityLine)],
    [kindWords, kindNames.join(', ')],
    [t('form.amount'), isJournal ? '' : sums],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([word, text]) => (
            <div key={word} className={classes.fact}>
              <dt>{word}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {isJournal && <JournalLines lines={entry.lines} />}
      {!isJournal && kind !== 'transfer' && (docRef ?? '').trim() === '' && (
        <LateDocument state={late} />
      )}
    </>
  );
}

/** Why VAT is owed or not, where that was said. */
function useKindFact({ kind, lines }: EntryView): readonly [word: string, names: string[]] {
  const t = useTranslations('vat.kind');
  const nameOf = useKindName();
  if (kind !== 'receipt' && kind !== 'expense') return ['', []];
  const kinds = new Set(lines.flatMap(({ vatKind }) => vatKind ?? []));
  return [t(kind), [...kinds].map((one) => nameOf(kind, one))];
}
