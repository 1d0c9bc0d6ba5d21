/**
 * For a form whose record is read anew: what was typed stays. One object for all, because
 * react-admin resets a form, errors included, whenever it is given another one.
 */
export const keepTyped = { keepDirtyValues: true };
