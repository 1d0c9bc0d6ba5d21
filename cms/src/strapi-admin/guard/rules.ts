import type { Knex } from 'knex';
import { codedRule } from './rules/coded';
import { dataScopeRule } from './rules/data-scope';
import { appraisalYearRule } from './rules/appraisal-year';
import { frameworkRule } from './rules/framework';
import { indicatorRule } from './rules/indicator';
import { personRule } from './rules/person';
import { schemeRule } from './rules/scheme';
import { unitRule } from './rules/unit';
import type { Document } from '../../core/snapshot';

export interface Write {
  trx: Knex.Transaction;
  action: string;
  /** As it is before the write; null when it is new. */
  before: Document | null;
}

/** What a noun asks of writes at this door; a throw undoes the whole write. */
export interface Rule {
  /** May adjust the data that is about to be written. */
  before?(write: Write, data: Record<string, unknown> | undefined): Promise<void>;
  /** `after` is what is stored now; null when it is deleted. */
  after?(write: Write, after: Document | null): Promise<void>;
}

const CODED = [
  'api::assessment-type.assessment-type',
  'api::indicator-category.indicator-category',
  'api::occasion.occasion',
  'api::target-type.target-type',
];

export const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(CODED.map((uid) => [uid, codedRule(uid)])),
  'api::appraisal-year.appraisal-year': appraisalYearRule,
  'api::data-scope.data-scope': dataScopeRule,
  'api::evaluation-scheme.evaluation-scheme': schemeRule,
  'api::framework.framework': frameworkRule,
  'api::indicator.indicator': indicatorRule,
  'api::person.person': personRule,
  'api::unit.unit': unitRule,
};
