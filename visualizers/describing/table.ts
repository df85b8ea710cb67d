/** A table of texts, as a screen reader reads it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly string[])[];
}
