/** The name of a year's thing in another year: 2024年… becomes 2025年…; without a year it stays. */
export const nameIn = (name: string, from: number, to: number): string =>
  name.replaceAll(String(from), String(to));
