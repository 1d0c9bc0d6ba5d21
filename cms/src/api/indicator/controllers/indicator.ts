import { controllerOf } from '../../../rest/controllers';
import { indicatorActions } from '../actions';
import { indicators } from '../resource';

export default controllerOf(indicators, indicatorActions);
