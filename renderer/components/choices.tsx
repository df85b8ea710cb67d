import { RadioGroup } from 'radix-ui';
import { type JSX, useId } from 'react';

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly choices: readonly { readonly value: T; readonly title: string }[];
  readonly onChoose: (value: T) => void;
}

/** Choices of which one is taken, side by side, with what they are about before them. */
export function Choices<T extends string>({ label, chosen, choices, onChoose }: ChoicesProps<T>): JSX.Element {
  const id = useId();
  return (
    <div className="choices">
      <span id={id} className="choices-label">
        {label}
      </span>
      <RadioGroup.Root
        className="button-group"
        aria-labelledby={id}
        orientation="horizontal"
        value={chosen}
        onValueChange={(value) => onChoose(value as T)}
      >
        {choices.map(({ value, title }) => (
          <RadioGroup.Item key={value} value={value} className="button">
            {title}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
