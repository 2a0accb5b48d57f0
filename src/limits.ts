/*
 * How much is read of anything that others have written. What is normal stays far below; what is above is refused in
 * words, so that no file and no argument takes more than two seconds or half a gigabyte. docs/limits.md has the same list
 * for readers, with what is normal beside each; a test holds the two together.
 */

/** Every limit there is. */
export const LIMITS = {
  /** Bytes of one file: rule file, vocabulary, overlay, cases, setting, history, copy of a regulation. The largest shipped has 95,000. */
  fileBytes: 1024 * 1024,
  /** Tokens of YAML in one file: time grows with these, not with bytes. The largest shipped file has 23,000. */
  tokens: 150_000,
  /** Levels of nesting in a rule file. The shipped ones have 8. */
  depth: 40,
  /** Values in a rule file once its aliases are followed. The largest shipped file has 6,400. */
  nodes: 150_000,
  /** Characters of a name that somebody types; rule files may have names of 400. The longest shipped has 93. */
  nameLength: 500,
  /** Entries of one section of a rule file: offices, powers, provisions. The fullest shipped one has 326. */
  entries: 2000,
  /** Faults that are told of one file; who has corrected these runs the check again. */
  faultsOfFile: 100,
  /** Faults that are told in all. */
  faults: 1000,
  /** Entries of one folder of rules; a region has a few dozen. */
  folderEntries: 10_000,
  /** Rule files, overlays and case files in all folders together; 516 regulations with their cases are 1,032. */
  files: 5000,
  /** Folders of further rule files. */
  folders: 50,
  /** Characters of one argument, of a line of a session, of a line that is completed. */
  argumentLength: 10_000,
  /** Arguments of one call. */
  arguments: 10_000,
  /** Names in one list, as of the absent. */
  listed: 100,
  /** Combinations of which one answer is made: of stations in whose place several may act, of reasons, of deputies. The shipped ones have a dozen. */
  ways: 1500,
  /** Rules that hold or fail, reading by reading, for one answer. The shipped ones have some thousand. */
  outcomes: 50_000,
  /** Ways from an office to those who stand above it, where the text says "upwards". The shipped ones have 4. */
  superiors: 200,
  /** Characters of somebody's own word that a message repeats. */
  quoted: 200,
  /** Lines of a chart that is drawn. The shipped ones have 70. */
  drawn: 500,
  /** Lines with words on them in a copy of a regulation. One of twenty pages has some 800. */
  copyLines: 10_000,
} as const;
