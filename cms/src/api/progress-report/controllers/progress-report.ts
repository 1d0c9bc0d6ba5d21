import { controllerOf } from '../../../rest/controllers';
import { progressReports } from '../resource';

export default controllerOf(progressReports);
