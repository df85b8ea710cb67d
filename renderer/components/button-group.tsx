import type { JSX, ReactNode } from 'react';

/** Buttons that belong together, side by side. */
export function ButtonGroup({ name, children }: { readonly name: string; readonly children: ReactNode }): JSX.Element {
  return (
    <fieldset className="button-group" aria-label={name}>
      {children}
    </fieldset>
  );
}
