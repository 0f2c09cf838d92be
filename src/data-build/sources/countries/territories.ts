/** Dependent territories and places without general recognition: named less often than a state of their size. */
export const dependentTerritories: ReadonlySet<string> = new Set(
  (
    'AS AI AQ AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU ' +
    'PF PM PN PR RE SH SJ SX TC TF TK VG VI WF YT'
  ).split(' '),
);

/** States and territories that are one city: the city is the country. */
export const cityStates: ReadonlySet<string> = new Set(['SG', 'MC', 'VA', 'HK', 'MO', 'GI']);
