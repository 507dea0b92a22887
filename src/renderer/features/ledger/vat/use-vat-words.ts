import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import type { MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import type { VatPlace } from '#shared/features/ledger/vat/lines.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { isPurchaseKind, isSaleKind } from '#shared/features/ledger/vat/kinds.ts';

/** What stands in a place of the return: ventes en France, services achetés à l’étranger. */
export function usePlaceName(): (place: VatPlace) => string {
  const t = useTranslations('vat.place');
  return ({ side, kind, isAsset }) => {
    if (side === 'receipt') return t(`receipt.${isSaleKind(kind) ? kind : 'other'}`);
    const place = t(`expense.${isPurchaseKind(kind) ? kind : 'other'}`);
    return isAsset ? t('asset', { place }) : place;
  };
}

/** A rate in percent; what is outside VAT has a name, and is not 0 %. */
export function useRateName(): (rate: number | null) => string {
  const t = useTranslations('vat');
  const { language } = useLocale();
  return (rate) =>
    rate === null
      ? t('outside')
      : t('rate', { rate: String(rate / 100).replace('.', USUAL_DECIMAL[language]) });
}

/** What a part of the return is called that the list of entries is narrowed to. */
export function useVatFilterName(): (filter: VatFilter) => string {
  const t = useTranslations('vat');
  const placeName = usePlaceName();
  const rateName = useRateName();
  return ({ place, doubt, late }) => {
    if (late !== undefined) return t('detail.late');
    if (doubt !== null) return t(`doubt.name.${doubt}`);
    return place === null ? t('detail.total') : `${placeName(place)}, ${rateName(place.rate)}`;
  };
}

/** What a kind is called where it is chosen. */
export function useKindName(): (side: MoneyKind, kind: VatKind) => string {
  const t = useTranslations('vat.choice');
  return (side, kind) => {
    if (side === 'receipt') return isSaleKind(kind) ? t(`receipt.${kind}`) : '';
    return isPurchaseKind(kind) ? t(`expense.${kind}`) : '';
  };
}
