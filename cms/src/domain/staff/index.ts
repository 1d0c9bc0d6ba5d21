export * from './faults';
export * from './line';
export * from './merge';
export * from './standing';
export * from './types';
