import { controllerOf } from '../../../rest/controllers';
import { appraisalYearActions } from '../actions';
import { appraisalYears } from '../resource';

export default controllerOf(appraisalYears, appraisalYearActions);
