import { lazy } from 'react';
import type { ComponentType, ElementType, LazyExoticComponent } from 'react';
import { useResourceDefinitions } from 'react-admin';
import type { ResourceDefinition, ResourceOptions } from 'react-admin';

import type { Messages } from '../i18n/messages';

/** Groups of the menu: by the work a person does, in the order of the year, not by table. */
export const menuGroups = ['year', 'targets', 'assessment', 'results', 'base', 'system'] as const;
export type MenuGroup = (typeof menuGroups)[number];

/** `<plural resource>.<action>`, as `GET /api/me` lists them under `capabilities`. */
export type Capability = `${string}.${string}`;

type Page = LazyExoticComponent<ComponentType>;

export interface PortalResource {
  /** Plural kebab-case name: of the folder, in the URL and in the API. */
  name: string;
  icon: ElementType;
  group: MenuGroup;
  /** Who lacks it sees neither the menu entry nor the pages. */
  needs: Capability;
  /** Has pages, but no entry in the menu: reached from another record. */
  hidden?: boolean;
  /** Its records are of no year: one stays open when the year in the header changes. */
  yearless?: boolean;
  list?: Page;
  show?: Page;
  edit?: Page;
  create?: Page;
  /** Further pages, relative to `/<name>/`; one may need more than the rest. */
  routes?: { path: string; page: Page; needs?: Capability }[];
  /** What a reference or a page title shows of a record. */
  recordRepresentation?: string;
  /** Goes to `resources.<name>`: `name`, `fields.<field>`, and whatever the folder needs. */
  messages: Messages;
  /** What the feed says of each action of its that the server records; see activities/sentence.ts. */
  feed?: Messages;
}

type Options = ResourceOptions & Pick<PortalResource, 'yearless'>;

/** What react-admin tells of a resource to any page, by its name. */
export type KnownResource = ResourceDefinition<Options>;
export type KnownResources = Readonly<Record<string, KnownResource>>;

/** The resources of the portal; pages and `shared/` learn of each other only here. */
export const useKnownResources = (): KnownResources => useResourceDefinitions<Options>();

/** The code of a page did not come: no connection, or a newer version has taken its place. */
export class PageNotLoaded extends Error {}

/** A page loaded when it is first opened: `page(() => import('../app/TargetList'), 'TargetList')`. */
export function page<K extends string>(
  load: () => Promise<Record<K, ComponentType>>,
  name: K,
): Page {
  return lazy(async () => {
    try {
      return { default: (await load())[name] };
    } catch {
      throw new PageNotLoaded(name);
    }
  });
}
