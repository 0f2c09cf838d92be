import type { ComponentChildren, JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { Choice } from './corrections/choice.ts';
import type { CardSubject } from './subject.ts';

interface CardFooterProps {
  readonly subject: CardSubject;
  /** Whether the card tells why, in place of what there is to read. */
  readonly isExplaining: boolean;
  /** Whether the reader has just corrected something, which they can take back above. */
  readonly isCorrected: boolean;
  readonly onExplain: (isExplaining: boolean) => void;
  readonly choose: (choice: Choice) => void;
  readonly openMore: () => void;
  readonly openSearch: () => void;
  /** What lies at its upper edge. */
  readonly children: ComponentChildren;
}

/** What can be done on a card, always in sight: doubt it, correct it at one click, go on reading elsewhere. */
export const CardFooter = (props: CardFooterProps): JSX.Element => {
  const { subject, isExplaining, isCorrected, onExplain, choose, openMore, openSearch, children } = props;
  const isLinked = subject.entity !== undefined;
  const verdict = isLinked ? 'not-this' : 'no-name';
  return (
    <footer class="card-footer">
      {children}
      {isLinked && !isCorrected ? (
        <button type="button" class="button-quiet" onClick={() => onExplain(!isExplaining)}>
          {text(isExplaining ? 'whyBack' : 'whyHeading')}
        </button>
      ) : null}
      {isExplaining || isCorrected ? null : (
        <button type="button" class="button-quiet" onClick={() => choose({ verdict })}>
          {text(isLinked ? 'whyNotThis' : 'whyNoName')}
        </button>
      )}
      <button type="button" class="button-quiet card-more" onClick={isLinked ? openMore : openSearch}>
        {text(isLinked ? 'cardMore' : 'cardSearch')}
      </button>
    </footer>
  );
};
