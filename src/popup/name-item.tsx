import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Shades } from '../shared/palette.ts';
import type { PageName } from '../shared/schemas.ts';
import { NameRow } from '../ui/name-row.tsx';
import { NameDetails, type NameContext } from './name-details.tsx';

export interface NameItemProps {
  readonly name: PageName;
  readonly context: NameContext;
  readonly shades: Shades;
}

/** One person or place of the page; opens where the name is of someone or somewhere known. */
export const NameItem = ({ name, context, shades }: NameItemProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const known = name.entity !== undefined;
  return (
    <NameRow
      name={name.name}
      kind={name.kind}
      count={name.count}
      shades={shades}
      open={open}
      onToggle={known ? () => setOpen(!open) : undefined}
    >
      <NameDetails name={name} context={context} />
    </NameRow>
  );
};
