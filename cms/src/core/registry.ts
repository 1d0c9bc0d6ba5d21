import type { Resource } from './resource';

let byPlural: ReadonlyMap<string, Resource> = new Map();
let byUid: ReadonlyMap<string, Resource> = new Map();

/** Tells the floors below the nouns what nouns there are; the roof does it, before Strapi loads. */
export function registerResources(all: ReadonlyMap<string, Resource>): void {
  byPlural = all;
  byUid = new Map([...all.values()].map((resource) => [resource.uid, resource]));
}

/** Every resource of the API by its plural. */
export const resourcesByPlural = (): ReadonlyMap<string, Resource> => byPlural;

/** The resource of a content type; undefined for one that the API does not show. */
export const resourceOfType = (uid: string): Resource | undefined => byUid.get(uid);

/** 'api::target.target.declare' as 'targets.declare'; undefined for what is not ours. */
export function actionOf(toggle: string): string | undefined {
  const dot = toggle.lastIndexOf('.');
  const resource = byUid.get(toggle.slice(0, dot));
  return resource && `${resource.plural}${toggle.slice(dot)}`;
}
