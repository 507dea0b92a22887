import type { RefusedError } from '#renderer/api/client.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './MonthsDialog.module.css';

/** Says in a dialog, which lies over the notices of the page, why it could not be read; else nothing. */
export function UnreadInDialog({ why }: { readonly why: RefusedError | null }) {
  const inWords = useRefusalWords();
  if (!why) return null;
  return (
    <p role="alert" className={classes.refused}>
      {inWords(why)}
    </p>
  );
}
