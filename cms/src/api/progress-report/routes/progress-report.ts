import { routesOf } from '../../../rest/routes';
import { progressReportOperations } from '../operations';
import { progressReports } from '../resource';

export default routesOf(progressReports, progressReportOperations);
