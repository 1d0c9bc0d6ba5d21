import type { EmbedFields, ResourceScope, Through } from '../../core/resource';

const unit = ['name', 'code'];

/**
 * Rows that belong to a target show its unit and type, and are visible to those who see the target.
 */
export const ofTarget = {
  joins: 'join targets g on g.id = t.target_id',
  embed: {
    target: ['name', 'itemCode', 'unitOfMeasure', 'direction', 'targetValue', 'points'],
    unit: { column: 'g.unit_id', target: 'api::unit.unit', fields: unit },
    targetType: {
      column: 'g.target_type_id',
      target: 'api::target-type.target-type',
      fields: unit,
    },
    assessor: { column: 'g.assessor_id', target: 'api::unit.unit', fields: unit },
  } satisfies Record<string, EmbedFields | Through>,
};

export const scopeOfTarget = {
  unit: 'g.unit_id',
  targetType: 'g.target_type_id',
  assessor: 'g.assessor_id',
  person:
    'exists (select 1 from responsibilities p where p.target_id = t.target_id and p.person_id = ?)',
} satisfies ResourceScope;
