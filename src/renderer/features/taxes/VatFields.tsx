import { Checkbox, Select } from '@mantine/core';
import { DECLARATION_RHYTHMS, VAT_REGIMES } from '#shared/features/taxes/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Answer } from './Answer.tsx';
import { useLimitWords } from './use-limit-words.ts';
import type { ProfileWay } from './use-profile-change.ts';

/** The régime simplifié is no more from this day on (law 2025-127, art. 38). */
const CA12_ENDS = '2027-01-01';

type VatFieldsProps = { readonly way: ProfileWay; readonly isFrench: boolean };

/** Whether VAT is charged and how it is declared; how often turnover is. */
export function VatFields({ way, isFrench }: VatFieldsProps) {
  const t = useTranslations('taxes');
  const limits = useLimitWords(way.today);
  const { vat, status, rhythm } = way.profile;
  const regimes = VAT_REGIMES.filter(
    (regime) => regime !== 'ca12' || vat === 'ca12' || way.today < CA12_ENDS,
  );
  const offered = isFrench ? regimes : VAT_REGIMES.slice(0, 2);
  return (
    <>
      <Answer
        effect={
          vat === 'franchise'
            ? t('effect.vat.franchise', { tolerance: limits.franchise_services_tolerance })
            : t(`effect.vat.${vat ?? 'none'}`)
        }
      >
        <Select
          label={t('field.vat')}
          placeholder={t('none')}
          clearable
          value={vat}
          data={offered.map((value) => ({ value, label: t(`vat.${value}`) }))}
          onChange={(value) => way.change({ vat: value })}
        />
      </Answer>
      {isFrench && vat !== null && vat !== 'franchise' && (
        <>
          <InvoicesField way={way} />
          <DocumentsField way={way} />
        </>
      )}
      {isFrench && status === 'micro' && (
        <Answer effect={t(`effect.rhythm.${rhythm ?? 'none'}`)}>
          <Select
            label={t('field.rhythm')}
            placeholder={t('none')}
            clearable
            value={rhythm}
            data={DECLARATION_RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
            onChange={(value) => way.change({ rhythm: value })}
          />
        </Answer>
      )}
    </>
  );
}

/** Whether VAT on services is owed when they are invoiced, or when they are paid. */
function InvoicesField({ way }: Pick<VatFieldsProps, 'way'>) {
  const t = useTranslations('taxes');
  const { vatOnInvoices = false } = way.profile;
  return (
    <Answer effect={t(`effect.vatOnInvoices.${vatOnInvoices ? 'yes' : 'no'}`)}>
      <Checkbox
        label={t('field.vatOnInvoices')}
        checked={vatOnInvoices}
        onChange={(event) => way.change({ vatOnInvoices: event.currentTarget.checked })}
      />
    </Answer>
  );
}

/** Whether VAT is deducted without a document. */
function DocumentsField({ way }: Pick<VatFieldsProps, 'way'>) {
  const t = useTranslations('taxes');
  const { needsDocuments } = way.profile;
  return (
    <Answer effect={t(`effect.needsDocuments.${needsDocuments ? 'yes' : 'no'}`)}>
      <Checkbox
        label={t('field.needsDocuments')}
        checked={needsDocuments}
        onChange={(event) => way.change({ needsDocuments: event.currentTarget.checked })}
      />
    </Answer>
  );
}
