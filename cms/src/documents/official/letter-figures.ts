/** Bonus and veto items carry no points of their own. */
export const isZero = (decimal: string): boolean => /^-?0+(\.0*)?$/.test(decimal);
