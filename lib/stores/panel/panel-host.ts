/** The name of the element that contains the panel. */
export const panelHostName = 'conscious-cart-panel';

/** The actions of the panel's buttons. */
export type PanelAction = 'undo' | 'stop' | 'dismiss';
