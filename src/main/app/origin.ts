/** The scheme of our own pages. */
export const APP_SCHEME = 'app';
/** The origin of our own pages. */
export const APP_ORIGIN = `${APP_SCHEME}://solocap`;
/** The address of the one page. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
