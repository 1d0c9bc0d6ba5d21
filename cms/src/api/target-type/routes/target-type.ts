import { routesOf } from '../../../rest/routes';
import { targetTypes } from '../resource';

export default routesOf(targetTypes);
