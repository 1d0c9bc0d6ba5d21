/** Units of measure that are a rate, an index, a place or a duration: of these no sum is made. */
const NOT_A_SUM = /[%％‰/／每]|^(分|级|倍|名|位|天|日|小时|指数)$/;

/**
 * Whether values of different units may be added, as kilometres and not as percentages. What the
 * indicator library says decides; where it says nothing, the unit of measure does, and what has no
 * unit of measure is not added.
 */
export function addsUp(item: { additive?: boolean | null; unitOfMeasure: string | null }): boolean {
  if (typeof item.additive === 'boolean') return item.additive;
  const measure = item.unitOfMeasure?.trim() ?? '';
  return measure !== '' && !NOT_A_SUM.test(measure);
}
