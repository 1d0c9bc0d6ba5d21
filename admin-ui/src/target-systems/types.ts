import { targetStates } from '@milepost/domain/states/target';
import { allows } from '@milepost/domain/states/transition';

import type { Base, DecimalText, Ref, ReturnNotes, Target, TargetState } from '../api/records';

export type DeclarationStatus =
  'empty' | 'draft' | 'partly' | 'declared' | 'returned' | 'reviewed' | 'published';

/** 目标体系: what a unit answers for in a year, counted by state. */
export interface TargetSystem extends Base {
  year: number;
  unit: Ref | null;
  items: number;
  filled: number;
  draft: number;
  declared: number;
  returned: number;
  reviewed: number;
  published: number;
  points: DecimalText;
  standing: DeclarationStatus;
}

/** A target on the declaration page, with last year beside it. */
export interface SystemItem extends Base {
  state: TargetState;
  itemCode: string;
  name: string;
  points: DecimalText;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  method: Target['method'];
  targetType: Ref | null;
  assessor: Ref | null;
  targetValue: DecimalText | null;
  basis: string | null;
  measures: string | null;
  returnReason: string | null;
  returnNotes: ReturnNotes | null;
  defaultValue: DecimalText | null;
  lastTargetValue: DecimalText | null;
  lastValue: DecimalText | null;
  lastScore: DecimalText | null;
  lastPoints: DecimalText | null;
  people: string[];
  documents: { id: string; name: string; state: string }[];
  /** Whether its method needs a value above 0, */
  needsValue: boolean;
  /** and whether it needs one at all. */
  takesValue: boolean;
}

/** What a unit types. */
export const fields = ['targetValue', 'basis', 'measures'] as const;
export type Field = (typeof fields)[number];
export type Typed = Partial<Record<Field, string>>;

/** Whether there is a value to fill in: the method asks for one, or the framework proposes one. */
export const takesValue = ({
  needsValue,
  takesValue: byMethod,
  defaultValue,
}: Pick<SystemItem, 'needsValue' | 'takesValue' | 'defaultValue'>): boolean =>
  needsValue || byMethod || defaultValue !== null;

/** Whether the unit may still change it. */
export const isOpen = ({ state }: Pick<SystemItem, 'state'>): boolean =>
  allows(targetStates, state, 'save');
