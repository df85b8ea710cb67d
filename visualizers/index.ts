import { frames } from './frames/view.ts';
import { sticky } from './sticky/view.ts';
import type { Scene, View } from './view.ts';

/** A view of whatever kind: what its layout gives, its `draw` takes. */
export type AnyView = View<Scene>;

/** Every view there is, in the order in which a person is offered them. */
export const VIEWS: readonly [AnyView, ...AnyView[]] = [sticky, frames];

/** The view called `id`, as in `--view sticky`. */
export const viewNamed = (id: string): AnyView | undefined => VIEWS.find((view) => view.id === id);

/** The view called `id`. Throws if there is none. */
export function viewOf(id: string): AnyView {
  const view = viewNamed(id);
  if (!view) throw new Error(`No such view: ${id}`);
  return view;
}
