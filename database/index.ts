export { startEmbedded } from './embedded';
export { useExternal } from './external';
export { takeNewNames } from './former-names';
export { clusterOf } from './postgres/place';
