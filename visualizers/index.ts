import { sticky } from './sticky/view.ts';
import type { Extent, View } from './view.ts';

/** A view of whatever kind: what its layout gives, its `draw` takes. */
export type AnyView = View<Extent>;

/** Every view there is, in the order in which a person is offered them. */
export const VIEWS: readonly [AnyView, ...AnyView[]] = [sticky];

/** The view called `id`, as in `--view sticky`. */
export const viewNamed = (id: string): AnyView | undefined => VIEWS.find((view) => view.id === id);
