import type { Unit } from '#shared/kernel/unit.ts';
import { passingNumber } from './passing-number.ts';
import { usePassing } from './use-passing.ts';

type CountedProps = {
  /** What it is the value of: where that stays and the value changes, it counts there. */
  readonly of: string;
  readonly value: number;
  readonly unit: Unit;
  readonly text: (value: number) => string;
};

/** A number, or words with one in them, that counts to the new one when it changes. */
export function Counted({ of, value, unit, text }: CountedProps) {
  const ref = usePassing({ of, content: value }, (from, share) =>
    text(passingNumber(from, value, share, unit)),
  );
  return (
    <span ref={ref} data-passes={of === '' ? undefined : 'counting'}>
      {text(value)}
    </span>
  );
}
