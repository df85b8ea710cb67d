import { BookOpen } from 'lucide-react';
import type { JSX } from 'react';
import { useApp, useAppState } from '../components/context.tsx';
import { Menu, MenuChoices } from '../components/menu.tsx';
import { builtInLesson, openLesson } from '../state/selectors.ts';

/** The lessons to choose from; the button names the one that is open. */
export function LessonMenu(): JSX.Element | null {
  const app = useApp();
  const lessons = useAppState((state) => state.lessons);
  const lesson = useAppState(openLesson);
  const builtIn = useAppState(builtInLesson);
  if (lessons.length === 0) return null;
  const choices = lessons.map(({ id, title, group }, i) => ({ id, title: `${i + 1}. ${title}`, group }));
  return (
    <Menu
      name={lesson ? `Lesson: ${lesson.title}` : 'Lessons'}
      label={lesson ? `Lesson: ${lesson.title}` : 'Lessons'}
      icon={BookOpen}
      className="lesson-menu"
    >
      <MenuChoices name="Lessons" chosen={builtIn?.id ?? null} choices={choices} onChoose={app.openLesson} />
    </Menu>
  );
}
