import { routesOf } from '../../../rest/routes';
import { progressReports } from '../resource';

export default routesOf(progressReports);
