import type { Language, Text } from "../document/text";
import { type Sheet, table, wrapped } from "../render/text/page";
import { commandLines } from "./help-layout";

/** What the program can do, in the first minute: for one who has typed no more than its name. */
interface Example {
  readonly asks: Text;
  readonly line: string;
}

const TITLE: Text = {
  id: "jenjang menjawab dari Peraturan Bupati, selalu dengan pasalnya. Contohnya:",
  en: "jenjang answers from the regulations of Indonesian regencies, always with the article that says so. For example:",
};

/** Questions that the shipped rules answer, wherever one is at home. */
const FIRST_QUESTIONS: readonly Example[] = [
  {
    asks: {
      id: "Lewat siapa konsultasi Dinas Pariwisata sampai kepada Bupati?",
      en: "Through whom does a consultation of the Dinas Pariwisata reach the Bupati?",
    },
    line: 'jenjang route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat',
  },
  {
    asks: {
      id: "Siapa yang boleh menandatangani surat atas nama Sekretaris Daerah?",
      en: "Who may sign a letter in the name of the Sekretaris Daerah?",
    },
    line: "jenjang who-signs --doc surat --on-behalf Sekda -r kutai-barat",
  },
  {
    asks: {
      id: "Siapa yang menggantikan dalam semua tugas bila Bupati dan Wakil Bupati berhalangan?",
      en: "Who stands in for all ordinary duties when Bupati and Wakil Bupati are absent?",
    },
    line: "jenjang deputize --absent Bupati,WakilBupati --occasion umum -r all",
  },
];

const ONWARD: Text = { id: "Selanjutnya:", en: "From here:" };

/** Where to go on, by the command that does it; one that the program does not have is left out. */
const NEXT: readonly (readonly [command: string, line: string, says: Text])[] = [
  [
    "use",
    "jenjang use",
    { id: "pilih peraturan daerah Anda, sekali saja", en: "choose the regulation of your regency, once" },
  ],
  ["list", "jenjang list offices", { id: "jabatan yang dapat ditanyakan", en: "the offices that can be asked about" }],
  ["shell", "jenjang shell", { id: "bertanya berturut-turut", en: "ask one question after the other" }],
  [
    "init",
    "jenjang init",
    { id: "lengkapi perintah dan nama dengan tombol Tab", en: "complete commands and names with Tab" },
  ],
  ["doctor", "jenjang doctor", { id: "periksa apakah semuanya baik", en: "see whether all is well" }],
  ["help", "jenjang --help", { id: "semua perintah", en: "all commands" }],
];

/** Whether a command line names no command: it says at most how it wants to be answered. */
export function isBare(args: readonly string[]): boolean {
  const rest = args.filter((arg, at) => !(arg === "--lang" || args[at - 1] === "--lang"));
  return rest.every((arg) => arg === "--no-color" || arg === "--lang=id" || arg === "--lang=en");
}

/** The first minute: three questions that are answered as they stand, and where to go on. @param commands what there is */
export function welcomeText(commands: ReadonlySet<string>, sheet: Sheet, language: Language): string {
  const { paint, width } = sheet;
  const examples = FIRST_QUESTIONS.flatMap(({ asks, line }) => [
    ...wrapped(asks[language], sheet, 0),
    ...commandLines(line, width).map((part) => paint.strong(part)),
    "",
  ]);
  const next = NEXT.filter(([command]) => commands.has(command)).map(([, line, says]) => [line, says[language]]);
  const lines = [...wrapped(TITLE[language], sheet, 0), "", ...examples, ONWARD[language], ...table(next, sheet, 2)];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
