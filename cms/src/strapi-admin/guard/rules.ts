import { codedRule } from './rules/coded';
import { dataScopeRule } from './rules/data-scope';
import { appraisalYearRule } from './rules/appraisal-year';
import { frameworkRule } from './rules/framework';
import { indicatorRule } from './rules/indicator';
import { personRule } from './rules/person';
import { schemeRule } from './rules/scheme';
import { unitRule } from './rules/unit';
import type { Rule } from './rule';

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
