import { routesOf } from '../../../rest/routes';
import { people } from '../resource';

export default routesOf(people);
