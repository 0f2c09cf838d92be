import { useEffect, useState } from 'preact/hooks';

/** A value as it was at the latest animation frame: what changes more than once between two frames counts once. */
export const useFrameValue = <Value>(value: Value): Value => {
  const [latest, setLatest] = useState<Value>(() => value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLatest(() => value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return latest;
};
