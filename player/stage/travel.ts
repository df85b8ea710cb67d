/** Everything in the drawing that can take the focus. */
const STOPS = '[tabindex]';

/** Lets the keyboard go through a drawing. */
export interface Travel {
  /** Takes note of a new drawing: its parts can be reached, but are no stops on the way past it. */
  refresh(): void;
  end(): void;
}

/**
 * Makes a drawing one stop for the Tab key, however many parts it has: Enter goes in, Tab and Shift+Tab go
 * from part to part and out at the ends, Escape goes back out. The arrow keys stay the steps'.
 */
export function letFocusTravel(svg: SVGSVGElement, root: SVGGElement): Travel {
  const stops = (): readonly SVGElement[] => [...root.querySelectorAll<SVGElement>(STOPS)];
  let isInside = false;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target === svg) {
      if (event.key === 'Enter') move(event, stops()[0]);
    } else if (event.key === 'Escape') move(event, svg);
    else if (event.key === 'Tab') {
      const all = stops();
      const at = all.indexOf(event.target as SVGElement);
      move(event, all[at + (event.shiftKey ? -1 : 1)]);
    }
  };
  const onFocusIn = (event: FocusEvent): void => {
    isInside = event.target !== svg;
  };
  const onFocusOut = (event: FocusEvent): void => {
    // Without a next element the part itself was taken away, or the whole window lost the focus.
    if (event.relatedTarget !== null) isInside = false;
  };

  svg.addEventListener('keydown', onKeyDown);
  svg.addEventListener('focusin', onFocusIn);
  svg.addEventListener('focusout', onFocusOut);
  return {
    refresh() {
      for (const stop of root.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
      // The part that had the focus may be gone with the step before.
      const { activeElement } = svg.getRootNode() as Document | ShadowRoot;
      if (isInside && (activeElement === null || activeElement === document.body)) svg.focus();
    },
    end() {
      svg.removeEventListener('keydown', onKeyDown);
      svg.removeEventListener('focusin', onFocusIn);
      svg.removeEventListener('focusout', onFocusOut);
    },
  };
}

/** Focuses `target` instead of what the key would do; without one the key does what it always does. */
function move(event: KeyboardEvent, target: SVGElement | undefined): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
