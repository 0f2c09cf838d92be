import type { MessageName } from '../../shared/i18n.ts';

/** The sections of the page in their order: the id that addresses name them by, and their heading. */
export const sections = {
  general: 'sectionGeneral',
  highlights: 'sectionHighlights',
  card: 'cardHeading',
  names: 'sectionNames',
  sites: 'sitesHeading',
  datasets: 'sectionDatasets',
  shortcuts: 'sectionShortcuts',
  backup: 'sectionBackup',
  privacy: 'sectionPrivacy',
  about: 'sectionAbout',
} as const satisfies Readonly<Record<string, MessageName>>;

/** The id of a section, by which addresses name it ("#sites"). */
export type SectionId = keyof typeof sections;

/** In the order of the page. */
export const sectionIds = Object.keys(sections).filter((id): id is SectionId => id in sections);
