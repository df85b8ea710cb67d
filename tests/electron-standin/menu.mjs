/** Electron's `Menu`, without a picture: templates are checked and items can be clicked. */

const ROLES = new Set(
  `about appmenu close copy cut delete editmenu filemenu help hide hideothers minimize paste pasteandmatchstyle quit
   redo reload resetzoom selectall togglefullscreen toggledevtools undo unhide viewmenu windowmenu zoom zoomin zoomout
   recentdocuments clearrecentdocuments`.split(/\s+/),
);

export class MenuItem {
  /** @param {import('electron').MenuItemConstructorOptions} options */
  constructor(options) {
    const { role, label, type, submenu, click, accelerator } = options;
    if (role !== undefined && !ROLES.has(role.toLowerCase())) throw new Error(`stand-in: unknown role ${role}`);
    if (role === undefined && label === undefined && type !== 'separator') {
      throw new TypeError('Invalid submenu: a menu item needs a label, a role or to be a separator');
    }
    this.id = options.id;
    this.role = role?.toLowerCase();
    this.label = label ?? role ?? '';
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = options.enabled ?? true;
    this.checked = options.checked ?? false;
    this.accelerator = accelerator;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = () => {
      if (this.enabled) click?.(/** @type {any} */ (this), undefined, /** @type {any} */ ({}));
    };
  }
}

export class Menu {
  /** @type {Menu | null} */
  static #application = null;
  /** @type {MenuItem[]} */
  items = [];

  /** @param {import('electron').MenuItemConstructorOptions[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((options) => new MenuItem(options));
    return menu;
  }

  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }

  static getApplicationMenu() {
    return Menu.#application;
  }

  /**
   * @param {string} id
   * @returns {MenuItem | null}
   */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu instanceof Menu ? item.submenu.getMenuItemById(id) : null;
      if (found) return found;
    }
    return null;
  }
}
