import type { Row } from '../../core/rows';
import type { UnitOfWork } from '../../actions/unit-of-work';
import type { TargetRow } from '../target/row';

export interface ProvinceTargetRow extends Row {
  year: number;
  targetTypeId: number;
  indicatorId: number | null;
  itemCode: string;
  name: string;
  totalValue: string;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  places: number;
  state: string;
}

export interface PartRow extends TargetRow {
  indicatorId: number | null;
  lastYearValue: string | null;
}

/** Whom and what an event on a province-wide target is about. */
export const aboutProvince = (
  { documentId, year, targetTypeId, itemCode, name }: Omit<ProvinceTargetRow, 'id' | 'version'>,
  params = {},
) => ({
  resource: 'province-targets',
  recordId: documentId,
  year,
  targetTypeId,
  params: { itemCode, name, ...params },
});

/** What makes two items of a year one province-wide target: the indicator, else the item itself. */
export const SAME_TARGET = `t.year = ? and t.target_type_id = ?
  and case when ?::int is null then t.indicator_id is null and t.item_code = ?
    else t.indicator_id = ? end`;

type Group = Pick<ProvinceTargetRow, 'year' | 'targetTypeId' | 'indicatorId' | 'itemCode'>;

export const groupBindings = ({ year, targetTypeId, indicatorId, itemCode }: Group) => [
  year,
  targetTypeId,
  indicatorId,
  itemCode,
  indicatorId,
];

/** The units' targets that the whole is made of, locked in the order that batches lock in. */
export const partsOf = (work: UnitOfWork, group: Group): Promise<PartRow[]> =>
  work.select<PartRow>(
    'targets',
    `where ${SAME_TARGET} order by t.document_id for update of t`,
    groupBindings(group),
  );
