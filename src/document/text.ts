/** What a person reads, in the languages it is there in; Indonesian always is. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Text;
