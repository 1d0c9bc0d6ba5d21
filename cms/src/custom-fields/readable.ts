/** A field's name as a label: `investedAmount` and `invested_amount` read "Invested amount". */
export function readable(name: string): string {
  const words = name
    .replace(
      /([a-z\d])([A-Z])/g,
      (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
    )
    .replace(/_+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
