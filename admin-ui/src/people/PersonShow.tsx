import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import type { Person } from './types';

export const PersonShow = () => (
  <RecordPage<Person> title={({ name }) => name}>
    {(person) => <PersonView person={person} />}
  </RecordPage>
);

const PersonView = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.people.fields.${name}`);
  return (
    <Panel>
      <Facts>
        <Fact label={field('staffNo')}>{person.staffNo}</Fact>
        <Fact label={field('name')}>{person.name}</Fact>
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
        <Fact label={field('leftOn')}>{formatDate(person.leftOn)}</Fact>
      </Facts>
    </Panel>
  );
};
