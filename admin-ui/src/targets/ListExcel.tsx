import { useListContext } from 'react-admin';

import { ExcelButtons } from '../shared/excel/ExcelButtons';
import { useFilters } from '../shared/use-filters';

/** Excel for the targets that are listed. */
export const ListExcel = () => {
  const { filter } = useListContext();
  const { values } = useFilters();
  return <ExcelButtons resource="targets" filter={{ ...values, ...filter }} />;
};
