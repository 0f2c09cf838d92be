/** Words of infoboxes and categories that tell a person or a place, of English wikis and of some in other languages. */
const personBox =
  /\b(?:person|officeholder|politician|royalty|monarch|writer|artist|actor|musical artist|scientist|sportsperson|football biography|military person|saint|criminal|philosopher|religious biography|character|biography|president|prime minister|governor|senator|biographie\d?|biograf[ií]a|persona|persoon|autoridad|bio)\b|biogram|особа/i;
const placeBox =
  /\b(?:settlement|country|city|town|village|river|lake|mountain|island|body of water|province|state|region|building|park|airport|former country|uk place|german location|french commune|swiss town|protected area|valley|sea|waterfall|volcano|gemeinde|ort|ortsteil|fluss|berg|staat|commune|ville|pays|localidad|municipio|gemeente|plaats)\b|населений пункт|населённый пункт/i;
const personCategory =
  /\b(?:births|deaths|living people|people from|people of|politicians|actors|actresses|writers|musicians|singers|players|scientists|presidents|monarchs|alumni|sportspeople|footballers|geboren \d|gestorben \d|mann|frau|naissance en|décès en|nacidos en|fallecidos en|nati nel|morti nel|nascidos em|mortos em|födda \d|avlidna \d|urodzeni w|zmarli w)\b|народились|померли|родившиеся|умершие/i;
const placeCategory =
  /\b(?:cities|towns|villages|settlements|municipalities|countries|states of|rivers|lakes|mountains|islands|capitals|provinces|regions of|districts|counties|communes|populated places|geography of|seas|deserts|volcanoes|ort (?:in|im|an)|gemeinde in|stadt in|fluss in|commune d[eu]|ville d[eu]|localidades de|municipios de|comuni d)\b|міста|города/i;

/** What an article is on, by its infoboxes (names joined by bars) and its categories (the same). */
export const kindOf = (boxes: string, categories: string): 'person' | 'place' | undefined => {
  if (personBox.test(boxes)) return 'person';
  if (placeBox.test(boxes)) return 'place';
  if (personCategory.test(categories)) return 'person';
  return placeCategory.test(categories) ? 'place' : undefined;
};

/** Titles of sections that are no part of the story: sources and ways to elsewhere. */
const apparatus = new Set(
  `references|external links|notes|sources|source|sister links|further reading|other websites|see also|related pages|related news|bibliography|footnotes|citations|notes and references|gallery
einzelnachweise|weblinks|siehe auch|literatur|quellen|anmerkungen|fußnoten
notes et références|références|voir aussi|liens externes|bibliographie|articles connexes|annexes|lien externe
referencias|véase también|enlaces externos|bibliografía|notas
note|voci correlate|collegamenti esterni|altri progetti|bibliografia
referências|ver também|ligações externas|notas e referências
zie ook|externe links|bronnen|referenties
se även|källor|externa länkar|noter
przypisy|zobacz też|linki zewnętrzne
примітки|джерела|див. також|посилання|література|примечания|ссылки|см. также`
    .split(/[|\n]/)
    .map((title) => title.trim()),
);

/** Whether a section, by its title, is no part of the story. */
export const isApparatus = (title: string): boolean => apparatus.has(title.trim().toLowerCase());
