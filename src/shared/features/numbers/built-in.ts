import type { Words } from '../metrics/model.ts';
import type { NumbersProfile } from './profile.ts';
import type { LeftOutReason } from './reasons.ts';

/** The export of a tool that is known: its profile, and what a profile does not say. */
export type BuiltInProfile = {
  readonly profile: NumbersProfile;
  /** Metrics that are offered, and not taken until they are chosen. */
  readonly offered?: readonly string[];
  /** NumbersColumns that are not what their names say. */
  readonly notTaken?: Readonly<
    Record<string, { readonly metric: string; readonly reason: LeftOutReason }>
  >;
  /**
   * Columns that may split the rows further, each thing in one of them alone; by any other column of
   * words it may stand in several. Where it is not said, further columns are not looked at.
   */
  readonly splits?: readonly string[];
  /** Columns with which the headings are those of another file. */
  readonly without?: readonly string[];
  /** The columns that hold an amount again, in another currency: taken where that is the business’s. */
  readonly converted?: Readonly<Record<string, string>>;
  /** Metrics that come from a rounded rate. */
  readonly fromRate?: readonly string[];
  /** For how many days after its day a number still grows. */
  readonly settles?: number;
  /** How the file is found in the tool. */
  readonly way: Words;
};
