import { controllerOf } from '../../../rest/controllers';
import { appraisalYearOperations } from '../operations';
import { appraisalYears } from '../resource';

export default controllerOf(appraisalYears, appraisalYearOperations);
