import type { Resource } from '../../core/resource';
import { words } from './words';

export const assessmentRecords = {
  plural: 'assessment-records',
  uid: 'api::assessment-record.assessment-record',
  table: 'assessment_records',
  owned: true,
  words,
  adminList: ['itemCode', 'name', 'unit', 'occasion', 'state', 'score'],
  embed: {
    process: ['state'],
    occasion: ['name', 'code'],
    target: [
      'name',
      'itemCode',
      'unitOfMeasure',
      'direction',
      'targetValue',
      'verifiedValue',
      'publishedVersion',
    ],
    unit: ['name', 'code'],
    targetType: ['name', 'code'],
    assessor: ['name', 'code'],
    scoredBy: { name: 'fullName' },
  },
  computed: {
    versionTargetValue: {
      type: 'decimal',
      sql: `(select (v.snapshot ->> 'targetValue')::numeric from target_versions v
        where v.target_id = t.target_id and v.number = t.target_version)`,
    },
  },
  detail: ['versionTargetValue', 'facts'],
  search: ['name', 'itemCode', 'unit'],
  defaultSort: ['itemCode', 'ASC'],
  scope: {
    unit: 't.unit_id',
    targetType: 't.target_type_id',
    assessor: 't.assessor_id',
    person:
      'exists (select 1 from responsibilities p where p.target_id = t.target_id and p.person_id = ?)',
    published: "t.state = 'archived'",
  },
} as const satisfies Resource;
