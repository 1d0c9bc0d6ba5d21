/** Strapi's hash function, as far as tests write accounts by SQL. */
declare module 'bcryptjs' {
  export function hashSync(text: string, rounds: number): string;
}
