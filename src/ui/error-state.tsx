import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';

export interface ErrorStateProps {
  /** One helpful sentence. */
  readonly message: string;
  readonly onRetry?: () => void;
  /** What the button says if not "Try again". */
  readonly retryLabel?: string;
}

/** Something went wrong. Announced at once. */
export const ErrorState = ({ message, onRetry, retryLabel }: ErrorStateProps): JSX.Element => (
  <div class="state state-error" role="alert">
    <p>{message}</p>
    <div class="state-actions">
      {onRetry ? (
        <button type="button" class="button" onClick={onRetry}>
          {retryLabel ?? text('tryAgain')}
        </button>
      ) : null}
    </div>
  </div>
);
