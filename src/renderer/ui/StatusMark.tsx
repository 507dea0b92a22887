import type { Status } from '#shared/features/values/model.ts';
import { useTranslations } from './locale.tsx';
import { STATUS_SHAPES } from './status-shape.ts';
import classes from './StatusMark.module.css';

/** A status by shape and word, then by colour; `isBare` leaves the word to the screen reader. */
export function StatusMark({ status, isBare = false }: { status: Status; isBare?: boolean }) {
  const t = useTranslations('common.status');
  const { shape, tone } = STATUS_SHAPES[status];
  if (isBare) {
    return (
      <span role="img" aria-label={t(status)} className={classes.mark} data-tone={tone}>
        {shape}
      </span>
    );
  }
  return (
    <span className={classes.mark} data-tone={tone}>
      <span aria-hidden="true">{shape}</span>
      <span>{t(status)}</span>
    </span>
  );
}
