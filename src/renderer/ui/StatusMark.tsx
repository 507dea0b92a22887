import type { Status } from '#shared/features/values/model.ts';
import { useTranslations } from './locale.tsx';
import { usePassing } from './motion/use-passing.ts';
import { STATUS_SHAPES } from './status-shape.ts';
import classes from './StatusMark.module.css';

type StatusMarkProps = {
  readonly status: Status;
  /** True: the word is left to the screen reader. */
  readonly isBare?: boolean;
  /** What it is the status of, so that it turns into the next one; without it, nothing moves. */
  readonly of?: string;
};

/** A status by shape and word, then by colour. */
export function StatusMark({ status, isBare = false, of = '' }: StatusMarkProps) {
  const t = useTranslations('common.status');
  const { tone } = STATUS_SHAPES[status];
  if (isBare) {
    return (
      <span role="img" aria-label={t(status)} className={classes.mark} data-tone={tone}>
        <Shape status={status} of={of} />
      </span>
    );
  }
  return (
    <span className={classes.mark} data-tone={tone}>
      <Shape status={status} of={of} />
      <span>{t(status)}</span>
    </span>
  );
}

/** Turns round its own middle: the shape it was on the way there, the one it is on the way back. */
function Shape({ status, of }: Required<Pick<StatusMarkProps, 'status' | 'of'>>) {
  const { shape } = STATUS_SHAPES[status];
  const ref = usePassing({ of, content: status }, (from, share) =>
    share < 0.5 ? STATUS_SHAPES[from].shape : shape,
  );
  return (
    <span ref={ref} aria-hidden="true" data-passes={of === '' ? undefined : 'turning'}>
      {shape}
    </span>
  );
}
