import type { JSX, RefObject } from 'preact';
import { interfaceLanguage, text } from '../shared/i18n.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { CardBody } from './card-body.tsx';
import type { CardState, CardSubject } from './subject.ts';

export interface CardViewProps {
  readonly subject: CardSubject;
  readonly state: CardState;
  /** Gets the element to place on the page. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onOpenArticle: (id: string) => void;
  readonly onRetry: () => void;
}

/** Who or what a mention names, and what there is to read about it. */
export const CardView = ({ subject, state, frame, ...actions }: CardViewProps): JSX.Element => {
  const entity = state.phase === 'ready' ? state.answer.entity : undefined;
  const { kind } = entity ?? subject;
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
      <header class="card-header">
        <p class="card-kind">
          <KindMark kind={kind} shades={subject.shades} />
          {text(kind === 'person' ? 'kindPerson' : 'kindPlace')}
        </p>
        <h2 id="name" class="card-name" dir="auto">
          {entity?.name ?? subject.name}
        </h2>
        {entity?.description ? (
          <p id="description" class="card-description" dir="auto">
            {entity.description}
          </p>
        ) : null}
      </header>
      <CardBody subject={subject} state={state} {...actions} />
    </section>
  );
};
