import { addDays } from '@milepost/domain/periods/dates';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';

import type { Me } from '../api/me';
import { useMe } from '../shared/use-me';
import { useYear } from '../shared/year';
import { cardsFor } from './cards';
import { CountCard } from './CountCard';
import { OfficePanels } from './OfficePanels';
import { RankingLink } from './RankingLink';
import { RecentActivity } from './RecentActivity';
import { SettingLink } from './SettingLink';

export const HomePage = () => {
  const { me } = useMe();
  return me ? <OfficeHome me={me} /> : null;
};

/** What waits for the person, then how things stand, then what happened. */
const OfficeHome = ({ me }: { me: Me }) => {
  const translate = useTranslate();
  const { year, today } = useYear();
  return (
    <>
      <Title title={translate(`home.titles.${me.office}`)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
        <Typography color="text.secondary" sx={{ flexGrow: 1 }}>
          {translate('home.greeting', {
            name: me.person?.name ?? me.user.name,
            unit: me.unit?.name ?? translate('app.noUnit'),
            year,
          })}
        </Typography>
        <SettingLink />
        <RankingLink />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          mb: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
        }}
      >
        {cardsFor(me.office, addDays(today, -1)).map((card) => (
          <CountCard key={card.key} card={card} />
        ))}
      </Box>
      <OfficePanels office={me.office} />
      <RecentActivity />
    </>
  );
};
