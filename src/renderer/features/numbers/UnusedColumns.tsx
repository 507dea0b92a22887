import { useTranslations } from '#renderer/ui/locale.tsx';
import { Fold } from './Fold.tsx';
import classes from './NumbersPage.module.css';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

/** What the files hold beside the numbers: it is told, and nothing is done with it. */
export function UnusedColumns({ reading }: { readonly reading: NumbersAnswer }) {
  const t = useTranslations('numbers.file');
  const tables = reading.tables.filter(({ unused }) => unused.length > 0);
  const count = tables.reduce((sum, { unused }) => sum + unused.length, 0);
  if (count === 0) return null;
  return (
    <section className={classes.section}>
      <Fold title={t('unused', { count })}>
        <ul className={classes.list}>
          {tables.map(({ file, profile, tool, unused }) => (
            <li key={`${file}|${profile}`}>
              {t('unusedOf', { tool, columns: unused.join(', ') })}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
