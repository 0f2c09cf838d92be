/** Something to put right in an article, named so that its writer finds it. */
export interface Fault {
  /** "kim-jong-un.md" */
  readonly file: string;
  /** A front-matter field, "text" or "file name". */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One line of the report. */
export const formatFault = ({ file, field, message }: Fault): string => `${file}: ${field}: ${message}`;
