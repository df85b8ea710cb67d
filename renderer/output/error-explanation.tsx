import { Lightbulb } from 'lucide-react';
import { type JSX, useMemo } from 'react';
import { explain } from '../../model/errors/explain.ts';
import { explained } from '../../words/language.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { RichText } from '../components/rich-text.tsx';
import type { Ending } from '../state/state.ts';
import { outcomeOf } from '../state/state.ts';

/** What the error means that ended the program: in general, and here; with a lesson where one fits. */
export function ErrorExplanation({ ending }: { readonly ending: Ending }): JSX.Element | null {
  const app = useApp();
  const source = useAppState((state) => state.run?.source ?? '');
  const playback = useAppState((state) => ((state.run?.length ?? 0) > 0 ? (state.run?.playback ?? null) : null));
  const lessons = useAppState((state) => state.lessons);
  const explanation = useMemo(() => explain(source, outcomeOf(ending), playback), [source, ending, playback]);
  if (!explanation) return null;
  const { general, here } = explained(explanation);
  // Of a package: first what it is, then what to use instead.
  const isGeneralFirst = explanation.kind === 'missing-package';
  const lesson = lessons.find(({ id }) => id === explanation.lesson);
  return (
    <div className="error-explanation" role="note" aria-label="What this means">
      <Lightbulb aria-hidden="true" size={16} />
      <div>
        {isGeneralFirst && (
          <p>
            <RichText text={general} />
          </p>
        )}
        {here !== '' && (
          <p>
            <RichText text={here} />
          </p>
        )}
        {!isGeneralFirst && (
          <p className="error-general">
            <RichText text={general} />
          </p>
        )}
        {lesson && (
          <button type="button" className="button small" onClick={() => app.openLesson(lesson.id)}>
            Lesson: {lesson.title.replaceAll('`', '')}
          </button>
        )}
      </div>
    </div>
  );
}
