/** Where the tax profile is: a page of the settings. */
export const TAX_PROFILE_PATH = '/settings/taxes';
