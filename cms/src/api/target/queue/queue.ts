import { z } from 'zod';
import { rowsWithin } from '../../../access/rows';
import { marksOf, type Mark } from '../../../domain/review';
import type { ListView } from '../../../rest/operation';
import { invalid } from '../../../core/refusal';
import { read } from '../../../core/reads';
import { numbered } from '../../../rest/statements';
import { parseInput } from '../../../actions/input';
import { provinceTargets } from '../../province-target/resource';
import { targetRevisions } from '../../target-revision/resource';
import { targets } from '../resource';
import { markRules } from './rules';
import { queueStatement } from './statement';

const filter = z.strictObject({
  year: z.int(),
  state: z.enum(['declared', 'reviewed']),
  unit: z.string().max(64).optional(),
  targetType: z.string().max(64).optional(),
  q: z.string().trim().max(200).optional(),
  /** Only what a reviewer should look at twice. */
  marked: z.boolean().optional(),
});

const text = z.string().nullable();
const peer = z.tuple([z.number(), z.string(), text]);
const row = z.looseObject({
  state: z.string(),
  unitId: z.number(),
  byId: z.number().nullable(),
  targetValue: text,
  lastYearValue: text,
  defaultTarget: text,
  direction: z.enum(['higher', 'lower']),
  basis: text,
  measures: text,
  peers: z.array(peer),
  whole: z.object({ total: z.string(), sum: text }).nullable(),
});

/**
 * What waits for a reviewer, marked where it is worth a second look (PM-14). Answers `rows`, the
 * `total` of the filter, and how many are `waiting` in each state. `own` rows wait for others.
 */
export const queue: ListView = {
  verb: 'queue',
  async ofList({ principal, query }) {
    const { marked = false, ...asked } = parseInput(filter, query.filter);
    const [order, direction] = query.sort ?? ['unit', 'ASC'];
    if (order !== 'unit' && order !== 'itemCode')
      throw invalid({ sort: { code: 'unknownField', params: { field: order } } });
    const { limit, offset } = query;
    const statement = queueStatement({
      filter: asked,
      order,
      direction,
      page: marked ? null : { limit, offset },
      targets: rowsWithin(principal, targets),
      revisions: rowsWithin(principal, targetRevisions),
      wholes: rowsWithin(principal, provinceTargets),
    });
    const [found] = await read(numbered(statement.text), statement.values);
    const [declared, reviewed, json] = found ?? [];
    const waiting = { declared: Number(declared ?? 0), reviewed: Number(reviewed ?? 0) };
    const own = principal.unit?.id;
    const all = row.array().parse(JSON.parse(typeof json === 'string' ? json : '[]'));
    const rows = all
      .map((each) => queueRow(each, own))
      .filter(({ marks }) => !marked || marks.length);
    return marked
      ? { total: rows.length, waiting, rows: rows.slice(offset, offset + limit) }
      : { total: waiting[asked.state], waiting, rows };
  },
};

function queueRow({ peers, unitId, byId, ...declared }: z.infer<typeof row>, ownUnit?: number) {
  const own = ownUnit !== undefined && byId === ownUnit && declared.state === 'declared';
  const others = peers.flatMap(([unit, value, lastYearValue]) =>
    unit === unitId ? [] : [{ value, lastYearValue }],
  );
  const marks: Mark[] = marksOf(declared, others, markRules());
  return { ...declared, marks, own };
}
