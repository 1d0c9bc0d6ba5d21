import { controllerOf } from '../../../rest/controllers';
import { assessmentRecords } from '../resource';

export default controllerOf(assessmentRecords);
