import type { Status } from '#shared/features/values/model.ts';

/** A tone of the theme: the CSS variables `--tone-<tone>` and `--tone-<tone>-soft`. */
type Tone = 'good' | 'warn' | 'bad' | 'quiet';

/** What a status looks like before anyone sees its colour. */
export const STATUS_SHAPES: Readonly<Record<Status, { shape: string; tone: Tone }>> = {
  met: { shape: '●', tone: 'good' },
  on_track: { shape: '●', tone: 'good' },
  at_risk: { shape: '▲', tone: 'warn' },
  missed: { shape: '■', tone: 'bad' },
  off_track: { shape: '■', tone: 'bad' },
  no_target: { shape: '○', tone: 'quiet' },
  not_known: { shape: '○', tone: 'quiet' },
  incomplete: { shape: '◐', tone: 'quiet' },
};
