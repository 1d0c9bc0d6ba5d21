import { controllerOf } from '../../../rest/controllers';
import { auditEntries } from '../resource';

export default controllerOf(auditEntries);
