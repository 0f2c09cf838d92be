import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text, type MessageName } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { noticeParts, readNotice, type NoticePart, type NoticeSource } from './read-notice.ts';

const partNames: Readonly<Record<NoticePart, MessageName>> = {
  Data: 'aboutData',
  Model: 'aboutModel',
  Code: 'aboutCode',
};

/** The version, and where all that is packaged comes from. */
export const AboutSection = (): JSX.Element => {
  const notice = useNotice();
  return (
    <Section id="about">
      <Row words={text('aboutWords')}>
        <p>{text('aboutVersion', browser.runtime.getManifest().version)}</p>
        <p class="hint">{text('aboutLicence')}</p>
        <p class="row-links">
          <a href={browser.runtime.getURL('LICENSE')}>LICENSE</a>
          <a href={browser.runtime.getURL('NOTICE')}>NOTICE</a>
        </p>
      </Row>
      {notice === 'failed' ? <ErrorState message={text('failureData')} /> : null}
      {notice === undefined || notice === 'failed'
        ? null
        : noticeParts.map((part) => (
            <Row key={part} words={text('aboutWords')}>
              <h3 class="row-heading">{text(partNames[part])}</h3>
              <ul class="sources">
                {readNotice(notice, part).map((source) => (
                  <Source key={source.name} source={source} />
                ))}
              </ul>
            </Row>
          ))}
    </Section>
  );
};

const Source = ({ source }: { readonly source: NoticeSource }): JSX.Element => (
  <li class="source" lang="en" dir="ltr">
    {source.original === undefined ? (
      <span class="source-name">{source.name}</span>
    ) : (
      <a class="source-name" href={source.original} rel="noreferrer" target="_blank">
        {source.name}
      </a>
    )}
    <span class="source-use">{source.use}</span>
    <span class="entry-facts">
      <span>{source.licence}</span>
      {source.date === undefined ? null : <span>{source.date}</span>}
    </span>
  </li>
);

const useNotice = (): string | 'failed' | undefined => {
  const [notice, setNotice] = useState<string>();
  useEffect(() => {
    const read = async (): Promise<string> => (await fetch(browser.runtime.getURL('NOTICE'))).text();
    read().then(setNotice, () => setNotice('failed'));
  }, []);
  return notice;
};
