export { startEmbedded } from './embedded';
export { useExternal } from './external';
export { clusterOf } from './postgres/place';
