import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { use } from 'react';
import { formatDay } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { NumbersProfileIntake } from './mapper/NumbersProfileIntake.tsx';
import { TellFileContext } from './mapper/tell-file.ts';
import classes from './NumbersPage.module.css';
import type { ReadFilesProps } from './use-numbers.ts';
import { ProblemLine } from './ProblemLine.tsx';
import type { AnsweredTable } from '#renderer/parts/numbers/numbers-answer.ts';

/** Per file one line: the tool that wrote it, the days it covers, its rows, whether its total agrees. */
export function FileLines({ way, reading }: ReadFilesProps) {
  const t = useTranslations('numbers.file');
  const mapper = useTranslations('numbers.mapper');
  const tell = use(TellFileContext);
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('title')}</h2>
      <ul className={classes.files}>
        {way.files.map(({ id, fileName }, place) => {
          const tables = reading.tables.filter(({ file }) => file === place);
          const problems = reading.problems.filter(({ file }) => file === place);
          return (
            <li key={id} data-problem={problems.length > 0}>
              <div className={classes.fileHead}>
                <strong>{fileName}</strong>
                {tables[0] && (
                  <Button
                    className={classes.change}
                    size="compact-xs"
                    variant="subtle"
                    aria-label={mapper('changeOf', { file: fileName })}
                    onClick={() => tell({ file: id, earlier: tables[0]?.profile ?? null })}
                  >
                    {mapper('change')}
                  </Button>
                )}
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={t('remove', { file: fileName })}
                  onClick={() => way.remove(id)}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </div>
              {tables.map((table) => (
                <TableLine
                  key={`${table.entry ?? ''}/${table.sheet ?? ''}/${table.profile}`}
                  table={table}
                />
              ))}
              {problems.map((problem) =>
                problem.code === 'profile_file' ? (
                  <NumbersProfileIntake
                    key={problem.code}
                    file={id}
                    name={problem.names[0] ?? ''}
                    onAdded={() => way.remove(id)}
                  />
                ) : (
                  <ProblemLine key={problem.code} way={way} problem={problem} />
                ),
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TableLine({ table }: { readonly table: AnsweredTable }) {
  const t = useTranslations('numbers.file');
  const locale = useLocale();
  const { profile, tool, how, covers, rows, checks, entry, sheet } = table;
  const day = (one: string) => formatDay(one, locale, 'short');
  const facts = [
    entry ?? sheet,
    covers && t('covers', { from: day(covers.from), until: day(covers.until) }),
    t('rows', { count: rows.read }),
    rows.totals > 0 && t('totals', { count: rows.totals }),
    rows.left_out.not_kept > 0 && t('notKept', { count: rows.left_out.not_kept }),
    rows.left_out.doubled > 0 && t('doubled', { count: rows.left_out.doubled }),
    rows.left_out.no_date > 0 && t('noDate', { count: rows.left_out.no_date }),
  ];
  const wrong = checks.filter(({ equal }) => !equal);
  return (
    <div className={classes.tableLine}>
      <p>
        <span className={classes.tool}>{how === 'own' ? `${profile} (${t('own')})` : tool}</span>
        {` · ${facts.filter(Boolean).join(' · ')}`}
        {checks.length > 0 && wrong.length === 0 && (
          <span className={classes.good}>{` · ✓ ${t('agrees')}`}</span>
        )}
      </p>
      {wrong.map(({ column, total, sum }) => (
        <p key={column} className={classes.warn}>
          {`⚠ ${t('differs', { column, total: String(total), sum: String(sum) })}`}
        </p>
      ))}
    </div>
  );
}
