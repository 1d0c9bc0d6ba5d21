import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';

import { Light } from '../shared/Light';
import { Tree } from '../shared/Tree';
import { GapMark } from './GapMark';
import { treeOf, type ResponsibilityNode, type TargetPeople } from './model';
import { partText } from './part-text';
import { PersonLine } from './PersonLine';

/** Unit → target → person → part; Enter or a double click on a target opens it. */
export const ResponsibilityTree = ({ unit, rows }: { unit: string; rows: TargetPeople[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Tree
      label={translate('resources.responsibilities.tree', { unit })}
      nodes={treeOf(unit, rows)}
      line={(node) => <Line node={node} />}
      onChoose={(node) => {
        if (node.kind === 'target') void navigate(`/targets/${node.row.target.id}/show`);
      }}
    />
  );
};

const Line = ({ node }: { node: ResponsibilityNode }) => {
  const translate = useTranslate();
  switch (node.kind) {
    case 'unit':
      return <strong>{node.text}</strong>;
    case 'target':
      return (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <span>
            {node.row.target.itemCode} {node.row.target.name}
          </span>
          {node.row.gap ? <GapMark /> : <Light light={node.row.target.light} />}
        </Box>
      );
    case 'person':
      return <PersonLine one={node.one} />;
    case 'part':
      return <span>{partText(node.one, translate) || translate('shared.none')}</span>;
  }
};
