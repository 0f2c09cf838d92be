import type { JSX, RefObject } from 'preact';
import { interfaceLanguage, text } from '../shared/i18n.ts';
import { formatNames } from '../ui/format-names.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { CardBody } from './card-body.tsx';
import { MadeNote } from './corrections/made-note.tsx';
import { Facts } from './facts.tsx';
import { Locator } from './locator.tsx';
import type { CardActions, CardState, CardSubject } from './subject.ts';

/** Other names shown at most. */
const mostOtherNames = 4;

export interface CardViewProps {
  readonly subject: CardSubject;
  readonly state: CardState;
  /** Gets the element to place on the page. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly actions: CardActions;
}

/** Who or what a mention names, and what there is to read about it. */
export const CardView = ({ subject, state, frame, actions }: CardViewProps): JSX.Element => {
  const entity = state.phase === 'ready' ? state.answer.entity : undefined;
  const { kind } = entity ?? subject;
  const name = entity?.name ?? subject.name;
  const otherNames = subject.otherNames.filter((other) => other !== name).slice(0, mostOtherNames);
  const { lang, dir } = interfaceLanguage();
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
      {state.made ? <MadeNote made={state.made} actions={actions} /> : null}
      <header class="card-header">
        <p class="card-kind">
          <KindMark kind={kind} shades={subject.shades} />
          {text(kind === 'person' ? 'kindPerson' : 'kindPlace')}
        </p>
        <h2 id="name" class="card-name" dir="auto">
          {name}
        </h2>
        {entity?.description ? (
          <p id="description" class="card-description" dir="auto">
            {entity.description}
          </p>
        ) : null}
        {entity ? <Facts entity={entity} /> : null}
        {otherNames.length === 0 ? null : (
          <p class="card-other-names">{text('cardOtherNames', formatNames(otherNames))}</p>
        )}
      </header>
      {entity?.hasMap ? <Locator entity={entity} /> : null}
      <CardBody subject={subject} state={state} actions={actions} />
    </section>
  );
};
