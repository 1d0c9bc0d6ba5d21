import { useTranslate } from 'react-admin';

import { peopleColumns } from '../people/columns';
import { CustomFacts } from '../shared/custom-fields/CustomFacts';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { RelatedRows } from '../shared/RelatedRows';
import { UnitHistory } from '../unit-changes/UnitHistory';
import { unitColumns } from './columns';
import type { Unit } from './types';
import { UnitActions } from './UnitActions';
import { UnitPath } from './UnitPath';

const belowColumns = unitColumns.filter(({ source }) => source !== 'parent');
const staffColumns = peopleColumns.filter(({ source }) => source !== 'unit');

export const UnitShow = () => (
  <RecordPage<Unit> title={({ name }) => name}>{(unit) => <UnitView unit={unit} />}</RecordPage>
);

/** A unit with its place, its history, what is below it, and its people. */
const UnitView = ({ unit }: { unit: Unit }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.units.fields.${name}`);
  return (
    <>
      <UnitPath unit={unit} />
      <UnitActions unit={unit} />
      <Panel>
        <Facts>
          <Fact label={field('code')}>{unit.code}</Fact>
          <Fact label={field('name')}>{unit.name}</Fact>
          <Fact label={field('shortName')}>{unit.shortName ?? '–'}</Fact>
          <Fact label={field('nameEn')}>{unit.nameEn ?? '–'}</Fact>
          <Fact label={field('parent')}>{unit.parent?.name ?? '–'}</Fact>
          <Fact label={field('assessmentType')}>{unit.assessmentType?.name ?? '–'}</Fact>
          <Fact label={field('isAssessee')}>
            {translate(unit.isAssessee ? 'ra.boolean.true' : 'ra.boolean.false')}
          </Fact>
          <Fact label={field('coefficient')}>
            <Decimal value={unit.coefficient} />
          </Fact>
          <Fact label={field('sortOrder')}>{unit.sortOrder ?? '–'}</Fact>
          <Fact label={field('closedOn')}>{formatDate(unit.closedOn)}</Fact>
          <CustomFacts resource="units" record={unit} />
        </Facts>
      </Panel>
      <UnitHistory unit={unit.id} />
      <RelatedRows
        resource="units"
        title={translate('resources.units.below')}
        filter={{ parent: unit.id }}
        sort={{ field: 'sortOrder', order: 'ASC' }}
        columns={belowColumns}
      />
      <RelatedRows
        resource="people"
        title={translate('resources.people.name', { smart_count: 2 })}
        filter={{ unit: unit.id }}
        sort={{ field: 'staffNo', order: 'ASC' }}
        columns={staffColumns}
      />
    </>
  );
};
