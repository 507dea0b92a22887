import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Due } from '#shared/features/today/contract.ts';
import { FoldButton } from '#renderer/ui/FoldButton.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { duePath } from './due-path.ts';
import classes from './NowCard.module.css';
import { useDueWords } from './use-due-words.ts';

/** What waits behind the next step, folded. */
export function LaterSteps({ due }: { readonly due: readonly Due[] }) {
  const t = useTranslations('today');
  const wordsOf = useDueWords();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (due.length === 0) return null;
  return (
    <div className={classes.later}>
      <FoldButton
        words={t('afterwards', { count: due.length })}
        isOpen={isOpen}
        controls={listId}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul id={listId} className={classes.list}>
          {due.map((one) => (
            <li key={`${one.kind} ${one.kind === 'review' ? one.review : ''}`}>
              <Link href={duePath(one)}>{wordsOf(one)}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
