import { routesOf } from '../../../rest/routes';
import { targetVersions } from '../resource';

export default routesOf(targetVersions);
