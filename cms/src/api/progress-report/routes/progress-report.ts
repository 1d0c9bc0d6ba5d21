import { routesOf } from '../../../rest/routes';
import { progressReportActions } from '../actions';
import { progressReports } from '../resource';

export default routesOf(progressReports, progressReportActions);
