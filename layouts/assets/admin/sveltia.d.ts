/** What is used of the editor here: the types that it brings do not say where they are. */
declare module '@sveltia/cms' {
  /** A block of a text that rich text shows as a form. */
  export interface EditorComponentDefinition {
    id: string;
    label: string;
    icon?: string;
    fields: readonly Readonly<Record<string, unknown>>[];
    /** Which lines of Markdown it is. */
    pattern: RegExp;
    fromBlock(match: RegExpMatchArray): Record<string, unknown>;
    toBlock(props: Record<string, unknown>): string;
    toPreview(props: Record<string, unknown>): string;
  }

  /** What a preview gets: React's elements come from `window.h`. */
  export interface PreviewProps {
    entry: { getIn(path: readonly string[]): unknown };
    /** A file that is not saved yet, too. */
    getAsset(path: string): { url: string } | undefined;
    /** That of the frame. */
    document: Document;
  }

  const CMS: {
    init(): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      format: {
        fromFile(text: string, path: string): unknown;
        toFile(value: Record<string, unknown>): string;
      },
    ): void;
    registerPreviewStyle(address: string): void;
    registerPreviewTemplate(collection: string, preview: (props: PreviewProps) => unknown): void;
    registerEditorComponent(component: EditorComponentDefinition): void;
  };
  export default CMS;
}
