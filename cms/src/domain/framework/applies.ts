interface Coded {
  code?: string | null;
  name?: string;
}

/** Whether an item applies to a unit: by its assessment type, or because it is named. */
export function applies(
  item: { assessmentTypes: readonly Coded[]; units: readonly Coded[] },
  unit: Coded & { assessmentType: Coded | null },
): boolean {
  const names = (all: readonly Coded[], code: string | null | undefined) =>
    typeof code === 'string' && all.some((one) => one.code === code);
  return names(item.units, unit.code) || names(item.assessmentTypes, unit.assessmentType?.code);
}
