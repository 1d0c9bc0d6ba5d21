import { routesOf } from '../../../rest/routes';
import { activities } from '../resource';

export default routesOf(activities);
