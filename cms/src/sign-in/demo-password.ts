/** The password of every demo account. The sign-in page of a demo shows it; nothing else uses it. */
export const DEMO_PASSWORD = 'Milepost-2024';
