import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Settings } from '#shared/features/settings/model.ts';
import type { Contract, OperationName, OutputOf } from '#shared/ipc/contract.ts';
import type { Refusal } from '#shared/ipc/refusal.ts';

/** The answer that never comes: a piece is seen while it waits. */
export const PENDING = Symbol('pending');

type ReadInput<N extends OperationName> = z.output<Contract[N]['input']>;

/** What an operation gives back: a value, a refusal, nothing yet, or one of them by its input. */
export type Answer<N extends OperationName> =
  | OutputOf<N>
  | Refusal
  | typeof PENDING
  | ((input: ReadInput<N>) => OutputOf<N> | Refusal | typeof PENDING);

/** The answers to what a piece asks and commands, typed by the contract. */
export type Answers = { readonly [N in OperationName]?: Answer<N> };

export type PieceState = {
  /** A few words; with the piece's file it is the address. */
  readonly name: string;
  readonly render: () => ReactNode;
  readonly answers?: Answers;
  /** What the business has set, other than language and theme, which the gallery switches. */
  readonly settings?: Partial<Omit<Settings, 'language' | 'theme'>>;
  /** The screen on which the piece finds itself, `/grid` for one. */
  readonly location?: string;
  /** True: it is a whole window, with landmarks and margins of its own. */
  readonly isWindow?: boolean;
  /** The widest that the place of the piece ever is, in pixels: a panel, a cell. */
  readonly width?: number;
};
