import { routesOf } from '../../../rest/routes';
import { indicatorCategories } from '../resource';

export default routesOf(indicatorCategories);
