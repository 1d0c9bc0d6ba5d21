import type { SeedMethod } from './types';

/** Short ways to write the methods of the demo's indicators. */
export const proportional = (floor = '0', cap = '1'): SeedMethod => ({
  kind: 'proportional',
  proportional: { floor, cap },
});

export const step = (step = '0.1', perStep = '1', zeroAt?: string): SeedMethod => ({
  kind: 'step',
  step: { step, perStep, bonusPerStep: '0', bonusCap: '0', ...(zeroAt ? { zeroAt } : {}) },
});

export const bands: SeedMethod = {
  kind: 'bands',
  bands: [
    { min: '1', share: '1' },
    { min: '0.95', share: '0.9' },
    { min: '0.85', share: '0.75' },
    { min: '0.7', share: '0.5' },
  ],
};

export const deduct: SeedMethod = { kind: 'deduct', deduct: { floor: '0' } };

export const bonus = (cap: string): SeedMethod => ({
  kind: 'bonus',
  bonus: { cap, highestPerGroup: true },
});

export const milestone = (...stages: [code: string, share: string][]): SeedMethod => ({
  kind: 'milestone',
  milestone: { stages: stages.map(([code, share]) => ({ code, share })), latePerMonth: '0.5' },
});

export const judged: SeedMethod = {
  kind: 'judged',
  judged: [
    { name: '好', share: '1' },
    { name: '较好', share: '0.9' },
    { name: '一般', share: '0.75' },
    { name: '差', share: '0.5' },
  ],
};

export const constraint = (penalty?: string): SeedMethod => ({
  kind: 'constraint',
  constraint: penalty ? { penalty } : {},
});

export const veto = (effect: string, grade?: string): SeedMethod => ({
  kind: 'veto',
  veto: { effect, ...(grade ? { grade } : {}) },
});

export const formula = (expression: string): SeedMethod => ({
  kind: 'formula',
  formula: { expression, cap: '1' },
});
