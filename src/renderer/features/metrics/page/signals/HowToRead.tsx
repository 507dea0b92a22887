import { Modal } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useFocusReturn } from '#renderer/ui/use-focus-return.ts';
import classes from './HowToRead.module.css';

export function HowToRead({ onClose }: { onClose: () => void }) {
  const t = useTranslations('signals.how');
  useFocusReturn();
  const button = useTranslations('common.button');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      <div className={classes.text}>
        <h3>{t('limitsTitle')}</h3>
        <p>{t('limits')}</p>
        <h3>{t('shapeTitle')}</h3>
        <p>{t('shape')}</p>
        <h3>{t('rulesTitle')}</h3>
        <ol>
          <li>{t('beyond')}</li>
          <li>{t('run')}</li>
          <li>{t('near')}</li>
        </ol>
        <h3>{t('pointsTitle')}</h3>
        <p>{t('points')}</p>
        <h3>{t('changeTitle')}</h3>
        <p>{t('change')}</p>
      </div>
    </Modal>
  );
}
