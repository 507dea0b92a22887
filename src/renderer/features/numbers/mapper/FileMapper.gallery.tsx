import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { NUMBERS } from '#renderer/gallery/answers/numbers.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { FileMapper } from './FileMapper.tsx';
import { OwnProfiles } from './OwnProfiles.tsx';

const FILE = {
  id: 'a'.repeat(32),
  fileName: 'export détaillé du compteur de la boutique, octobre 2026 (définitif).csv',
};

const DAYS = Array.from({ length: 17 }, (_, day) => {
  const date = String(day + 1).padStart(2, '0');
  return [`${date}/10/2026`, '1 204', '00:42:10', 'Infolettre des anciens stagiaires', '37'];
});

const TABLE = {
  entry: null,
  sheet: null,
  isList: false,
  rows: [
    ['Rapport de fréquentation, du 1er au 31 octobre 2026'],
    [''],
    [
      'Jour de l’année civile',
      'Visites',
      'Durée moyenne de consultation',
      'Canal d’acquisition',
      'Clics',
    ],
    ...DAYS,
  ],
};

const SHIPPED: NumbersProfile = {
  profile: 1,
  name: 'Search Console',
  tool: 'Google Search Console',
  file: { format: 'csv', headings: ['Jour de l’année civile', 'Clics'] },
  time: { column: 'Jour de l’année civile', grain: 'day', missing: 'unknown' },
  numbers: [
    {
      metric: 'search_clicks',
      own: { fr: 'Clics depuis Google', en: 'Clicks from Google', kind: 'flow', unit: 'count' },
      rule: 'sum',
      column: 'Clics',
    },
  ],
};

const ANSWERS: Answers = {
  'metrics.list': metricList({}),
  'numbers.rows': [TABLE],
  'numbers.read': NUMBERS,
  'numbers.profiles': { own: [], builtIn: [] },
};

const mapper = () => <FileMapper file={FILE} earlier={null} onDone={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'an unknown file', render: mapper, answers: ANSWERS },
  {
    name: 'a file of a shipped profile',
    render: () => <FileMapper file={FILE} earlier={SHIPPED.name} onDone={() => {}} />,
    answers: {
      ...ANSWERS,
      'numbers.profile': SHIPPED,
      'numbers.read': {
        ...NUMBERS,
        values: NUMBERS.values.slice(0, 1).map((value) => ({ ...value, metric: 'search_clicks' })),
      },
    },
  },
  {
    name: 'a workbook of two sheets without a day',
    render: mapper,
    answers: {
      ...ANSWERS,
      'numbers.rows': [
        {
          ...TABLE,
          sheet: 'Fréquentation',
          rows: [
            ['Canal', 'Clics'],
            ['Direct', '12'],
          ],
        },
        { ...TABLE, sheet: 'Lisez-moi', rows: [['Notes'], ['Rien']] },
      ],
    },
  },
  { name: 'nothing in it', render: mapper, answers: { ...ANSWERS, 'numbers.rows': [] } },
  {
    name: 'a file that cannot be read',
    render: mapper,
    answers: {
      ...ANSWERS,
      'numbers.rows': new Refusal('file_damaged', { details: { file: 'x' } }),
    },
  },
  {
    name: 'profiles of one’s own',
    render: () => <OwnProfiles />,
    answers: {
      ...ANSWERS,
      'numbers.renameProfile': null,
      'numbers.removeProfile': null,
      'numbers.exportProfile': { path: '/home/me/compteur.json' },
      'numbers.profiles': {
        own: [
          {
            profile: 1,
            name: 'Compteur de fréquentation de la boutique et de l’atelier',
            tool: 'Compteur',
            file: { format: 'csv', headings: TABLE.rows[2] ?? [] },
            time: { column: 'Jour de l’année civile', grain: 'day', missing: 'zero' },
            numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visites' }],
          },
        ],
        builtIn: [],
      },
    },
  },
];
