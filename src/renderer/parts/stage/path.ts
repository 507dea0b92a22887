export const STAGE_PATH = '/stage';
