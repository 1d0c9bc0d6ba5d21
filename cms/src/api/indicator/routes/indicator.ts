import { routesOf } from '../../../rest/routes';
import { indicators } from '../resource';

export default routesOf(indicators);
