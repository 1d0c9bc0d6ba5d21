export { startEmbedded } from './embedded';
export { useExternal } from './external';
