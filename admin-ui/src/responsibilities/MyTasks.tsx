import { useTranslate } from 'react-admin';

import { RelatedRows } from '../shared/RelatedRows';
import { useMe } from '../shared/use-me';
import { useYear } from '../shared/year';
import { taskColumns } from './columns';

/** What has been given to the person who is signed in, the earliest date first. */
export const MyTasks = () => {
  const { me } = useMe();
  const { year } = useYear();
  const translate = useTranslate();
  if (!me?.person) return null;
  return (
    <RelatedRows
      resource="responsibilities"
      title={translate('resources.responsibilities.myTasks')}
      filter={{ year, person: me.person.id }}
      sort={{ field: 'dueOn', order: 'ASC' }}
      columns={taskColumns}
      rowClick={false}
    />
  );
};
