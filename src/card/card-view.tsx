import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { interfaceLanguage } from '../shared/i18n.ts';
import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { meansEverywhere, type Choice } from './corrections/choice.ts';
import { MadeNote } from './corrections/made-note.tsx';
import { UnsavedNote } from './corrections/unsaved-note.tsx';
import { Why } from './corrections/why.tsx';
import { Locator } from './locator.tsx';
import { MoreBelow } from './more-below.tsx';
import type { CardActions, CardState, CardSubject } from './subject.ts';
import { useMoreBelow } from './use-more-below.ts';

export interface CardViewProps {
  readonly subject: CardSubject;
  readonly state: CardState;
  /** Gets the element to place on the page. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly actions: CardActions;
}

/** Who or what a mention names, and what there is to read about it; or, when asked, why it was taken for that. */
export const CardView = ({ subject, state, frame, actions }: CardViewProps): JSX.Element => {
  const [isExplaining, setExplaining] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const isMoreBelow = useMoreBelow(frame, content);
  const entity = state.phase === 'ready' ? state.answer.entity : undefined;
  const { lang, dir } = interfaceLanguage();
  const choose = (choice: Choice): void => {
    setExplaining(false);
    actions.correct(choice, meansEverywhere(choice));
  };
  return (
    <section
      class="card"
      ref={frame}
      role="dialog"
      aria-labelledby="name"
      aria-describedby={entity?.description ? 'description' : undefined}
      aria-busy={state.phase === 'loading'}
      tabIndex={-1}
      lang={lang}
      dir={dir}
    >
      <div ref={content}>
        {state.unsaved ? <UnsavedNote unsaved={state.unsaved} /> : null}
        {state.made ? <MadeNote made={state.made} actions={actions} /> : null}
        <CardHeader subject={subject} entity={entity} />
        {isExplaining ? (
          <Why subject={subject} choose={choose} />
        ) : (
          <>
            {entity?.hasMap ? <Locator entity={entity} /> : null}
            <CardBody subject={subject} state={state} actions={actions} />
          </>
        )}
      </div>
      {state.phase === 'ready' ? (
        <CardFooter
          subject={subject}
          isExplaining={isExplaining}
          isCorrected={state.made !== undefined}
          onExplain={setExplaining}
          choose={choose}
          openMore={actions.openMore}
          openSearch={actions.openSearch}
        >
          {isMoreBelow ? <MoreBelow frame={frame} /> : null}
        </CardFooter>
      ) : null}
    </section>
  );
};
