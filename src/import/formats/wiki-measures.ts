/** What stands between two numbers of a measure. */
const joints: Readonly<Record<string, string>> = {
  to: ' to ',
  and: ' and ',
  or: ' or ',
  by: ' × ',
  x: ' × ',
  '×': ' × ',
  '-': '–',
  '–': '–',
  'to(-)': '–',
  'and(-)': '–',
  '+/-': ' ± ',
  '±': ' ± ',
};
/** Units that are shown otherwise than they are given. */
const units: Readonly<Record<string, string>> = {
  C: '°C',
  F: '°F',
  '°C': '°C',
  '°F': '°F',
  km2: 'km²',
  m2: 'm²',
  cm2: 'cm²',
  km3: 'km³',
  m3: 'm³',
  cm3: 'cm³',
  sqmi: 'sq mi',
  sqft: 'sq ft',
  sqkm: 'km²',
  ft2: 'sq ft',
  cuft: 'cu ft',
  kph: 'km/h',
  'km/h': 'km/h',
  foot: 'ft',
  mile: 'mi',
  metre: 'm',
  meter: 'm',
  inch: 'in',
  pound: 'lb',
  'm3/s': 'm³/s',
  'cuft/s': 'cu ft/s',
  'kg/m3': 'kg/m³',
  'inhabitants/km2': 'inhabitants/km²',
  '/km2': 'per km²',
  '/sqmi': 'per sq mi',
};
const number = /^[-−+]?[\d.,]+(?:[/+]\d+)*$/;

/** "{{convert|3812|m|ft|abbr=on}}": the first measure, as its unit is written; what it is converted to is left out. */
export const measure = (parts: readonly string[]): string => {
  let text = spelled(parts[0] ?? '');
  let at = 1;
  for (let joint = joints[parts[at] ?? '']; joint !== undefined; joint = joints[parts[at] ?? '']) {
    text += joint + spelled(parts[at + 1] ?? '');
    at += 2;
  }
  const unit = parts[at];
  if (unit === undefined) return text;
  text += ` ${units[unit] ?? unit}`;
  // "{{convert|5|ft|10|in|cm}}": a number and another unit are more of the same, a number alone says how exact to be.
  const [more = '', smaller = ''] = parts.slice(at + 1);
  return number.test(more) && /^(?:in|oz|lb|yd|ft)$/.test(smaller) ? `${text} ${more} ${smaller}` : text;
};

/** With commas between thousands. */
const spelled = (given: string): string =>
  /^\d{4,15}(?:\.\d+)?$/.test(given)
    ? Number(given).toLocaleString('en', { maximumFractionDigits: 9 })
    : given;
