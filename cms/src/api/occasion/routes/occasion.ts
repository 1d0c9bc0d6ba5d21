import { routesOf } from '../../../rest/routes';
import { occasions } from '../resource';

export default routesOf(occasions);
