import { isInForce } from '@milepost/domain/states/target';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import { AssignEditor } from './AssignEditor';
import { PeopleTable } from './PeopleTable';
import { assignable, type Responsibility } from './types';

const base = 'resources.responsibilities';

/** 责任分解 on a target's page: who is responsible, and changing it for whoever may. */
export const AssignPanel = ({ target }: { target: Target }) => {
  const allowed = useCan('responsibilities', 'find');
  const isVisible = allowed && isInForce(target.state);
  return isVisible ? <PeoplePanel target={target} /> : null;
};

const PeoplePanel = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const mayAssign = useCan('targets', 'assign') && assignable(target);
  const [editing, setEditing] = useState(false);
  const { data, error, isPending } = useGetList<Responsibility>('responsibilities', {
    filter: { target: target.id },
    sort: { field: 'share', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  const edits = mayAssign && !isPending && !error && (editing || data.length === 0);
  return (
    <Panel
      title={translate(`${base}.assign`)}
      aside={
        mayAssign && !edits ? (
          <Button size="small" data-verb="editPeople" onClick={() => setEditing(true)}>
            {translate(`${base}.edit`)}
          </Button>
        ) : null
      }
    >
      {edits ? (
        <AssignEditor target={target} people={data} onDone={() => setEditing(false)} />
      ) : (
        <PeopleTable people={data ?? []} error={error} pending={isPending} />
      )}
    </Panel>
  );
};
