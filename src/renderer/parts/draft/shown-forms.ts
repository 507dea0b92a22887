/** The forms on the screen, by what they are about: each asks for itself before it is lost. */
export const shownForms = new Set<string>();
