import type { MethodKind } from '@milepost/domain/scoring';
import type { AnyView, MethodView } from './define';
import { bands } from './kinds/bands';
import { bonus } from './kinds/bonus';
import { constraint } from './kinds/constraint';
import { deduct } from './kinds/deduct';
import { difference } from './kinds/difference';
import { formula } from './kinds/formula';
import { judged } from './kinds/judged';
import { milestone } from './kinds/milestone';
import { proportional } from './kinds/proportional';
import { step } from './kinds/step';
import { veto } from './kinds/veto';

/** What the portal shows of each scoring method: one that this lacks does not compile. */
export const views: { readonly [Kind in MethodKind]: MethodView<Kind> } = {
  proportional,
  step,
  bands,
  difference,
  deduct,
  bonus,
  milestone,
  judged,
  constraint,
  veto,
  formula,
};

const any: Readonly<Record<string, AnyView>> = views;

/** Undefined for a method this portal does not know yet. */
export const viewOf = (kind: string | undefined): AnyView | undefined =>
  kind !== undefined && Object.hasOwn(any, kind) ? any[kind] : undefined;

/** Whether an item has a share in the 100 points; so has one whose method is not chosen. */
export const carriesPoints = ({ method }: { method?: { kind?: string } | null }): boolean =>
  (viewOf(method?.kind)?.counts ?? 'points') === 'points';
