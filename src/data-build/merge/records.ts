import { slug } from '../../core/entities/slug.ts';
import type { AliasRecord, EntityRecord } from '../../core/entity.ts';
import type { PersonDraft, PlaceDraft } from './draft.ts';
import { weighAliases } from './strengths.ts';

type Titled =
  | { readonly draft: PlaceDraft; readonly kind: 'place' }
  | { readonly draft: PersonDraft; readonly kind: 'person' };

/**
 * Drafts as records: strengths weighed over all of them, ids made unique, most prominent first, then by id.
 * `countryTitle` names a country by code.
 */
export const toRecords = (
  places: readonly PlaceDraft[],
  people: readonly PersonDraft[],
  countryTitle: (code: string) => string | undefined,
): readonly EntityRecord[] => {
  const titled = uniqueNames([
    ...places.map((draft): Titled => ({ draft, kind: 'place' })),
    ...people.map((draft): Titled => ({ draft, kind: 'person' })),
  ]);
  const aliases = weighAliases(
    titled.map((entry) => ({
      name: nameOf(entry),
      kind: entry.kind,
      prominence: entry.draft.prominence,
      aliases: [...entry.draft.aliases.values()],
    })),
  );
  return titled
    .map((entry, index) => toRecord(entry, aliases[index] ?? [], countryTitle))
    .sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1));
};

const nameOf = ({ draft, kind }: Titled): string =>
  kind === 'place' ? (draft.title ?? draft.name) : draft.name;

/** Of those whose names make the same id, the most prominent; it is the one a reader means. */
const uniqueNames = (entries: readonly Titled[]): readonly Titled[] => {
  const byId = new Map<string, Titled>();
  for (const entry of entries) {
    const id = slug(nameOf(entry));
    const holder = byId.get(id);
    if (id !== '' && (!holder || holder.draft.prominence < entry.draft.prominence)) byId.set(id, entry);
  }
  return [...byId.values()];
};

const toRecord = (
  entry: Titled,
  aliases: readonly AliasRecord[],
  countryTitle: (code: string) => string | undefined,
): EntityRecord => {
  const { draft, kind } = entry;
  const name = nameOf(entry);
  const title = draft.countryCode === undefined ? undefined : countryTitle(draft.countryCode);
  const country = title === undefined ? undefined : slug(title);
  const common = {
    id: slug(name),
    name,
    kind,
    aliases,
    description: draft.description,
    prominence: draft.prominence,
  };
  return kind === 'place'
    ? { ...common, ...placeFacts(draft, draft.placeType === 'country' ? undefined : country) }
    : { ...common, ...personFacts(draft, country) };
};

const placeFacts = (draft: PlaceDraft, country: string | undefined): Partial<EntityRecord> => ({
  placeType: draft.placeType,
  ...(draft.coordinates === undefined ? {} : { coordinates: draft.coordinates }),
  ...(country === undefined ? {} : { country }),
  ...(draft.region === undefined ? {} : { region: draft.region }),
  ...(draft.population === undefined ? {} : { population: draft.population }),
});

const personFacts = (draft: PersonDraft, country: string | undefined): Partial<EntityRecord> => ({
  ...(country === undefined ? {} : { country }),
  ...(draft.born === undefined ? {} : { born: draft.born }),
  ...(draft.died === undefined ? {} : { died: draft.died }),
  ...(draft.occupation === undefined ? {} : { occupation: draft.occupation }),
});
