import type { BookCopy, LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import type { Activity, ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import type { FecEncoding } from '#shared/features/ledger/exports/latin9.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { taxProfileOn } from '#shared/features/taxes/model.ts';
import { profitsOf } from '#shared/features/taxes/profile-change.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** What is to be sent, as it is being chosen. */
export type DeliveryDraft = {
  readonly books: readonly LedgerFile[];
  /** In what the tables among them are wanted once more, to be read. */
  readonly copies: readonly BookCopy[];
  readonly profile: ExportProfile;
  readonly siren: string;
  readonly activity: Activity;
  readonly fecEncoding: FecEncoding;
  readonly purchases: PurchaseScope;
};

/** The choice of files, beginning with what every accountant can read and with what is known. */
export function useDelivery(
  settings: OutputOf<'settings.read'>,
  range: { readonly from: string; readonly to: string },
) {
  const { language } = useLocale();
  const profiles = useOperationQuery('taxes.profiles', {}).data ?? [];
  const said = profitsOf(taxProfileOn(profiles, range.to)?.lines ?? []);
  const isBic = settings.activity?.toLowerCase().includes('bic') === true;
  const [draft, setDraft] = useKeptState<DeliveryDraft>('delivery', {
    books: ['journal', 'receipts', 'purchases'],
    copies: [],
    profile: language === 'fr' ? 'fr' : 'int',
    siren: settings.siren ?? '',
    activity: said ?? (isBic ? 'bic' : 'bnc'),
    fecEncoding: 'utf-8',
    purchases: 'purchases',
  });
  const hasFec = draft.books.some((book) => book === 'fec' || book === 'fec_copy');
  const input: InputOf<'ledger.send'> = {
    ...range,
    books: [...draft.books],
    copies: [...draft.copies],
    profile: draft.profile,
    siren: hasFec ? draft.siren : null,
    activity: hasFec ? draft.activity : null,
    fecEncoding: draft.fecEncoding,
    purchases: draft.purchases,
  };
  return {
    draft,
    input,
    change: (part: Partial<DeliveryDraft>): void => setDraft((known) => ({ ...known, ...part })),
  };
}
