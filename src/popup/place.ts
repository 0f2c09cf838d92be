/** Whether the app lies in the browser's side panel or sidebar, not in the toolbar popup. */
export const inPanel = (): boolean => document.documentElement.dataset['place'] === 'panel';
