import type { AnyView } from '../../visualizers/index.ts';
import type { Command } from './command.ts';
import { always } from './conditions.ts';

/** A command for each view, with its number as key; none where there is nothing to choose. */
export const viewChoices = (views: readonly Pick<AnyView, 'id' | 'name'>[]): readonly Command[] =>
  views.length < 2
    ? []
    : views.map(({ id, name }, i) => ({
        id: `view.show.${id}`,
        title: name,
        help: `Show the view ${name}`,
        keys: [String(i + 1)],
        when: always,
        checked: (state) => state.viewId === id,
        run: ({ store }) => store.dispatch({ kind: 'view-chosen', viewId: id }),
        menu: { menu: 'view', group: 0 },
      }));
