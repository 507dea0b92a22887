/**
 * Leaves the field that has the focus, so that it saves what was typed: one that is taken away with
 * its page loses the focus without being told.
 */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
