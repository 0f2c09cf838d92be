/** Told once by each source: what it gave, in a line. */
export type Report = (line: string) => void;

/** For those who only want the records. */
export const silent: Report = () => undefined;
