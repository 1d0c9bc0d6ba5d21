import { routesOf } from '../../../rest/routes';
import { indicatorOperations } from '../operations';
import { indicators } from '../resource';

export default routesOf(indicators, indicatorOperations);
