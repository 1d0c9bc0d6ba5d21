import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { byOffice } from './demo-people';
import type { DemoPerson } from './demo-people';

interface Props {
  people: DemoPerson[];
  disabled: boolean;
  onChoose: (person: DemoPerson) => void;
}

/** One button per demo person, by office. */
export const DemoPeople = ({ people, disabled, onChoose }: Props) => {
  const translate = useTranslate();
  if (people.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('signIn.demo')}>
      <Typography variant="h2">{translate('signIn.demo')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('signIn.demoHint')}
      </Typography>
      {byOffice(people).map(([office, members]) => (
        <Box key={office} sx={{ mb: 1.5 }}>
          <Typography variant="h3" color="text.secondary" sx={{ mb: 0.5 }}>
            {translate(`app.offices.${office}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            {members.map((person) => (
              <Button
                key={person.username}
                variant="outlined"
                disabled={disabled}
                data-username={person.username}
                aria-label={translate('signIn.signInAs', { name: person.name, unit: person.unit })}
                onClick={() => onChoose(person)}
                sx={{ justifyContent: 'flex-start', textAlign: 'left', bgcolor: '#fff' }}
              >
                <Box sx={{ minWidth: 0 }}>
                  <Box component="span" sx={{ display: 'block', lineHeight: 1.3 }}>
                    {person.name} · {person.role}
                  </Box>
                  <Typography variant="caption" color="text.secondary" noWrap display="block">
                    {person.unit}
                  </Typography>
                </Box>
              </Button>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
