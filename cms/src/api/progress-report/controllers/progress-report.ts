import { controllerOf } from '../../../rest/controllers';
import { progressReportOperations } from '../operations';
import { progressReports } from '../resource';

export default controllerOf(progressReports, progressReportOperations);
