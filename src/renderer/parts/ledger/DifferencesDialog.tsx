import { Modal } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './DifferencesDialog.module.css';
import { useDifferenceWords } from './use-difference-words.ts';
import { useSettle } from './use-settle.ts';

type DifferencesDialogProps = {
  readonly differences: readonly LedgerDifference[];
  readonly onClose: () => void;
};

/** Every place of which two things are said: a press on one of its figures settles it. */
export function DifferencesDialog({ differences, onClose }: DifferencesDialogProps) {
  const t = useTranslations('values.differences');
  const common = useTranslations('common.button');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={720}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={classes.about}>{t('about')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('heading.figure')}</th>
            <th scope="col">{t('heading.ledger')}</th>
            <th scope="col">{t('heading.own')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={`${difference.metric} ${difference.period}`} difference={difference} />
          ))}
        </tbody>
      </table>
    </Modal>
  );
}

function Row({ difference }: { readonly difference: LedgerDifference }) {
  const t = useTranslations('values.differences');
  const { metric, period, ledger, own, days, source, day } = useDifferenceWords()(difference);
  const { settle, isBusy } = useSettle();
  const sides = [
    { stands: 'ledger', value: ledger, about: days },
    { stands: 'own', value: own, about: t('ownSource', { source, day }) },
  ] as const;
  return (
    <tr>
      <th scope="row" className={classes.name}>
        {metric}
        <span className={classes.quiet}>{period}</span>
      </th>
      {sides.map(({ stands, ...side }) => (
        <td key={stands}>
          <Side
            name={t(`choose.${stands}`, { metric, period })}
            {...side}
            isStanding={difference.stands === stands}
            isBusy={isBusy}
            onChoose={() => settle([difference], stands)}
          />
        </td>
      ))}
    </tr>
  );
}

type SideProps = {
  readonly name: string;
  readonly value: string;
  readonly about: string;
  readonly isStanding: boolean;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
};

/** One of two figures; a press takes it. */
function Side({ name, value, about, isStanding, isBusy, onChoose }: SideProps) {
  return (
    <button
      type="button"
      className={classes.side}
      aria-pressed={isStanding}
      disabled={isBusy}
      onClick={onChoose}
    >
      <span className="visually-hidden">{name} </span>
      <span className={classes.value}>
        {isStanding && <IconCheck size={14} aria-hidden />}
        {value}
      </span>
      <span className={classes.quiet}>{about}</span>
    </button>
  );
}
