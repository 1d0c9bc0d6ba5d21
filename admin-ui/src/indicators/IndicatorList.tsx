import { ReferenceInput, SearchInput, SelectInput, useTranslate } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { TypeInput } from '../shared/TypeInput';
import { indicatorColumns } from './columns';
import type { Indicator } from './types';

export const IndicatorList = () => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.indicators.fields.${name}`);
  const kinds = [
    { id: true, name: translate('resources.indicators.kinds.common') },
    { id: false, name: translate('resources.indicators.kinds.specific') },
  ];
  return (
    <PortalList<Indicator>
      columns={indicatorColumns}
      sort={{ field: 'code', order: 'ASC' }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <TypeInput key="type" source="targetType" alwaysOn />,
        <ReferenceInput
          key="category"
          source="category"
          reference="indicator-categories"
          sort={{ field: 'sortOrder', order: 'ASC' }}
          alwaysOn
        >
          <SelectInput
            label={field('category')}
            optionText="name"
            helperText={false}
            sx={{ minWidth: 140 }}
          />
        </ReferenceInput>,
        <SelectInput
          key="common"
          source="common"
          label={field('common')}
          choices={kinds}
          helperText={false}
          alwaysOn
        />,
      ]}
    />
  );
};
