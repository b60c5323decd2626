declare module 'virtual:editor-host' {
  /** Where this build of the editor keeps its files. */
  export const host: import('./host/hosting.ts').Host;
}

declare module 'virtual:editor-backend' {
  /** Decap’s class for the host; nothing if no host is set up. */
  export const Backend: import('./check/guard.ts').BackendClass | undefined;
}

// Decap’s parts come without types. Only what is used here is declared.
declare module 'decap-server/dist/middlewares.js' {
  const servers: {
    registerLocalFs(app: import('express').Express): Promise<void>;
    registerLocalGit(app: import('express').Express): Promise<void>;
  };
  export default servers;
}

declare module 'decap-cms-core/dist/esm/redux' {
  export const store: import('./open/decap-store.ts').Store;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
  type Action = import('./open/decap-store.ts').Action;
  export function openMediaLibrary(payload: Readonly<Record<string, unknown>>): Action;
  export function removeInsertedMedia(id: string): Action;
}

declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  export function validateConfig(config: unknown): void;
}

declare module 'decap-cms-locales/dist/esm/en' {
  const phrases: Readonly<Record<string, unknown>>;
  export default phrases;
}

declare module 'decap-cms-widget-markdown' {
  const widget: {
    controlComponent: import('react').ComponentType<Readonly<Record<string, unknown>>>;
    previewComponent: import('react').ComponentType<Readonly<Record<string, unknown>>>;
    Widget(): Readonly<Record<string, unknown>>;
  };
  export default widget;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers' {
  interface Options {
    remarkPlugins: readonly unknown[];
    voidCodeBlock?: boolean;
  }
  export function markdownToSlate(markdown: string, options: Options): unknown;
  export function slateToMarkdown(nodes: unknown, options: Options): string;
}

declare module 'express' {
  type Incoming = import('node:http').IncomingMessage;
  type Outgoing = import('node:http').ServerResponse;
  type Request = Incoming & { body: unknown };
  type Response = Outgoing & { status(code: number): { json(body: unknown): void } };
  type Use = (request: Request, response: Response, next: () => void) => void;
  export interface Express {
    (request: Incoming, response: Outgoing): void;
    use(handler: Use): void;
    use(path: string, handler: Use | Express): void;
  }
  const express: { (): Express; json(options: { limit: string }): Use };
  export default express;
}

declare module 'virtual:editor-scripts' {
  /** The addresses of the built editor’s scripts. */
  export const scripts: import('./host/build-editor.ts').EditorScripts;
}
