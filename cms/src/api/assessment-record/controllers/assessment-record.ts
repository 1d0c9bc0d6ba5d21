import { controllerOf } from '../../../rest/controllers';
import { assessmentRecordActions } from '../actions';
import { assessmentRecords } from '../resource';

export default controllerOf(assessmentRecords, assessmentRecordActions);
