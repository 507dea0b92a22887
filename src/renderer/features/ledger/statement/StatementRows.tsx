import { NativeSelect } from '@mantine/core';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { useEuros } from '../use-euros.ts';
import classes from './Statement.module.css';
import { useCategoryRule } from './use-category-rule.ts';

/** The entries that a file would bring, each with the category that rules give it. */
export function StatementRows({ preview }: { readonly preview: FilePreview }) {
  const t = useTranslations('ledger');
  const words = useTranslations('ledger.import');
  const shown = preview.rows.flatMap(({ line, doubts, entries }) =>
    entries.map((entry, index) => ({
      line,
      entry,
      doubts: index === 0 ? doubts : [],
      key: `${line}.${index}`,
    })),
  );
  const rest = preview.entries - shown.length;
  const { standingOn } = useVatStanding();
  const isOneAmount = shown.every(({ entry }) => standingOn(entry.paidOn) === 'franchise');
  return (
    <>
      <p className={classes.hint}>{words('categoryHint')}</p>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={words('table')}>
          <thead>
            <tr>
              <th scope="col">{words('line')}</th>
              <th scope="col">{t('table.paidOn')}</th>
              <th scope="col">{t('table.party')}</th>
              <th scope="col">{t('table.category')}</th>
              <th scope="col" className={classes.amount}>
                {t(isOneAmount ? 'table.amountAlone' : 'table.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, ...row }) => (
              <Row key={key} {...row} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className={classes.hint}>{words('more', { count: rest })}</p>}
    </>
  );
}

type StatementRowProps = {
  readonly line: number;
  readonly entry: EntryFields;
  readonly doubts: FilePreview['rows'][number]['doubts'];
};

function Row({ line, entry, doubts }: StatementRowProps) {
  const t = useTranslations('ledger.import');
  const inEuros = useEuros();
  const categories = useCategoryGroups(
    categoriesOfKind(entry.kind === 'receipt' ? 'receipt' : 'expense', useCategories()),
  );
  const saveRule = useCategoryRule();
  const { paidOn, party, label, kind, category } = entry;
  const { gross } = entryEuros(entry);
  return (
    <tr>
      <td>{line}</td>
      <td>{formatDayInFigures(paidOn)}</td>
      <td className={classes.party} title={[party, label].filter(Boolean).join(' · ')}>
        <strong>{party === '' ? label : party}</strong> {party !== '' && label}
        {doubts.length > 0 && (
          <span className={classes.doubt}>
            {doubts.map((doubt) => t(`doubt.${doubt}`)).join(' · ')}
          </span>
        )}
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('categoryOf', { line: String(line) })}
          value={category}
          data={categories}
          onChange={(event) => saveRule(entry, event.currentTarget.value)}
        />
      </td>
      <td className={classes.amount}>{inEuros(kind === 'expense' ? -gross : gross)}</td>
    </tr>
  );
}
