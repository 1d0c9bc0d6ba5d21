import { controllerOf } from '../../../rest/controllers';
import { indicatorOperations } from '../operations';
import { indicators } from '../resource';

export default controllerOf(indicators, indicatorOperations);
