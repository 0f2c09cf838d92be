import * as v from 'valibot';

/** Named colours; each has a shade for light and one for dark backgrounds, chosen where they are drawn. */
export const colourNames = ['blue', 'teal', 'green', 'orange', 'red', 'purple', 'grey'] as const;

/** How highlights are drawn: a line under the words, a dotted one, or colour behind them. */
export const highlightStyles = ['underline', 'dotted', 'tint'] as const;
/** Which mentions of a page are highlighted: the first of each name in every section, all, or none. */
export const highlightRanges = ['first', 'every', 'none'] as const;
/** `hover` opens a card where the pointer rests; the others only while that key is held. */
export const cardTriggers = ['hover', 'alt', 'control', 'shift'] as const;

/** `system` follows the browser. */
export const themes = ['system', 'light', 'dark'] as const;
/** Whether Backstory works on all sites but those in `sitesOff`, or only on those in `sitesOn`. */
export const siteModes = ['all-but', 'only'] as const;

const entries = {
  /** The switch for everything. */
  enabled: v.boolean(),
  showPeople: v.boolean(),
  showPlaces: v.boolean(),
  highlightStyle: v.picklist(highlightStyles),
  highlightRange: v.picklist(highlightRanges),
  /** Whether people and places that nothing is known of are highlighted too, as a "maybe". */
  showUnknown: v.boolean(),
  /** A mention less certain than this, in percent, is no longer shown. */
  leastConfidence: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** A mention less certain than this, in percent, is dotted as a "maybe". */
  certainFrom: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  personColour: v.picklist(colourNames),
  placeColour: v.picklist(colourNames),
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  cardDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(3000)),
  cardTrigger: v.picklist(cardTriggers),
  /** Of Backstory's own pages and of the card. */
  theme: v.picklist(themes),
  siteMode: v.picklist(siteModes),
  /** Hosts ("example.org") on which nothing is done; each covers its subdomains. */
  sitesOff: v.array(v.string()),
  /** Hosts on which Backstory works where `siteMode` is `only`; each covers its subdomains. */
  sitesOn: v.array(v.string()),
};

/** All settings, each with a value. */
export const settingsSchema = v.object(entries);
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Only what the reader has chosen. A default can so change in a later version without undoing a choice. */
export const choicesSchema = v.partial(settingsSchema);
export type Choices = v.InferOutput<typeof choicesSchema>;

/** What holds where the reader has chosen nothing. */
export const defaultSettings: Settings = {
  enabled: true,
  showPeople: true,
  showPlaces: true,
  highlightStyle: 'underline',
  highlightRange: 'first',
  showUnknown: false,
  leastConfidence: 0,
  certainFrom: 70,
  personColour: 'blue',
  placeColour: 'teal',
  cardDelay: 300,
  cardTrigger: 'hover',
  theme: 'system',
  siteMode: 'all-but',
  sitesOff: [],
  sitesOn: [],
};

const schemaOf: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(entries));

/** Reads choices one by one, so that one bad value does not cost the others. Unknown names are dropped. */
export const readChoices = (stored: unknown): Choices => {
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!record.success) return {};
  const valid = Object.entries(record.output).filter(([name, value]) => {
    const schema = schemaOf.get(name);
    return schema !== undefined && v.is(schema, value);
  });
  return v.parse(choicesSchema, Object.fromEntries(valid));
};
