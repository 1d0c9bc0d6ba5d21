import { controllerOf } from '../../../rest/controllers';
import { indicatorCategories } from '../resource';

export default controllerOf(indicatorCategories);
