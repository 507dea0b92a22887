import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FileMapper.module.css';
import type { QuestionsProps } from './use-told-file.ts';

/** The first rows of the file, as they stand there, the line of its headings marked. */
export function FileRows({ told: { heads, table, headingRow, draft } }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const rows = heads[table]?.rows ?? [];
  const headings = rows[headingRow] ?? [];
  const used = new Set([draft.time.column, ...draft.numbers.map(({ column }) => column)]);
  return (
    // The rows scroll on their own, by the keys, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.frame} aria-label={t('rows')} tabIndex={0}>
      <table className={classes.rows}>
        <tbody>
          {rows.map((row, at) => (
            // eslint-disable-next-line react/no-array-index-key -- rows have no name of their own
            <tr key={at} data-heading={at === headingRow} data-above={at < headingRow}>
              <th scope="row">{at + 1}</th>
              {row.map((cell, place) => (
                // eslint-disable-next-line react/no-array-index-key -- nor have cells
                <td key={place} data-used={used.has(headings[place])} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
