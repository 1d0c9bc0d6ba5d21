export { applies } from './applies';
export { checkFramework } from './check';
export { methodOfForm } from './method';
export type { Assessee, Framework, FrameworkFault, FrameworkItem, Named } from './types';
