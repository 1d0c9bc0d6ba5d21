import { insertRows, known, type Load } from './load';

/** By whom (codes of `database/seeds/`), what, and where it stands: every state once at least. */
const ROWS = [
  ['U-GLZX', '消防检查', '灭火器已过期。', 'closed'],
  ['U-GLZX', '夜间施工照明检查', '照明不足。', 'draft'],
  ['C-SZ', '公交站牌检查', '站牌破损两处。', 'submitted'],
] as const;

/** Inspections of some units. Answers how many. */
export async function writeInspections(load: Load, year: number): Promise<number> {
  const rows = ROWS.map(([unit, name, text, state]) => ({
    year,
    unitId: known(load.units, unit).id,
    name,
    text,
    state,
  }));
  return (await insertRows('inspections', rows, new Date(`${year}-09-10T03:00:00Z`))).length;
}
