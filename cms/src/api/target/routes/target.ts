import { routesOf } from '../../../rest/routes';
import { targets } from '../resource';

export default routesOf(targets);
