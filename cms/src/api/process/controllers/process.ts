import { controllerOf } from '../../../rest/controllers';
import { processes } from '../resource';

export default controllerOf(processes);
