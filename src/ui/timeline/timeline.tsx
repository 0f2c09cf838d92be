import type { JSX } from 'preact';
import type { ArticleSummary } from '../../core/article.ts';
import { interfaceLanguage, text } from '../../shared/i18n.ts';
import { articleDate } from '../article-date.ts';
import { useRoving } from '../use-roving.ts';
import { lanesOf, spanOf, ticksOf, type Tick } from './axis.ts';
import { momentOf } from './moment.ts';

export interface TimelineProps<Article extends ArticleSummary> {
  /** Those without a date that can be drawn are left out. */
  readonly articles: readonly Article[];
  readonly isMarked: (article: Article) => boolean;
  /** Pointed at or reached by a key; undefined when that ends. */
  readonly onPoint: (article: Article | undefined) => void;
  readonly onChoose: (article: Article) => void;
}

/** Units of the drawing, a pixel each in the popup. */
const width = 348;
const radius = 5;
const laneHeight = 13;
const labelRoom = 20;

/** When an article's events were or, without that, when its facts held; undefined where it does not say. */
export const articleMoment = ({ date, asOf }: Pick<ArticleSummary, 'date' | 'asOf'>): number | undefined =>
  momentOf(date) ?? momentOf(asOf);

/** Articles along a line of time, one dot each: filled at a date, hollow where facts held "as of" one. */
export const Timeline = <Article extends ArticleSummary>(
  props: TimelineProps<Article>,
): JSX.Element | null => {
  const { isMarked, onPoint, onChoose } = props;
  const dated = props.articles
    .flatMap((article) => {
      const moment = articleMoment(article);
      return moment === undefined ? [] : [{ article, moment }];
    })
    .sort((a, b) => a.moment - b.moment);
  const roving = useRoving<SVGGElement>(dated.length);
  if (dated.length === 0) return null;

  const span = spanOf(dated.map(({ moment }) => moment));
  const leftOf = (moment: number): number => ((moment - span.from) / (span.to - span.from)) * width;
  const lefts = dated.map(({ moment }) => leftOf(moment));
  const lanes = lanesOf(lefts, 2 * radius + 2);
  const floor = (Math.max(...lanes) + 1) * laneHeight + radius;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${floor + labelRoom}`}
      role="group"
      aria-label={text('timelineLabel')}
      onKeyDown={(event) => void roving.onKey(event)}
    >
      <g aria-hidden="true">
        {ticksOf(span).map((tick) => (
          <g key={tick.at} transform={`translate(${leftOf(tick.at)} 0)`}>
            <path class="timeline-tick" d={`M0 0V${floor + 4}`} />
            <text class="timeline-label" x={0} y={floor + 15} text-anchor={anchor(leftOf(tick.at))}>
              {tickText(tick)}
            </text>
          </g>
        ))}
        <path class="timeline-line" d={`M0 ${floor}H${width}`} />
      </g>
      <g ref={roving.group}>
        {dated.map(({ article }, position) => (
          <g
            key={article.id}
            role="button"
            class={isMarked(article) ? 'timeline-dot timeline-marked' : 'timeline-dot'}
            aria-label={`${article.title}, ${articleDate(article)}`}
            tabindex={roving.tabIndexOf(position)}
            data-position={position}
            onFocus={() => {
              roving.onFocus(position);
              onPoint(article);
            }}
            onBlur={() => onPoint(undefined)}
            onMouseEnter={() => onPoint(article)}
            onMouseLeave={() => onPoint(undefined)}
            onClick={() => onChoose(article)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(article);
            }}
          >
            <title>{`${article.title}, ${articleDate(article)}`}</title>
            <circle
              class={article.date === undefined ? 'timeline-hollow' : undefined}
              cx={lefts[position]}
              cy={floor - radius - 3 - (lanes[position] ?? 0) * laneHeight}
              r={radius}
            />
          </g>
        ))}
      </g>
    </svg>
  );
};

/** Labels near an end stay within the drawing. */
const anchor = (left: number): 'start' | 'middle' | 'end' =>
  left < 20 ? 'start' : left > width - 20 ? 'end' : 'middle';

const tickText = ({ year, month }: Tick): string => {
  if (month === undefined) return String(year);
  const { lang } = interfaceLanguage();
  return new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    Date.UTC(year, month, 15),
  );
};
