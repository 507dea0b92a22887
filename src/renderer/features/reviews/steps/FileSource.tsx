import { IconFileCheck } from '@tabler/icons-react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { useSourceWords } from '#renderer/parts/numbers/use-source-words.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { keyOf } from './number-queue.ts';
import classes from './NumbersStep.module.css';
import type { FilesInStep } from './use-files-in-step.ts';

type FileSourceProps = { readonly number: AskedNumber; readonly files: FilesInStep };

/** In one line: what the files say of a number and where they have it from, or why they do not. */
export function FileSource({ number, files }: FileSourceProps) {
  const t = useTranslations('reviews.files');
  const reasons = useTranslations('numbers.reason');
  const { valueText } = useValueText();
  const wordsOf = useSourceWords(files.says.files, files.says.tables);
  const answer = files.answers.get(keyOf(number));
  const gap = files.gaps.get(keyOf(number));
  if (!answer) {
    if (!gap) return null;
    const days = t('days', { have: gap.have, of: String(gap.of) });
    return (
      <p className={classes.source}>
        {[reasons(gap.reason), gap.reason === 'partial' && days].filter(Boolean).join(' ')}
      </p>
    );
  }
  const { state, value, parts } = answer;
  const [part] = parts;
  if (!part) return null;
  const source = wordsOf({ ...part, rows: parts.reduce((sum, { rows }) => sum + rows, 0) });
  const channels =
    parts.length > 1 || (part.segment !== null && number.segment === null)
      ? t('channels', {
          channels: parts
            .map((one) => `${one.segment ?? '–'} ${valueText(one.value, one.unit)}`)
            .join(', '),
        })
      : null;
  return (
    <p className={classes.source} data-state={state}>
      <IconFileCheck size={18} aria-hidden />
      <span>
        {[state === 'kept' && t('says', { value: valueText(value, number.unit) }), channels, source]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  );
}
