import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/** A documentId as Strapi's look: 24 lower-case letters and digits, the first a letter. */
export function newId(): string {
  const [first = 0, ...rest] = randomBytes(24);
  return LETTERS.charAt(first % 26) + rest.map((byte) => SIGNS.charAt(byte % 36)).join('');
}
