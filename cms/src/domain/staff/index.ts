export * from './faults';
export * from './standing';
export * from './types';
