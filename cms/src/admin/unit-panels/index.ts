import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { UnitPanel } from './UnitPanel';

interface ContentManager {
  apis: { addEditViewSidePanel(reduce: (panels: PanelComponent[]) => PanelComponent[]): void };
}

/** What the content manager shows beside the form of a unit. */
export function addUnitPanels(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  apis.addEditViewSidePanel((panels) => [...panels, UnitPanel]);
}
