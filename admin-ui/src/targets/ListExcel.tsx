import { useListContext } from 'react-admin';

import { ExcelButtons } from '../shared/excel/ExcelButtons';
import { useFilters } from '../shared/use-filters';
import { useMe } from '../shared/use-me';
import { useYear } from '../shared/year';

/** Excel for the targets that are listed. */
export const ListExcel = () => {
  const { filter } = useListContext();
  const { values } = useFilters();
  const { me } = useMe();
  return (
    <ExcelButtons
      resource="targets"
      filter={{ ...values, ...filter }}
      unit={me?.unit?.name}
      year={useYear().year}
    />
  );
};
