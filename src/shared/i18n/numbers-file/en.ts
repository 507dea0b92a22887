import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What the command line says of the exports of tools, in English. */
export const en: WordsOf<typeof fr> = {
  file_unknown:
    '{file}: no known tool writes a file like this. Say how it is read with --profile (file_unknown).',
  nearest:
    '{file} looks like {profile}, but {lacks} is gone. Say how it is read with --profile (file_unknown).',
  profiles_tie: '{file}: {names} fit equally well. Name one with --profile (profiles_tie).',
  day_or_month:
    '{file}: a date may have its day or its month first. Say --day-first or --month-first (day_or_month).',
  nps_question:
    '{file}: several questions ask for a mark from 0 to 10. Say which one with --profile (nps_question).',
  range_unknown:
    '{file} does not say which days it is about. Say --from and --until (range_unknown).',
  rows_overlap:
    '{file}: rows tell of days that others tell of, too, and would count twice. Export it by day (rows_overlap).',
  rows_apart: '{file}: days are missing between its rows. Export it by day (rows_apart).',
  segments_many:
    '{count, plural, one {# new segment} other {# new segments}}, among them {names}. Is this the right column? Say which one with --profile (segments_many).',
  badProfile: '{file} holds no profile.',
  noProfile: 'There is no profile {name}. There are {names}.',
  rule: {
    sum: 'sum of {column}',
    mean: 'average of {column}',
    last: 'last of {column}',
    count: 'number of rows',
    distinct: 'different values of {column}',
    first: 'first ones in {column}',
    level: 'level of {column} at the end',
    lost: 'lost, by {column}',
    snapshot: 'the list on the day of export',
    running: 'running level by {column}',
  },
};
