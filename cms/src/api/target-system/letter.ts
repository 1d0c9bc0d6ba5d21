import { writeOfficialDocument } from '../../documents/official/write';
import { letterDocument, type LetterItem } from '../../documents/official/letter';
import type { OfficialDocument } from '../../documents/official/model';
import type { Principal } from '../../access/principal';
import type { View } from '../../rest/operation';
import { attachment } from '../../rest/attachment';
import { Refusal } from '../../core/refusal';
import { isInForce } from '../../domain/states/target';
import { readOne } from '../../rest/reader';
import { read } from '../../core/reads';
import { today } from '../../core/clock';
import { itemsOf, type Item } from './read-items';
import { targetSystems } from './resource';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * GET /:id/letter: the 目标责任书 as a Word file, or, asked for as JSON, what stands in it, so that
 * print and file say the same. Whoever sees only some of the targets gets none: it would not be
 * what the unit answers for.
 */
export const letter: View = {
  verb: 'letter',
  async answer({ principal, id, ctx }) {
    const document = await letterOf(principal, id);
    if (ctx.accepts(WORD, 'json') === 'json') return document;
    ctx.set('Content-Disposition', attachment(`${nameOf(document)}.docx`));
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = WORD;
    ctx.body = await writeOfficialDocument(document);
    return undefined;
  },
};

interface System {
  year: number;
  items: number;
  unit: { id: string; name: string };
}

async function letterOf(principal: Principal, id: string): Promise<OfficialDocument> {
  const system = JSON.parse(await readOne(principal, targetSystems, id)) as System;
  const items = await itemsOf(principal, id);
  if (system.items === 0) throw new Refusal(409, 'letterEmpty');
  if (items.length < system.items) throw new Refusal(403, 'letterPartial');
  return letterDocument({
    year: system.year,
    principal: await topOf(system.unit.id),
    unit: system.unit.name,
    date: today(),
    items: items.map(lineOf),
  });
}

const lineOf = ({ targetType, state, ...item }: Item): LetterItem => ({
  ...item,
  targetType: targetType?.name ?? '',
  published: isInForce(state),
});

const nameOf = ({ parties = [], title }: OfficialDocument): string =>
  `${parties.at(-1)?.name ?? ''}${title}`;

/** The unit at the top of the tree sets the targets of all below it. */
async function topOf(unitId: string): Promise<string> {
  const [row] = await read(
    `with recursive up as (
       select u.id, u.name, 0 as height from units u where u.document_id = $1
       union all
       select p.id, p.name, up.height + 1 from up join units_parent_lnk l on l.unit_id = up.id
       join units p on p.id = l.inv_unit_id where up.height < 50)
     select name from up where height > 0 order by height desc limit 1`,
    [unitId],
  );
  return typeof row?.[0] === 'string' ? row[0] : '上级主管部门';
}
