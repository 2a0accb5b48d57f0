import type { Language, Text } from "../document/text";

/** What the help calls a value that is still to be given, as `<office>`. */
export const PLACEHOLDERS: Readonly<Record<string, Text>> = {
  options: { id: "opsi", en: "options" },
  command: { id: "perintah", en: "command" },
  "id|en": { id: "id|en", en: "id|en" },
  id: { id: "id", en: "id" },
  list: { id: "daftar", en: "list" },
  from: { id: "asal", en: "from" },
  office: { id: "jabatan", en: "office" },
  "office|topic": { id: "jabatan|bidang", en: "office|topic" },
  purpose: { id: "keperluan", en: "purpose" },
  document: { id: "naskah", en: "document" },
  capacity: { id: "bentuk", en: "capacity" },
  folder: { id: "folder", en: "folder" },
  shell: { id: "shell", en: "shell" },
  regulations: { id: "peraturan", en: "regulations" },
  regulation: { id: "peraturan", en: "regulation" },
  form: { id: "bentuk", en: "form" },
  matter: { id: "materi", en: "matter" },
  occasion: { id: "kesempatan", en: "occasion" },
  provision: { id: "ketentuan", en: "provision" },
  kind: { id: "jenis", en: "kind" },
  file: { id: "berkas", en: "file" },
  files: { id: "berkas", en: "files" },
};

/** A line of the help with its placeholders in one language: `--to <jabatan>`. */
export function withPlaceholders(line: string, language: Language): string {
  return line.replace(
    /([<[])([a-z|]+)(?=(?:\.\.\.)?[>\]])/g,
    (_, open: string, name: string) => open + placeholder(name, language),
  );
}

/** The name of one placeholder. */
export function placeholder(name: string, language: Language): string {
  return PLACEHOLDERS[name]?.[language] ?? name;
}
