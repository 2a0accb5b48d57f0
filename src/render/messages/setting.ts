/** The words of what is in effect, and from where. */
export interface SettingWords {
  /** Who chose something: a place in a file, a variable, an option. */
  readonly chosenBy: (origin: string) => string;
  /** That only the home was asked, and who else knows the name. */
  readonly askedAtHome: (home: string, others: string) => string;
}
