import type { JSX } from 'preact';
import type { Problem } from '../../../shared/datasets/problems.ts';
import { text } from '../../../shared/i18n.ts';
import { problemText, whereText } from './problem-text.ts';

/** So many are shown; a report that is saved has more. */
const mostShown = 20;

export interface ProblemListProps {
  readonly problems: readonly Problem[];
}

/** What was left out, where it stands and why. */
export const ProblemList = ({ problems }: ProblemListProps): JSX.Element | null =>
  problems.length === 0 ? null : (
    <>
      <ul class="problems">
        {problems.slice(0, mostShown).map((problem, at) => (
          <li key={at}>
            <bdi class="problem-where">{whereText(problem.where)}</bdi> {problemText(problem)}
          </li>
        ))}
      </ul>
      {problems.length > mostShown ? (
        <p class="hint">{text('problemsMore', problems.length - mostShown)}</p>
      ) : null}
    </>
  );
