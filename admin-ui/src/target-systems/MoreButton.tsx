import AttachIcon from '@mui/icons-material/AttachFile';
import CloseIcon from '@mui/icons-material/ExpandLess';
import OpenIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface Props {
  expanded: boolean;
  documents: number;
  onClick: () => void;
  about: string;
}

/** Opens basis, measures and documents under a row; says how many documents there are. */
export const MoreButton = ({ expanded, documents, onClick, about }: Props) => {
  const translate = useTranslate();
  const text = translate(`resources.target-systems.${expanded ? 'less' : 'more'}`);
  return (
    <Button
      size="small"
      onClick={onClick}
      aria-expanded={expanded}
      aria-label={`${about} ${text}`}
      startIcon={expanded ? <CloseIcon /> : <OpenIcon />}
      endIcon={documents > 0 ? <AttachIcon fontSize="small" /> : undefined}
      sx={{ whiteSpace: 'nowrap', px: 0.5 }}
    >
      {text}
      {documents > 0 ? ` (${documents})` : ''}
    </Button>
  );
};
