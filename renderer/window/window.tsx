import { Tooltip } from 'radix-ui';
import { type JSX, type ReactNode, useSyncExternalStore } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useApp, useAppState } from '../components/context.tsx';
import { Editor } from '../editor/editor.tsx';
import { LessonCard } from '../lessons/lesson-card.tsx';
import { Narration } from '../narration/narration.tsx';
import { OutputPane } from '../output/output-pane.tsx';
import { Presentation } from '../presentation/presentation.tsx';
import { Stage } from '../stage/stage.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Dialogs } from './dialogs.tsx';
import { Notices } from './notices.tsx';
import { TopBar } from './top-bar.tsx';

/**
 * The whole window. Where it is too narrow for two sides, they stand one above the other and the page scrolls.
 * While the app presents, the window stays behind the presentation as it was: the editor has its own history.
 */
export function AppWindow(): JSX.Element {
  const narrow = useMedia('(max-width: 760px)');
  const presenting = useAppState((state) => state.presenting);
  const { layouts } = useApp();
  const stage = presenting ? null : <Stage layouts={layouts} />;
  return (
    <Tooltip.Provider delayDuration={500}>
      <div className={`window ${presenting ? 'is-behind' : ''}`}>
        <TopBar />
        {!presenting && <Notices />}
        <main className="workspace">
          {narrow ? (
            <>
              <ProgramSide />
              {stage}
            </>
          ) : (
            <Split
              id="sides"
              orientation="horizontal"
              name="Width of the program"
              first={<ProgramSide />}
              second={stage}
              firstSize={38}
              least={260}
            />
          )}
          <footer className="below">
            <Narration />
            <Timeline />
          </footer>
        </main>
      </div>
      {presenting && (
        <>
          <Presentation layouts={layouts} />
          <Notices />
        </>
      )}
      <Dialogs />
    </Tooltip.Provider>
  );
}

function ProgramSide(): JSX.Element {
  return (
    <div className="program-side">
      <LessonCard />
      <Split
        id="program"
        orientation="vertical"
        name="Height of the output"
        first={<Editor />}
        second={<OutputPane />}
        firstSize={70}
        least={76}
      />
    </div>
  );
}

interface SplitProps {
  /** Under this the sizes are kept. */
  readonly id: string;
  readonly orientation: 'horizontal' | 'vertical';
  /** What the separator changes, for screen readers. */
  readonly name: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Size of the first part before anybody moved the separator, in percent. */
  readonly firstSize: number;
  /** Least size of each part, in px. */
  readonly least: number;
}

/** Two parts with a separator between them that pointer and arrow keys move. */
function Split({ id, orientation, name, first, second, firstSize, least }: SplitProps): JSX.Element {
  const { store } = useApp();
  const kept = useAppState((state) => state.splits[id]);
  const parts = [`${id}-first`, `${id}-second`] as const;
  const sizes = kept ?? { [parts[0]]: firstSize, [parts[1]]: 100 - firstSize };
  return (
    <Group
      key={id}
      className="split"
      orientation={orientation}
      defaultLayout={sizes}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) store.dispatch({ kind: 'split-changed', group: id, sizes: layout });
      }}
    >
      <Panel id={parts[0]} minSize={least}>
        {first}
      </Panel>
      <Separator className={`separator ${orientation}`} aria-label={name} />
      <Panel id={parts[1]} minSize={least}>
        {second}
      </Panel>
    </Group>
  );
}

/** Whether the page matches a media query, now and from now on. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
