import type { Language } from '#shared/features/metrics/model.ts';
import type { SettingKey, Settings } from '#shared/features/settings/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Business, WritableDb } from '../db/handles.ts';
import { metricsHandlers } from '../features/metrics/handlers.ts';
import { saveSetting } from '../features/settings/store.ts';
import { enterValues, TYPED } from '../features/values/enter-values.ts';
import { UNWATCHED } from '../operations/work.ts';
import type { Progress } from '../operations/work.ts';
import { planActions } from './actions.ts';
import { audienceCells } from './audience.ts';
import { keepBooks } from './books.ts';
import { noteEvents } from './events.ts';
import { FOLLOWED } from './followed.ts';
import { drawLines } from './lines.ts';
import { moneyCells } from './money.ts';
import { choosePacts } from './pacts.ts';
import { keepReviews } from './reviews.ts';
import { salesCells } from './sales.ts';
import { createStory, instantOn } from './story.ts';
import type { Story } from './story.ts';

/** What the sample is told as of, and in which language. */
export type SampleOptions = { readonly today: Day; readonly language: Language };

const SETTINGS = {
  business_name: 'Studio Azimut',
  business_model: 'freelance_services',
  lean_stage: 'revenue',
  ltv_method: 'subscription',
  is_first_run_done: true,
  vat: true,
  activity: 'bnc',
  // Nobody's: it has the form of a SIREN, no more.
  siren: '123456782',
} as const satisfies Partial<Settings>;

/**
 * Fills a new file with the sample business: two years, up to today, of a consultant who moves from
 * time sold to products. The same day and language give the same file. No undo takes it back:
 * who tries out Ctrl+Z must not end before an empty window.
 */
export function fillSample(
  business: Business,
  { today, language }: SampleOptions,
  progress: Progress = UNWATCHED,
): void {
  const at = instantOn(today);
  const label = { name: 'sample.fill', door: 'imported', at, isFinal: true } as const;
  business.runCommand(label, (db) => {
    const story = createStory(db, today, language);
    saveSettings(db, language);
    for (const [done, write] of PARTS.entries()) {
      progress('filling', done, PARTS.length);
      write(story);
    }
  });
}

/** In this order: what comes later looks at what is there. */
const PARTS: readonly ((story: Story) => void)[] = [
  follow,
  drawLines,
  choosePacts,
  planActions,
  enterFigures,
  keepBooks,
  noteEvents,
  keepReviews,
];

/** All of them are kept, the language too: the sample's words do not follow the system's. */
function saveSettings(db: WritableDb, language: Language): void {
  for (const [key, value] of Object.entries({ ...SETTINGS, language })) {
    saveSetting(db, key as SettingKey, value);
  }
}

function follow({ on, time }: Story): void {
  const context = on(time.today);
  metricsHandlers['metrics.follow'](context, { metrics: [...FOLLOWED], isFollowed: true });
  metricsHandlers['metrics.order'](context, { metrics: [...FOLLOWED] });
}

function enterFigures({ on, time, language }: Story): void {
  const cells = [
    ...moneyCells(time, language),
    ...audienceCells(time, language),
    ...salesCells(time, language),
  ];
  enterValues(on(time.today), cells, TYPED);
}
