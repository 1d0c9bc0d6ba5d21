import type { EvaluationResult } from './types';

type Named = Pick<EvaluationResult, 'unit' | 'unitName' | 'assessmentType' | 'assessmentTypeName'>;

/** The unit's name when the result was computed, whatever it is called today. */
export const nameThen = ({ unitName, unit }: Pick<Named, 'unit' | 'unitName'>): string =>
  unitName ?? unit.name;

/** The group it was ranked in, by its name at that time. */
export const typeThen = ({
  assessmentTypeName,
  assessmentType,
}: Pick<Named, 'assessmentType' | 'assessmentTypeName'>): string =>
  assessmentTypeName ?? assessmentType.name;
