/** Tells whether a person is in the middle of changing the text of a field. */
export type TextEditing = {
  readonly isUnderWay: () => boolean;
  /** Watches from now on, and says whenever the answer may be another one, until it is stopped. */
  readonly watch: (onChange: () => void) => () => void;
};

const TEXT_INPUTS = ['text', 'search', 'number', 'email', 'url', 'tel', 'password', ''];

/** True for an element whose text a person types: not for checkboxes, buttons and the like. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  if (element instanceof HTMLInputElement) {
    return !element.readOnly && TEXT_INPUTS.includes(element.type);
  }
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * The field that has the focus counts as being edited from the first keystroke until Enter or the
 * focus leaves: a field that was only entered, or whose text was handed in, has nothing of its own
 * to undo.
 */
export function createTextEditing(page: Document): TextEditing {
  let edited: EventTarget | null = null;
  return {
    isUnderWay: () =>
      edited !== null && edited === page.activeElement && takesText(page.activeElement),
    watch: (onChange) => {
      const setEdited = (target: EventTarget | null): void => {
        if (edited === target) return;
        edited = target;
        onChange();
      };
      const onInput = (event: Event): void => setEdited(event.target);
      const onDone = (): void => setEdited(null);
      // Not before the field itself: what is drawn in between would put its old text back.
      page.addEventListener('input', onInput);
      page.addEventListener('focusin', onDone, true);
      page.addEventListener('change', onDone, true);
      return () => {
        page.removeEventListener('input', onInput);
        page.removeEventListener('focusin', onDone, true);
        page.removeEventListener('change', onDone, true);
      };
    },
  };
}
