import { Button } from '@mantine/core';
import { use } from 'react';
import { Link } from 'wouter';
import { MOVING_IN_PATH } from '#renderer/parts/moving-in/path.ts';
import { unreadCode } from '#renderer/parts/numbers/numbers-answer.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { TellFileContext } from './mapper/tell-file.ts';
import classes from './NumbersPage.module.css';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';
import type { NumbersOnTheirWay } from './use-numbers.ts';

type Problem = NumbersAnswer['problems'][number];
type ProblemLineProps = { readonly way: NumbersOnTheirWay; readonly problem: Problem };

/** Why a file cannot be read yet, and what answers it. */
export function ProblemLine({ way, problem }: ProblemLineProps) {
  const t = useTranslations('numbers');
  const tell = use(TellFileContext);
  const file = way.files[problem.file]?.id;
  const earlier = problem.names[0] ?? null;
  return (
    <div role="alert" className={classes.problem}>
      <p>{useProblemWords()(problem)}</p>
      {problem.code === 'day_or_month' && (
        <div className={classes.ways}>
          <Button size="xs" variant="default" onClick={() => way.say({ dayOrder: 'dmy' })}>
            {t('dayFirst')}
          </Button>
          <Button size="xs" variant="default" onClick={() => way.say({ dayOrder: 'mdy' })}>
            {t('monthFirst')}
          </Button>
        </div>
      )}
      {problem.code === 'profiles_tie' && (
        <div className={classes.ways}>
          {problem.names.map((name) => (
            <Button
              key={name}
              size="xs"
              variant="default"
              onClick={() => way.say({ profile: name })}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {problem.code === 'file_unknown' && (
        <ButtonRow
          others={
            <Button component={Link} href={MOVING_IN_PATH} size="xs" variant="default">
              {t('problem.movingIn')}
            </Button>
          }
          main={
            <Button size="xs" onClick={() => file && tell({ file, earlier })}>
              {t('mapper.open')}
            </Button>
          }
        />
      )}
    </div>
  );
}

export function useProblemWords(): (problem: Problem) => string {
  const t = useTranslations('numbers.problem');
  const inWords = useRefusalWords();
  return (problem) => {
    const { code, names } = problem;
    const [profile, ...lacks] = names;
    const unread = unreadCode(problem);
    if (unread !== null) return inWords({ code: unread });
    switch (code) {
      case 'profiles_tie':
      case 'day_or_month':
      case 'nps_question':
      case 'range_unknown':
      case 'rows_overlap':
      case 'rows_apart':
        return t(code);
      case 'segments_many':
        return t(code, { names: names.slice(0, 5).join(', ') });
      default:
        return profile === undefined
          ? t('file_unknown')
          : t('nearest', { profile, lacks: lacks.join(', ') });
    }
  };
}
