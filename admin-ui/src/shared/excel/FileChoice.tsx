import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { formatSize } from '../format';

interface Props {
  file: File | null;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** The file to take in: chosen, or dropped here. */
export const FileChoice = ({ file, disabled, onChoose }: Props) => {
  const translate = useTranslate();
  return (
    <Box
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped && !disabled) onChoose(dropped);
      }}
      sx={{ border: '1px dashed', borderColor: 'divider', borderRadius: 1, p: 2 }}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('shared.excel.help')}
      </Typography>
      <Button component="label" variant="outlined" size="small" disabled={disabled}>
        {translate('shared.excel.choose')}
        <input
          type="file"
          hidden
          accept=".xlsx"
          aria-label={translate('shared.excel.choose')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onChoose(chosen);
            event.target.value = '';
          }}
        />
      </Button>
      {file && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {file.name} · {formatSize(file.size)}
        </Typography>
      )}
    </Box>
  );
};
