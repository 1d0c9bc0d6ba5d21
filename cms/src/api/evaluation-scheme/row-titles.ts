import type { Knex } from 'knex';

interface Row {
  /** Of the component. */
  table: string;
  relation: string;
  noun: string;
  /** Its column in the table that joins both. */
  nounId: string;
  id: string;
}

const GROUPS: Row = {
  table: 'components_appraisal_scheme_groups',
  relation: 'components_appraisal_scheme_groups_assessment_type_lnk',
  id: 'scheme_group_id',
  noun: 'assessment_types',
  nounId: 'assessment_type_id',
};
const WEIGHTS: readonly Row[] = [
  {
    table: 'components_appraisal_type_weights',
    relation: 'components_appraisal_type_weights_target_type_lnk',
    id: 'type_weight_id',
    noun: 'target_types',
    nounId: 'target_type_id',
  },
  {
    table: 'components_appraisal_occasion_weights',
    relation: 'components_appraisal_occasion_weights_occasion_lnk',
    id: 'occasion_weight_id',
    noun: 'occasions',
    nounId: 'occasion_id',
  },
];

/**
 * Strapi titles the rows of a form by a text of their own and by no relation: the rows of weights
 * keep the name of what they are for, and what it weighs. It is written anew with each save.
 */
export async function titleRows(knex: Knex): Promise<void> {
  await knex.raw(titled(GROUPS, 'n.name'));
  for (const row of WEIGHTS) await knex.raw(titled(row, `concat_ws(' ', n.name, c.weight)`));
}

const titled = ({ table, relation, id, noun, nounId }: Row, title: string): string =>
  `update ${table} c set row_title = ${title}
   from ${relation} l join ${noun} n on n.id = l.${nounId}
   where l.${id} = c.id and c.row_title is distinct from ${title}`;
