import * as v from 'valibot';
import { readPackageJson } from '../../read-package.ts';

const containment = v.object({
  supplemental: v.object({
    territoryContainment: v.looseObject({ UN: v.object({ _contains: v.array(v.string()) }) }),
  }),
});

/** ISO codes of the members of the United Nations, as CLDR lists them. */
export const unitedNationsMembers = (): readonly string[] => {
  const { supplemental } = readPackageJson(
    'cldr-core',
    'supplemental/territoryContainment.json',
    containment,
  );
  const { _contains: members } = supplemental.territoryContainment.UN;
  return members;
};
