import { LANGUAGES } from '#shared/kernel/language.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Piece } from './pieces.ts';
import type { PieceState } from './piece-state.ts';

/** How a state is looked at; width in pixels of the screen, zoom as a factor. */
export type View = {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly zoom: number;
};

export type Address = {
  /** The path of a piece; empty: none is chosen yet. */
  readonly piece: string;
  /** The name of one state; empty: all of them, one below the other. */
  readonly state: string;
  readonly view: View;
  /** True: the state alone, without the gallery around it. */
  readonly isBare: boolean;
};

const FIRST_VIEW: View = { language: 'fr', theme: 'light', width: 1024, zoom: 1 };

/** Reads `#features/focus/FocusHero?state=on+track&language=en&theme=dark&width=640&zoom=2&bare`. */
export function readAddress(hash: string): Address {
  const [piece = '', query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  return {
    piece,
    state: given.get('state') ?? '',
    view: {
      language: LANGUAGES.find((one) => one === given.get('language')) ?? FIRST_VIEW.language,
      theme: given.get('theme') === 'dark' ? 'dark' : 'light',
      width: Number(given.get('width')) || FIRST_VIEW.width,
      zoom: Number(given.get('zoom')) || FIRST_VIEW.zoom,
    },
    isBare: given.has('bare'),
  };
}

/** The address as the end of a URL; what is as usual is left out. */
export function writeAddress({ piece, state, view, isBare }: Address): string {
  const given = new URLSearchParams();
  if (state !== '') given.set('state', state);
  for (const [key, value] of Object.entries(view)) {
    if (value !== FIRST_VIEW[key as keyof View]) given.set(key, String(value));
  }
  if (isBare) given.set('bare', '');
  const query = given.toString();
  return `#${piece}${query === '' ? '' : `?${query}`}`;
}

export function statesAt({ piece, state }: Address, pieces: readonly Piece[]): PieceState[] {
  const states = pieces.find(({ path }) => path === piece)?.states ?? [];
  return states.filter(({ name }) => state === '' || name === state);
}
