/** Tells whether a person is in the middle of changing the text of a field. */
export type TextEditing = {
  readonly isUnderWay: () => boolean;
  readonly stop: () => void;
};

/** True for an element whose text a person types: not for checkboxes, buttons and the like. */
function takesText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  if (element instanceof HTMLInputElement) {
    return (
      !element.readOnly && ['text', 'search', 'number', 'email', 'url', ''].includes(element.type)
    );
  }
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * Watches the field that has the focus. It counts as being edited from the first keystroke until
 * Enter or the focus leaves: a field that was only entered, or whose text was handed in, has
 * nothing of its own to undo.
 */
export function watchTextEditing(page: Document): TextEditing {
  let edited: EventTarget | null = null;
  const onInput = (event: Event): void => {
    edited = event.target;
  };
  const onDone = (): void => {
    edited = null;
  };
  page.addEventListener('input', onInput, true);
  page.addEventListener('focusin', onDone, true);
  page.addEventListener('change', onDone, true);
  return {
    isUnderWay: () =>
      edited !== null && edited === page.activeElement && takesText(page.activeElement),
    stop: () => {
      page.removeEventListener('input', onInput, true);
      page.removeEventListener('focusin', onDone, true);
      page.removeEventListener('change', onDone, true);
    },
  };
}
