import { RefscopePlayer } from './element/refscope-player.ts';

export { RefscopePlayer, type StepChange } from './element/refscope-player.ts';

/** Makes `<refscope-player>` known to the page, once. */
if (!customElements.get('refscope-player')) customElements.define('refscope-player', RefscopePlayer);
