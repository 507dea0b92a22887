import { createContext } from 'react';

/** A file whose reading is to be told, and the profile that its answers begin with. */
export type FileToTell = {
  readonly file: string;
  /** null: nothing is known of files like it. */
  readonly earlier: string | null;
};

/** Opens the questions of a file. */
export const TellFileContext = createContext<(file: FileToTell) => void>(() => undefined);
