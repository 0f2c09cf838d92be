/** Of the element that carries the card, unlike any that a page may have. */
export const hostName = 'backstory-card';
