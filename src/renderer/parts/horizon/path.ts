/** Where the page of what lies beyond the quarter stands. */
export const HORIZON_PATH = '/horizon';
