import { controllerOf } from '../../../rest/controllers';
import { assessmentRecordOperations } from '../operations';
import { assessmentRecords } from '../resource';

export default controllerOf(assessmentRecords, assessmentRecordOperations);
