import { Drawer } from '@mantine/core';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { useMetricName } from '../metric/use-metric-name.ts';
import type { CellKey } from './cell-path.ts';
import classes from './Explanation.module.css';
import { ExplanationContent } from './ExplanationContent.tsx';
import { usePeriodName } from './use-period-name.ts';

type ExplanationDrawerProps = {
  readonly cell: CellKey;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function ExplanationDrawer({ cell, isOpen, onClose }: ExplanationDrawerProps) {
  const common = useTranslations('common.button');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const inWords = useRefusalWords();
  const explanation = useOperationQuery('values.explain', cell, { isEnabled: isOpen });
  const about = [periodName(cell.period), cell.segment].filter(Boolean).join(' · ');
  useEscape(isOpen, onClose);
  return (
    <Drawer
      closeOnEscape={false}
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={440}
      // It is made while it opens, too late to see what had the focus: who opened it takes it back.
      returnFocus={false}
      title={
        <>
          {nameOf(cell.metric)}
          <span className={classes.about}>{about}</span>
        </>
      }
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {explanation.error && <p role="alert">{inWords(explanation.error)}</p>}
      {explanation.data && <ExplanationContent explanation={explanation.data} />}
    </Drawer>
  );
}
