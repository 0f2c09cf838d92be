import type { Runtime } from 'webextension-polyfill';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { askPage } from '../../shared/send.ts';

type Given<Name extends keyof BackgroundRequests> = Params<BackgroundRequests, Name>;
type Gives<Name extends keyof BackgroundRequests> = Promise<Result<Answer<BackgroundRequests, Name>>>;

const noTab = failure('bad-request', 'not asked from a frame of a tab');

/** Hands what a frame tells to the top frame of its tab: documents cannot speak to each other past the page. */
export const tellPage = async (
  told: Given<'tellPage'>,
  { tab, frameId }: Runtime.MessageSender,
): Gives<'tellPage'> =>
  tab?.id === undefined || frameId === undefined
    ? noTab
    : askPage(tab.id, 'takeFrame', { frame: frameId, told });

/** Those of some frames that no document answers in any more, or another than before. */
export const goneFrames = async (
  frames: Given<'goneFrames'>,
  { tab }: Runtime.MessageSender,
): Gives<'goneFrames'> => {
  const id = tab?.id;
  if (id === undefined) return noTab;
  const answers = await Promise.all(
    frames.map(async ({ frame, began }) => ({
      frame,
      began,
      answer: await askPage(id, 'began', null, frame),
    })),
  );
  const gone = answers.filter(({ began, answer }) =>
    answer.ok ? answer.value !== began : answer.failure.code === 'no-receiver',
  );
  return success(gone.map(({ frame }) => frame));
};

/** Tells all documents of a tab that a reader waits for them, for the top frame. */
export const attendFrames = async (
  _params: Given<'attendFrames'>,
  { tab }: Runtime.MessageSender,
): Gives<'attendFrames'> => (tab?.id === undefined ? noTab : askPage(tab.id, 'attend', null, 'all'));

/** Has a frame go on, for the top frame of its tab. */
export const resumeFrame = async (
  { frame }: Given<'resumeFrame'>,
  { tab }: Runtime.MessageSender,
): Gives<'resumeFrame'> => (tab?.id === undefined ? noTab : askPage(tab.id, 'resume', null, frame));

/** Hands a wish of the top frame to another frame of its tab. */
export const showInFrame = async (
  { frame, place }: Given<'showInFrame'>,
  { tab }: Runtime.MessageSender,
): Gives<'showInFrame'> => (tab?.id === undefined ? noTab : askPage(tab.id, 'showMention', place, frame));

/** The same for a step through its highlights. */
export const walkInFrame = async (
  { frame, step }: Given<'walkInFrame'>,
  { tab }: Runtime.MessageSender,
): Gives<'walkInFrame'> => (tab?.id === undefined ? noTab : askPage(tab.id, 'walkHere', step, frame));

/** The same where the reader walks on elsewhere. */
export const endWalkInFrame = async (
  { frame }: Given<'endWalkInFrame'>,
  { tab }: Runtime.MessageSender,
): Gives<'endWalkInFrame'> => (tab?.id === undefined ? noTab : askPage(tab.id, 'endWalk', null, frame));
