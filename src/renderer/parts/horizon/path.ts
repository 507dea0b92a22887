export const HORIZON_PATH = '/horizon';
