/** How many mutants of some files met which end. */
export type MutantCounts = {
  readonly detected: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Made once when a file is loaded: they cannot be switched on for one test. */
  readonly passedOver: number;
};

/** The part of Stryker's JSON report that counts. */
export type MutationReport = {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
};

const DETECTED = new Set(['Killed', 'Timeout']);

/** The counts of a report. A mutant that does not even load is no mutant. */
export function countsOfReport({ files }: MutationReport): MutantCounts {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const count = (isCounted: (status: string) => boolean) => statuses.filter(isCounted).length;
  return {
    detected: count((status) => DETECTED.has(status)),
    survived: count((status) => status === 'Survived'),
    uncovered: count((status) => status === 'NoCoverage'),
    passedOver: count((status) => status === 'Ignored'),
  };
}

export function sumOfCounts(all: readonly MutantCounts[]): MutantCounts {
  const sum = (of: keyof MutantCounts) => all.reduce((total, counts) => total + counts[of], 0);
  return {
    detected: sum('detected'),
    survived: sum('survived'),
    uncovered: sum('uncovered'),
    passedOver: sum('passedOver'),
  };
}

/** Percentage of the mutants that a test noticed; those that no test reaches count against it. */
export function scoreOf({ detected, survived, uncovered }: MutantCounts): number {
  const all = detected + survived + uncovered;
  return all === 0 ? 100 : (detected / all) * 100;
}
