import SearchIcon from '@mui/icons-material/Search';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import InputAdornment from '@mui/material/InputAdornment';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { useCan } from '../../shared/use-me';
import { UnitTree } from './UnitTree';
import { useTree } from './use-tree';
import type { Tree } from './use-tree';

/** The tree with its search and the switch for closed units. */
export const TreePage = () => {
  const tree = useTree();
  const translate = useTranslate();
  const mayMove = useCan('units', 'move');
  return (
    <Card sx={{ p: { xs: 1, sm: 2 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <TextField
          type="search"
          label={translate('ra.action.search')}
          value={tree.query}
          onChange={({ target }) => tree.setQuery(target.value)}
          sx={{ width: { xs: '100%', sm: 280 } }}
          slotProps={{
            input: {
              endAdornment: (
                <InputAdornment position="end">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
        <FormControlLabel
          label={translate('resources.units.tree.closed')}
          control={<Switch checked={tree.closed} onChange={(_event, on) => tree.setClosed(on)} />}
        />
      </Box>
      <Typography id="tree-help" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`resources.units.tree.${mayMove ? 'helpMove' : 'help'}`)}
      </Typography>
      <Content tree={tree} />
    </Card>
  );
};

const Content = ({ tree }: { tree: Tree }) => {
  const { units, rows, error, isPending, retry } = tree;
  const translate = useTranslate();
  if (error)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={retry}>
            {translate('app.failed.retry')}
          </Button>
        }
      >
        {error.message}
      </Alert>
    );
  if (isPending)
    return Array.from({ length: 8 }, (_, index) => <Skeleton key={index} height={36} />);
  if (rows.length === 0)
    return (
      <Typography color="text.secondary" sx={{ p: 2 }}>
        {translate(units.length === 0 ? 'resources.units.empty' : 'shared.nothingFound')}
      </Typography>
    );
  return <UnitTree tree={tree} />;
};
