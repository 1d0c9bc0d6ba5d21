import { routesOf } from '../../../rest/routes';
import { indicatorActions } from '../actions';
import { indicators } from '../resource';

export default routesOf(indicators, indicatorActions);
