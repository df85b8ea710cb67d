import { type JSX, useState } from 'react';
import { FormDialog } from './form-dialog.tsx';

interface TextDialogProps {
  readonly title: string;
  readonly description: string;
  /** Of the field. */
  readonly label: string;
  /** What the field holds at first. */
  readonly text?: string;
  /** What is shown while the field is empty. */
  readonly example?: string;
  /** The button that takes what was written. */
  readonly action: string;
  /** Takes what was written; what is wrong with it as a sentence, or null. */
  readonly onText: (text: string) => string | null;
}

/** Asks for a line of text. What is wrong with it is said where it stands. */
export function TextDialog({ title, description, label, text, example, action, onText }: TextDialogProps): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <FormDialog
      title={title}
      description={description}
      className="text-form"
      onSubmit={(form) => setProblem(onText(String(form.get('text')).trim()))}
      action={action}
    >
      <label htmlFor="dialog-text">{label}</label>
      <input
        id="dialog-text"
        name="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={text}
        placeholder={example}
        aria-describedby="dialog-problem"
      />
      <p id="dialog-problem" role="alert" className="text-problem">
        {problem}
      </p>
    </FormDialog>
  );
}
