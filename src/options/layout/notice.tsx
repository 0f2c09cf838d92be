import type { JSX } from 'preact';

/** What was done last, for the line at the top and for screen readers. */
export interface NoticeText {
  readonly text: string;
  /** Counts up, so that the same text twice is said twice. */
  readonly turn: number;
}

/** Says what was saved, without taking the focus. */
export const Notice = ({ notice }: { readonly notice: NoticeText }): JSX.Element => (
  <div class="options-notice" role="status">
    {notice.text === '' ? null : <p key={notice.turn}>{notice.text}</p>}
  </div>
);
