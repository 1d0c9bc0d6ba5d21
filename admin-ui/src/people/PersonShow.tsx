import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { RecordActivities } from '../activities/RecordActivities';
import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { StateChip } from '../shared/StateChip';
import { StaffHistory } from '../staff-entries/StaffHistory';
import { accountText, pendingText } from './columns';
import { PersonActions } from './PersonActions';
import { OpenTasks } from './tasks/OpenTasks';
import type { Person } from './types';

export const PersonShow = () => (
  <RecordPage<Person> title={({ name }) => name}>
    {(person) => <PersonView person={person} />}
  </RecordPage>
);

/** A person: who they are, pending changes, open tasks, and the history of their service. */
const PersonView = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.people.fields.${name}`);
  const pending = pendingText(person, translate);
  return (
    <>
      {pending && (
        <Alert severity="info" sx={{ mb: 1.5 }} data-pending={person.pending?.kind}>
          {pending}
        </Alert>
      )}
      <PersonActions person={person} />
      <Panel>
        <Facts>
          <Fact label={field('staffNo')}>{person.staffNo}</Fact>
          <Fact label={field('name')}>{person.name}</Fact>
          <Fact label={field('state')}>
            <StateChip resource="people" state={person.state} />
          </Fact>
          <Fact label={field('unit')}>
            {person.unit ? (
              <MuiLink component={Link} to={`/units/${person.unit.id}/show`}>
                {person.unit.name}
              </MuiLink>
            ) : (
              '–'
            )}
          </Fact>
          <Fact label={field('kind')}>
            {translate(`resources.people.kinds.${person.kind}`, { _: person.kind })}
          </Fact>
          <Fact label={field('account')}>{accountText(person, translate) || '–'}</Fact>
          <Fact label={field('leftOn')}>{formatDate(person.leftOn)}</Fact>
        </Facts>
      </Panel>
      <OpenTasks person={person} />
      <StaffHistory person={person} />
      <RecordActivities resource="people" recordId={person.id} />
    </>
  );
};
