/** Where the first run is, for who put it off. */
export const FIRST_RUN_PATH = '/first-run';
