import { controllerOf } from '../../../rest/controllers';
import { progressReportActions } from '../actions';
import { progressReports } from '../resource';

export default controllerOf(progressReports, progressReportActions);
