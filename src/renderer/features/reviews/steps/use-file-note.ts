import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { useSourceWords } from '#renderer/parts/numbers/use-source-words.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { keyOf } from './number-queue.ts';
import type { FilesInStep } from './use-files-in-step.ts';

/** What a number that is typed in the place of a file's says of the file; null: there was nothing. */
export function useFileNote(files: FilesInStep): (number: AskedNumber) => string | null {
  const t = useTranslations('reviews.files');
  const { valueText } = useValueText();
  const wordsOf = useSourceWords(files.says.files, files.says.tables);
  return (number) => {
    const answer = files.answers.get(keyOf(number));
    const [part] = answer?.parts ?? [];
    // A note that stands there is not written over.
    if (!answer || !part || number.value !== null) return null;
    return t('note', { value: valueText(answer.value, number.unit), source: wordsOf(part) });
  };
}
