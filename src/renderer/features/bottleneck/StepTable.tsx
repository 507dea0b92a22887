import { Table } from '@mantine/core';
import type { BottleneckRate, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useBottleneckWords } from '#renderer/parts/bottleneck/use-bottleneck-words.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './BottleneckPage.module.css';

const COLUMNS = ['cases', 'rate', 'width', 'gain', 'standing'] as const;

/** Every step: of how many, how far it moves by itself, what that would make, and may it be named. */
export function StepTable({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck.table');
  if (view.rates.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2 className={classes.title}>{t('title')}</h2>
      <Table className={classes.table} withRowBorders borderColor="var(--rule)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('step')}</Table.Th>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'standing' ? 'left' : 'right'}>
                {t(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rates.map((rate) => (
            <StepRow key={[rate.chain, rate.to.metric].join(' ')} rate={rate} view={view} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

type StepRowProps = { readonly rate: BottleneckRate; readonly view: BottleneckView };

function StepRow({ rate, view }: StepRowProps) {
  const t = useTranslations('bottleneck.table');
  const { stepName, countName, percent, points, amount } = useBottleneckWords(view);
  const { valueText } = useValueText();
  const { width, gain } = rate;
  const cases = {
    yes: valueText(rate.yes, 'count'),
    asks: valueText(rate.asks, 'count'),
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={450}>
        {stepName(rate)}
        {rate.skipped.map((count) => (
          <span key={count.metric} className={classes.aside}>
            {t('skipped', { name: countName(count) })}
          </span>
        ))}
      </Table.Th>
      <Table.Td ta="right">
        {t('casesOf', cases)}
        <span className={classes.aside}>{t('months', { months: rate.months })}</span>
      </Table.Td>
      <Table.Td ta="right">{rate.rate === null ? '–' : percent(rate.rate)}</Table.Td>
      <Table.Td ta="right">{width === null ? '–' : `± ${points(width.width)}`}</Table.Td>
      <Table.Td ta="right">
        {gain === null ? '–' : `${gain > 0 ? '+ ' : ''}${amount(gain)}`}
        {rate.isBeyondDays && <span className={classes.aside}>{t('beyondDays')}</span>}
      </Table.Td>
      <Table.Td>{t(rate.standing)}</Table.Td>
    </Table.Tr>
  );
}
