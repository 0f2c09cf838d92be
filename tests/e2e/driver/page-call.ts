/** A function that runs in a page. It is sent as text, so it may use nothing but its arguments and globals. */
export type PageFunction<Args extends readonly unknown[], Value> = (...args: Args) => Value | Promise<Value>;

/**
 * Source of an expression that calls a function in a page and gives a promise of its value as JSON. The first
 * arguments may be expressions of the page itself.
 */
export const callExpression = (
  call: PageFunction<never, unknown>,
  args: readonly unknown[],
  pageArguments: readonly string[] = [],
): string => {
  const given = [...pageArguments, ...args.map((value) => JSON.stringify(value) ?? 'undefined')].join(', ');
  // `__name` is what esbuild (under tsx) wraps inner functions in.
  return `(async () => {
    const __name = (target) => target;
    return JSON.stringify({ value: await (${call.toString()})(${given}) });
  })()`;
};

/** The value in the answer to a `callExpression`. */
export const valueIn = <Value>(answer: string): Value => {
  const parsed: { value: Value } = JSON.parse(answer);
  return parsed.value;
};
