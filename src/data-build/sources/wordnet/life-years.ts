const lifeSpan = /\((?:[^()]*?\b)?(\d{1,4})\??\s*(BC)?\s*-\s*(?:circa )?(AD )?(\d{1,4})\??\s*(BC)?\)/;
const birthYear = /\(born (?:in |circa )?(\d{4})\)/;

/** Years of birth and death in a gloss ("(1879-1955)", "(384-322 BC)", "(born in 1952)"), negative before the common era; none where they are in doubt. */
export const lifeYears = (gloss: string): { readonly born?: number; readonly died?: number } => {
  const life = lifeSpan.exec(gloss);
  if (life) {
    const before = life[5] === 'BC';
    const born = Number(life[1]) * (before || life[2] === 'BC' ? -1 : 1);
    const died = Number(life[4]) * (before ? -1 : 1);
    return died > born ? { born, died } : {};
  }
  const born = birthYear.exec(gloss);
  return born ? { born: Number(born[1]) } : {};
};
