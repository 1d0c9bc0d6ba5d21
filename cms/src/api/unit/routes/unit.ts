import { routesOf } from '../../../rest/routes';
import { units } from '../resource';

export default routesOf(units);
