import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import type { Activity } from '../api/records';
import { formatDateTime } from '../shared/format';
import { useKnownResources } from '../shared/portal-resource';
import { useMe } from '../shared/use-me';
import { recordPath } from './record-path';
import { activitySentence } from './sentence';

interface Props {
  activities: Activity[];
  /** Sentences lead to their records: wherever the feed is not the record's own. */
  linked?: boolean;
}

/** What was done, newest first, in sentences. */
export const ActivityFeed = ({ activities, linked = false }: Props) => {
  const translate = useTranslate();
  const { me } = useMe();
  const resources = useKnownResources();
  if (activities.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('resources.activities.none')}
      </Typography>
    );
  }
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {activities.map((activity) => {
        const path = linked ? recordPath(activity, resources, me) : null;
        const sentence = activitySentence(activity, translate);
        return (
          <Box
            component="li"
            key={activity.id}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, py: 0.5 }}
          >
            <Typography
              component="time"
              dateTime={activity.at}
              variant="body2"
              color="text.secondary"
              sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
            >
              {formatDateTime(activity.at)}
            </Typography>
            <Typography variant="body2" sx={{ flex: '1 1 260px' }}>
              {path === null ? (
                sentence
              ) : (
                <MuiLink component={Link} to={path} color="inherit">
                  {sentence}
                </MuiLink>
              )}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
};
