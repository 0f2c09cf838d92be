/** Runs a reading when first asked and keeps what it gave: packages are read once a build. */
export const once = <Value>(read: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
};
