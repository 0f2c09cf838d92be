import { failure, messageOf, success, type Result } from '../shared/result.ts';

/** What a change of what is stored gives, or `not-saved` where the browser does not keep it: its storage may be full. */
export const saved = async <Value>(change: () => Promise<Value>): Promise<Result<Value>> => {
  try {
    return success(await change());
  } catch (thrown) {
    return failure('not-saved', messageOf(thrown));
  }
};
