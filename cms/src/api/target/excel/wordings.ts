import type { Column } from '../../../excel';

type Options = NonNullable<Column['options']>;

const option = (value: string, zh: string, en: string) => ({ value, label: { zh, en } });

export const STATES: Options = [
  option('draft', '草稿', 'Draft'),
  option('declared', '已申报', 'Declared'),
  option('returned', '已退回', 'Returned'),
  option('reviewed', '已审核', 'Reviewed'),
  option('published', '已发布', 'Published'),
  option('revising', '修订中', 'Being revised'),
  option('closed', '已关闭', 'Closed'),
];

export const LIGHTS: Options = [
  option('green', '正常', 'On course'),
  option('yellow', '滞后', 'Behind'),
  option('red', '严重滞后', 'Late'),
];

export const DIRECTIONS: Options = [
  option('higher', '越高越好', 'Higher is better'),
  option('lower', '越低越好', 'Lower is better'),
];
