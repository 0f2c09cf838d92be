import * as v from 'valibot';

/** Named colours; each has a shade for light and one for dark backgrounds, chosen where they are drawn. */
export const colourNames = ['blue', 'teal', 'green', 'orange', 'red', 'purple', 'grey'] as const;
export const highlightStyles = ['underline', 'dotted', 'tint'] as const;

const entries = {
  /** The switch for everything. */
  enabled: v.boolean(),
  showPeople: v.boolean(),
  showPlaces: v.boolean(),
  highlightStyle: v.picklist(highlightStyles),
  personColour: v.picklist(colourNames),
  placeColour: v.picklist(colourNames),
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  cardDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(3000)),
  /** Hosts ("example.org") on which nothing is done; each covers its subdomains. */
  sitesOff: v.array(v.string()),
};

/** All settings, each with a value. */
export const settingsSchema = v.object(entries);
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Only what the reader has chosen. A default can so change in a later version without undoing a choice. */
export const choicesSchema = v.partial(settingsSchema);
export type Choices = v.InferOutput<typeof choicesSchema>;

export const defaultSettings: Settings = {
  enabled: true,
  showPeople: true,
  showPlaces: true,
  highlightStyle: 'underline',
  personColour: 'blue',
  placeColour: 'teal',
  cardDelay: 300,
  sitesOff: [],
};

/** Reads choices one by one, so that one bad value does not cost the others. Unknown names are dropped. */
export const readChoices = (stored: unknown): Choices => {
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!record.success) return {};
  const valid = Object.entries(record.output).filter(
    ([name, value]) =>
      name in entries && v.is(v.pick(choicesSchema, [name as keyof Settings]), { [name]: value }),
  );
  return v.parse(choicesSchema, Object.fromEntries(valid));
};
