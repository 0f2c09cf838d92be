import { checkAll } from './check/all-rules.ts';
import { coverage } from './check/coverage.ts';
import { formatFault } from './check/fault.ts';
import { buildEntities } from './entities.ts';
import { silent } from './report.ts';
import { capitals } from './sources/countries/capitals.ts';
import { countries } from './sources/countries/countries.ts';
import { countryCodes } from './sources/countries/country-codes.ts';
import { unitedNationsMembers } from './sources/countries/united-nations.ts';
import { leaderNames } from './sources/hand-people.ts';
import { readArticles } from './sources/written-articles.ts';
import { byCodeUnits } from './words/code-unit-order.ts';

const { articles, faults: unreadable } = readArticles();
const entities = buildEntities(silent, []);
const faults = [...unreadable, ...checkAll(articles, entities)].sort((a, b) => byCodeUnits(a.file, b.file));
for (const fault of faults) console.log(formatFault(fault));

const { titleOf } = countryCodes(countries(silent));
const members = unitedNationsMembers();
const capitalByCode = capitals();
const wanted = {
  members: members.flatMap((code) => titleOf(code) ?? []),
  capitals: members.flatMap((code) => capitalByCode.get(code) ?? []),
  leaders: leaderNames(),
};
console.log([`${faults.length} faults`, ...coverage(articles, wanted)].join('\n'));
if (faults.length > 0) process.exitCode = 1;
