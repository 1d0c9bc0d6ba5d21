import { controllerOf } from '../../../rest/controllers';
import { appraisalYears } from '../resource';

export default controllerOf(appraisalYears);
