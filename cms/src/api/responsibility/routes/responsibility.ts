import { routesOf } from '../../../rest/routes';
import { responsibilities } from '../resource';

export default routesOf(responsibilities);
