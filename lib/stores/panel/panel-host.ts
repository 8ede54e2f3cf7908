/** The element the panel hangs in. */
export const panelHostName = 'conscious-cart-panel';

/** What the shopper can press there. */
export type PanelAction = 'undo' | 'stop' | 'dismiss';
