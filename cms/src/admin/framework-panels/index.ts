import type { DocumentActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CopyAction } from './CopyAction';
import { FrameworkPanel } from './Panel';

interface ContentManager {
  apis: {
    addEditViewSidePanel(reduce: (panels: PanelComponent[]) => PanelComponent[]): void;
    addDocumentAction(actions: DocumentActionComponent[]): void;
  };
}

/** What the content manager shows beside the form of a framework. */
export function addFrameworkPanels(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  // Removes Strapi's preview of a website: there is none, and it asks everybody to set it up.
  apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type !== undefined),
    FrameworkPanel,
  ]);
  apis.addDocumentAction([CopyAction]);
}
