import { ChevronDown, CircleHelp } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { type JSX, useMemo } from 'react';
import { useApp, useAppState } from '../components/context.tsx';
import { RichText } from '../components/rich-text.tsx';
import { isTextRecorded, openLesson } from '../state/selectors.ts';
import { decisiveStep } from './decisive.ts';

/** What the open lesson is about, and the question to ask, marked when its moment has come. */
export function LessonCard(): JSX.Element | null {
  const { store } = useApp();
  const lesson = useAppState(openLesson);
  const open = useAppState((state) => state.lessonCardOpen);
  if (!lesson) return null;
  return (
    <Collapsible.Root
      className="lesson-card"
      open={open}
      onOpenChange={() => store.dispatch({ kind: 'lesson-card-toggled' })}
    >
      <h2 className="lesson-title">
        <Collapsible.Trigger className="lesson-toggle">
          <ChevronDown aria-hidden="true" size={16} className="lesson-chevron" />
          {lesson.title}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Content>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to enter it */}
        <p className="lesson-text" data-scrolls tabIndex={0}>
          <RichText text={lesson.text.replaceAll('\n', ' ')} />
        </p>
      </Collapsible.Content>
      <LessonQuestion />
    </Collapsible.Root>
  );
}

/** The question stays in sight at its step, also while the text is folded away. */
function LessonQuestion(): JSX.Element | null {
  const { store } = useApp();
  const lesson = useAppState(openLesson);
  const run = useAppState((state) => (isTextRecorded(state) ? state.run : null));
  const step = useAppState((state) => state.step);
  const open = useAppState((state) => state.lessonCardOpen);
  const decisive = useMemo(() => lesson && run && decisiveStep(lesson, run), [lesson, run]);
  if (!lesson || lesson.question === '') return null;
  const now = decisive === step && step > 0;
  if (!open && !now) return null;
  return (
    <div className={now ? 'lesson-question is-now' : 'lesson-question'}>
      <CircleHelp aria-hidden="true" size={18} />
      <p>
        {now && <strong>Answer before you step: </strong>}
        <RichText text={lesson.question} />
      </p>
      {decisive !== null && !now && (
        <button
          type="button"
          className="button small"
          onClick={() => store.dispatch({ kind: 'went-to', step: decisive })}
        >
          Go there
        </button>
      )}
    </div>
  );
}
