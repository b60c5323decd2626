/** What the list’s page needs only once a button is pressed, in one piece. */
export { keepOffline } from './keep-offline.ts';
export { shareActs } from './share.ts';
