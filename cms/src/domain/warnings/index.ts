export { DEFAULT_RULES } from './defaults';
export { judge, needsTalk, type Warning } from './judge';
export { measuresOf, type Measures, type TargetFacts } from './measures';
export { LIGHTS, MEASURES, warningRule, type Light, type Measure, type WarningRule } from './rules';
