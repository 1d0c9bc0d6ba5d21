import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { useTranslate } from 'react-admin';

interface Props {
  file: File | null;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** The place to drop the list, or to choose it. */
export const ChooseFile = ({ file, disabled, onChoose }: Props) => {
  const translate = useTranslate();
  const take = (files: FileList | null) => {
    const [chosen] = files ?? [];
    if (chosen && !disabled) onChoose(chosen);
  };
  return (
    <Box
      component="label"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        border: '1px dashed',
        borderColor: 'text.secondary',
        borderRadius: 1,
        cursor: 'pointer',
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <UploadIcon color="primary" />
      <Typography variant="body2">
        {file?.name ?? translate('resources.people.import.choose')}
      </Typography>
      <input
        type="file"
        accept=".xlsx"
        disabled={disabled}
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
        style={{ position: 'absolute', opacity: 0, width: 1, height: 1 }}
      />
    </Box>
  );
};
