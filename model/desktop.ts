/**
 * The contract between the app and the desktop: every message that may cross, with its shape.
 *
 * The preload is a loop over these tables, its type is derived from them, and the main process
 * checks every request against them. A file is known to the app by a token and a name, never by a path.
 * What can go wrong in a person's day is part of a reply (one sentence, ready to be shown);
 * a promise is rejected only when somebody breaks the contract.
 */
import * as v from 'valibot';

const MIB = 1024 * 1024;

/** Longest program text that is opened or saved, in UTF-8 bytes. */
export const MAX_PROGRAM_BYTES = MIB;
/** Longest text or picture that crosses at once, in characters or bytes. */
export const MAX_CONTENT = 64 * MIB;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const Sentence = v.pipe(v.string(), v.nonEmpty());
const Content = v.pipe(v.string(), v.maxLength(MAX_CONTENT));
/** A name without its folder. */
const Bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length <= MAX_CONTENT, 'too many bytes'),
);
/** A PNG, as far as its first bytes say. */
const PngPicture = v.pipe(
  Bytes,
  v.check((bytes) => PNG_SIGNATURE.every((byte, i) => bytes[i] === byte), 'not a PNG'),
);
const FileName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255), v.regex(/^[^/\\]*$/));

/** Stands for a file that the person chose. Means nothing outside the window that it was given to. */
export const FileToken = v.pipe(v.string(), v.uuid(), v.brand('FileToken'));
export type FileToken = v.InferOutput<typeof FileToken>;

/** A file's text, with `\n` line ends and no byte order mark. `file` is null when it can't be saved in place. */
export const OpenedFile = v.strictObject({ file: v.nullable(FileToken), name: FileName, text: Content });
export type OpenedFile = v.InferOutput<typeof OpenedFile>;

const Cancelled = v.strictObject({ kind: v.literal('cancelled') });
const Failed = v.strictObject({ kind: v.literal('failed'), sentence: Sentence });

export const OpenReply = v.variant('kind', [
  v.strictObject({ kind: v.literal('opened'), document: OpenedFile }),
  Cancelled,
  Failed,
]);
export type OpenReply = v.InferOutput<typeof OpenReply>;

export const SaveReply = v.variant('kind', [
  v.strictObject({ kind: v.literal('saved'), file: FileToken, name: FileName }),
  Cancelled,
  Failed,
]);
export type SaveReply = v.InferOutput<typeof SaveReply>;

export const ExportReply = v.variant('kind', [
  v.strictObject({ kind: v.literal('exported'), name: FileName }),
  Cancelled,
  Failed,
]);
export type ExportReply = v.InferOutput<typeof ExportReply>;

export const PrintReply = v.variant('kind', [v.strictObject({ kind: v.literal('printed') }), Cancelled, Failed]);
export type PrintReply = v.InferOutput<typeof PrintReply>;

export const DESKTOP_THEMES = ['system', 'light', 'dark'] as const;

/** The menus that the app's commands can stand in, in their order. */
export const MENUS = ['file', 'edit', 'view', 'run', 'help'] as const;

/** One of the app's commands as the native menu shows it. A change of `group` draws a line between. */
export const MenuCommand = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9.-]{0,63}$/)),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  menu: v.picklist(MENUS),
  group: v.pipe(v.number(), v.integer()),
  /** In Electron's notation (`CmdOrCtrl+Enter`); shown only, the app's own key map acts. */
  accelerator: v.nullable(v.pipe(v.string(), v.regex(/^([A-Za-z]+\+)*([A-Za-z0-9]+|[^\s])$/))),
  enabled: v.boolean(),
  /** null: not a switch. */
  checked: v.nullable(v.boolean()),
});
export type MenuCommand = v.InferOutput<typeof MenuCommand>;

/** What the app may ask of the desktop. */
export const METHODS = {
  /** Shows the dialog and reads the file that was chosen. */
  openFile: { request: v.undefined(), reply: OpenReply },
  /** Writes the text back where it came from; asks first if the file has changed there meanwhile. */
  saveFile: { request: v.strictObject({ file: FileToken, text: Content }), reply: SaveReply },
  /** Asks for a place, starting from `name`, and writes the text there. */
  saveFileAs: { request: v.strictObject({ name: FileName, text: Content }), reply: SaveReply },
  /** Asks for a place, starting from `name` (`copies-step-6.svg`), and writes the drawing there. */
  exportFile: {
    request: v.strictObject({
      name: FileName,
      content: v.union([Content, Bytes]),
    }),
    reply: ExportReply,
  },
  /** Shows the print dialog; what the page shows to `@media print` is printed. */
  print: { request: v.strictObject({ landscape: v.boolean() }), reply: PrintReply },
  copyText: { request: v.strictObject({ text: Content }), reply: v.undefined() },
  copyPicture: { request: v.strictObject({ png: PngPicture }), reply: v.undefined() },
  /** Sets what `prefers-color-scheme` says in the app, and the colour of the window's own parts. */
  setTheme: { request: v.strictObject({ theme: v.picklist(DESKTOP_THEMES) }), reply: v.undefined() },
  /** What the window's title bar says. */
  setDocument: {
    request: v.strictObject({ name: FileName, edited: v.boolean(), file: v.nullable(FileToken) }),
    reply: v.undefined(),
  },
  /** The app's commands, whenever they or their states have changed. */
  setMenu: {
    request: v.strictObject({ commands: v.pipe(v.array(MenuCommand), v.maxLength(200)) }),
    reply: v.undefined(),
  },
  /** Keeps the window's state (text, step, view: the app's own JSON) so that nothing is lost, whatever happens next. */
  keepState: { request: v.strictObject({ state: Content, file: v.nullable(FileToken) }), reply: v.undefined() },
  /**
   * What to begin with, asked for once: the state kept last, then the file that the window was opened for.
   * `file` stands for the file of that state; `notice` says what happened to it meanwhile.
   */
  restoreState: {
    request: v.undefined(),
    reply: v.strictObject({
      state: v.nullable(Content),
      file: v.nullable(FileToken),
      opened: v.nullable(OpenedFile),
      notice: v.nullable(Sentence),
    }),
  },
  /** Everything is kept that there is: the answer to `leaving`. */
  handedOver: { request: v.undefined(), reply: v.undefined() },
  /** Fills a screen with the window, the second one where there is one, or brings it back to where it stood. */
  present: { request: v.strictObject({ on: v.boolean() }), reply: v.undefined() },
} as const;

/** What the desktop tells the app. */
export const EVENTS = {
  /** A command was chosen in the native menu. */
  command: v.strictObject({ id: MenuCommand.entries.id }),
  /** A file was opened from outside: recent files, the command line, a link. */
  opened: OpenedFile,
  /** Something the person should know. */
  notice: v.strictObject({ sentence: Sentence }),
  /** The window is about to close: the app keeps what it has not kept yet, then calls `handedOver`. */
  leaving: v.strictObject({}),
  /** The window fills a screen no more, because the person left in the system's own way. */
  presenting: v.strictObject({ on: v.boolean() }),
} as const;

export type MethodName = keyof typeof METHODS;
export type EventName = keyof typeof EVENTS;
export const METHOD_NAMES = Object.keys(METHODS) as readonly MethodName[];
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];

export type Request<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['request']>;
export type Reply<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['reply']>;
export type EventDetail<E extends EventName> = v.InferOutput<(typeof EVENTS)[E]>;

/** The desktop's methods as the app calls them. */
export type DesktopMethods = {
  readonly [M in MethodName]: Request<M> extends undefined
    ? () => Promise<Reply<M>>
    : (request: Request<M>) => Promise<Reply<M>>;
};

/** `window.refscope`, put there by the preload; absent in a browser. */
export interface Desktop extends DesktopMethods {
  /** `process.platform` of the desktop. */
  readonly platform: string;
  /** Calls `listener` for each such event from now on; returns the function that ends it. */
  on<E extends EventName>(event: E, listener: (detail: EventDetail<E>) => void): () => void;
}

/** IPC channel of a method. */
export const methodChannel = (method: MethodName): string => `refscope:call:${method}`;
/** IPC channel of an event. */
export const eventChannel = (event: EventName): string => `refscope:event:${event}`;
