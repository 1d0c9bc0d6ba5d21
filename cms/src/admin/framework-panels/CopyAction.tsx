import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Duplicate } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { CopyDialog } from './CopyDialog';
import { FRAMEWORK } from './types';
import { useText } from './use-text';

const CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: FRAMEWORK }];

/** The framework as a draft of another year, by one action of its form (BX-14). */
export const CopyAction: DocumentActionComponent = ({ model, documentId, document }) => {
  const { text } = useText();
  const { allowedActions } = useRBAC(CREATE);
  if (model !== FRAMEWORK || !documentId || !allowedActions.canCreate) return null;
  const year = Number(document?.year);
  return {
    label: text('copy.label'),
    icon: <Duplicate />,
    position: ['panel', 'header', 'table-row'],
    dialog: {
      type: 'modal',
      title: text('copy.label'),
      content: ({ onClose }) => (
        <CopyDialog documentId={documentId} year={year + 1 || 0} onClose={onClose} />
      ),
    },
  };
};
