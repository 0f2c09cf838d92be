import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { savedHash } from './address.ts';

/** An address that asks for nothing. */
export const NoView = (): JSX.Element => (
  <EmptyState title={text('readerNone')} explanation={text('readerNoneHint')}>
    <a href={savedHash}>{text('savedHeading')}</a>
  </EmptyState>
);
