import { knownTitles } from '../../merge/titled-cities.ts';
import { factbookProfiles, factbookText } from '../factbook.ts';

/** Capitals the Factbook of 2015 has differently, or with a remark, by ISO code. */
const capitalsToday: Readonly<Record<string, string>> = {
  BI: 'Gitega',
  KZ: 'Astana',
  IL: 'Jerusalem',
  PS: 'Ramallah',
  BO: 'Sucre',
  CI: 'Yamoussoukro',
  MM: 'Naypyidaw',
  UA: 'Kyiv',
  MD: 'Chișinău',
  LK: 'Sri Jayawardenepura Kotte',
  ZA: 'Pretoria',
  SZ: 'Mbabane',
  KM: 'Moroni, Comoros',
  BJ: 'Porto-Novo',
  US: 'Washington, D.C.',
  CR: 'San José, Costa Rica',
  LY: 'Tripoli, Libya',
  GY: 'Georgetown, Guyana',
  JM: 'Kingston, Jamaica',
  BS: 'Nassau, Bahamas',
  SC: 'Victoria, Seychelles',
  NL: 'Amsterdam',
  TZ: 'Dodoma',
  YE: 'Sanaa',
  MV: 'Malé',
  MN: 'Ulaanbaatar',
  PW: 'Ngerulmud',
  NR: 'Yaren',
  VA: 'Vatican City',
  MC: 'Monaco',
  SG: 'Singapore',
  LU: 'Luxembourg City',
  DJ: 'Djibouti City',
  PA: 'Panama City',
  SM: 'City of San Marino',
  GT: 'Guatemala City',
  MX: 'Mexico City',
  KW: 'Kuwait City',
  KI: 'South Tarawa',
  MH: 'Majuro',
  TL: 'Dili',
  ST: 'São Tomé',
  GD: "St. George's, Grenada",
  AG: "St. John's, Antigua and Barbuda",
  BT: 'Thimphu',
  GE: 'Tbilisi',
  LC: 'Castries',
  VC: 'Kingstown',
  IN: 'New Delhi',
  KP: 'Pyongyang',
  XK: 'Pristina',
  TD: "N'Djamena",
  PY: 'Asunción',
  CO: 'Bogotá',
  CM: 'Yaoundé',
  TG: 'Lomé',
  IS: 'Reykjavík',
  RO: 'Bucharest',
  BR: 'Brasília',
  CU: 'Havana',
  TO: 'Nukuʻalofa',
  FM: 'Palikir',
  MY: 'Kuala Lumpur',
  VU: 'Port Vila',
  TW: 'Taipei',
};

/** Capital of each country by ISO code, under the title of its Wikipedia article as far as that is known. */
export const capitals = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { countryCode, profile } of factbookProfiles()) {
    const name = factbookText(profile, 'Government', 'Capital', 'name')?.split(/[:;(]/)[0]?.trim();
    const capital =
      capitalsToday[countryCode] ??
      (name === undefined ? undefined : (knownTitles[`${countryCode} ${name}`] ?? name));
    if (capital !== undefined) found.set(countryCode, capital);
  }
  return found;
};
