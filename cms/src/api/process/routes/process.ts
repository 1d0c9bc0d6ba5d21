import { routesOf } from '../../../rest/routes';
import { processes } from '../resource';

export default routesOf(processes);
