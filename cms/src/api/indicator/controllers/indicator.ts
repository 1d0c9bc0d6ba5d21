import { controllerOf } from '../../../rest/controllers';
import { indicators } from '../resource';

export default controllerOf(indicators);
