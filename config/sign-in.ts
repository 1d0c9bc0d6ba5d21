/** Sessions, lockout and passwords, after 等保 2.0 level 3 (8.1.4.1) and ASVS 5.0. */
export default {
  session: { idleMinutes: 30, absoluteHours: 12 },
  /** Failures within the minutes: of one account name, and of all names from one address. */
  lockout: { accountFailures: 5, addressFailures: 50, minutes: 15 },
  password: { minLength: 8, minClasses: 3, history: 5 },
};
