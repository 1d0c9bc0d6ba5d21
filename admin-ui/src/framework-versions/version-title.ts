import type { Translate } from '../shared/columns';
import type { FrameworkVersion } from './types';

/** A version by the name of its framework: 2024年职能绩效目标框架 第 2 版. */
export const versionTitle = (
  { name, number }: Pick<FrameworkVersion, 'name' | 'number'>,
  translate: Translate,
): string => `${name} ${translate('resources.targets.versionTitle', { number })}`;
