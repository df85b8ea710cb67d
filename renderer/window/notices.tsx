import { Info, TriangleAlert, X } from 'lucide-react';
import type { JSX } from 'react';
import { commandOf } from '../commands/commands.ts';
import { CommandButton } from '../components/command-button.tsx';
import { useApp, useAppState } from '../components/context.tsx';

/** The sentence that the person should read now, until it is dismissed. */
export function Notices(): JSX.Element {
  const { store } = useApp();
  const notice = useAppState((state) => state.notice);
  const Icon = notice?.tone === 'problem' ? TriangleAlert : Info;
  return (
    <div role="status" className="notices">
      {notice && (
        <p className={`notice ${notice.tone}`}>
          <Icon aria-hidden="true" size={16} />
          <span>{notice.sentence}</span>
          {notice.offer && (
            <CommandButton
              command={notice.offer}
              className="small notice-offer"
              label={commandOf(notice.offer).title}
            />
          )}
          <button
            type="button"
            className="button icon-button small"
            aria-label="Dismiss"
            onClick={() => store.dispatch({ kind: 'notice-dismissed' })}
          >
            <X aria-hidden="true" size={14} />
          </button>
        </p>
      )}
    </div>
  );
}
