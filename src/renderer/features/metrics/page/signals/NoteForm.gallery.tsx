import { Refusal } from '#shared/ipc/refusal.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NoteForm } from './NoteForm.tsx';

const NOTE = { id: 1, metric: 'sessions', on: '2026-11-18', text: 'Passage à la radio' };
const ANSWERS: Answers = { 'signals.annotate': NOTE, 'signals.changeAnnotation': NOTE };

const form = (note: typeof NOTE | null) => (
  <NoteForm metric="sessions" note={note} day="2026-11-18" today={TODAY} onClose={() => {}} />
);

export const states: readonly PieceState[] = [
  { name: 'new', render: () => form(null), answers: ANSWERS },
  { name: 'changed', render: () => form(NOTE), answers: ANSWERS },
  {
    name: 'refused',
    render: () => form(NOTE),
    answers: { ...ANSWERS, 'signals.changeAnnotation': new Refusal('not_found') },
  },
];
