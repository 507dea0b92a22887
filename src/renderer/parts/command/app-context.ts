import type { Settings } from '#shared/features/settings/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Operations } from '#renderer/api/use-operations.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';

export type AppContext = Operations & {
  readonly location: string;
  readonly navigate: (path: string) => void;
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  readonly file: OutputOf<'vault.status'> | undefined;
  readonly undo: Undo;
  readonly openPalette: () => void;
  readonly openKeySheet: () => void;
  /** Shows a notice for some seconds. */
  readonly tell: (notice: { readonly title?: string; readonly message: string }) => void;
  readonly t: AllWords;
};

/** Undo and redo: of what was saved, or of the text of a field that is being typed in. */
export type Undo = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};
