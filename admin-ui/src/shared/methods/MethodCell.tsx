import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { methodLines, methodName, type Method } from './method-lines';

/** A method with its parameters below, for a cell or a fact. */
export const MethodCell = ({ method }: { method: Method | null | undefined }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 140 }}>
      {methodName(method, translate)}
      {methodLines(method, translate).map(({ label, value }) => (
        <Typography key={label} variant="caption" color="text.secondary" component="div">
          {label} {value}
        </Typography>
      ))}
    </Box>
  );
};
