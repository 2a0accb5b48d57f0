import type { Book, Entry } from "../../src/graph/book";
import { type Profile, profileOf } from "../../src/inspect/profile";
import { findOffice } from "../../src/question/offices";
import { PATH } from "../support/bad";
import { bookOf } from "../support/book";

/** A small regulation in which each thing that may rest on a provision does so once. */
export const SMALL = `regulation:
  id: x/perbup-1-2020
  title: Hubungan Kerja
  short: Perbup X 1/2020
  kind: Peraturan Bupati
  number: "1"
  year: 2020
  region: { name: Kabupaten X }
  enacted: "2020-01-01"
  in-force: "2020-01-01"

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 angka 1 }
  - { name: Sekretaris Daerah, kind: official, cite: Pasal 1 angka 1 }
  - { name: Asisten I, kind: official, cite: Pasal 1 angka 1 }
  - { name: Inspektorat, kind: unit, cite: Pasal 1 angka 1 }

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 1 angka 2 }
  - { name: Bagian, head: Kepala Bagian, open: true, cite: Pasal 1 angka 2 }
  - name: Perangkat Daerah
    head: Kepala Perangkat Daerah
    cite: Pasal 1 angka 2
    members: [{ of: [Dinas, Inspektorat], cite: Pasal 1 angka 3, with: Pasal 1 angka 4, reading: luas }]

readings:
  - about: luasnya
    options: { luas: luas, sempit: sempit }
    cite: Pasal 1 angka 5

special-lists:
  - { office: Inspektorat, special: BAB II, general: BAB I, cite: Pasal 1 angka 6 }

coordination:
  - coordinator: Asisten I
    for: koordinasi
    cite: Pasal 2 ayat (1)
    field: { cite: Pasal 2 ayat (2), topics: [hukum] }
    lists: { Pasal 2 ayat (3): { huruf a: Dinas Sosial } }
    chart: { cite: Pasal 2 ayat (4), among: Bagian }

accountability:
  - { from: Perangkat Daerah, via: Sekretaris Daerah, to: Bupati, cite: Pasal 3 ayat (1) }

channels:
  - from: Perangkat Daerah
    for: [konsultasi, laporan]
    via: { coordinator: Asisten yang terkait, by: [office, topic] }
    to: [Bupati, Sekretaris Daerah]
    copies: Inspektorat
    cite: Pasal 3 ayat (2)
    with: Pasal 3 ayat (3)

gates:
  - { holder: Asisten I, for: izin-perjalanan, to: Sekretaris Daerah, cite: Pasal 4 huruf a }

powers:
  - { signer: Dinas, signs: surat, on-behalf-of: Bupati, matter: susulan, delegated: true, cite: Pasal 4 huruf b }

substitutions:
  - deputy: Sekretaris Daerah
    for: Bupati
    occasion: umum
    manner: mewakili
    appointer: Bupati
    when: { absent: [Bupati, Asisten I], joined-by: dan, state: berhalangan }
    cite: Pasal 4 huruf c

charts:
  - { of: Dinas, cite: Pasal 4 huruf d }

silences:
  - { concerns: Bagian, says: tidak disebut, cite: Pasal 4 huruf e }

provisions:
  BAB I: { heading: UMUM }
  Pasal 1: Istilah
  Pasal 1 angka 1: Jabatan
  Pasal 1 angka 2: Kelompok
  Pasal 1 angka 3: Anggota
  Pasal 1 angka 4: Tambahan anggota
  Pasal 1 angka 5: Pembacaan
  Pasal 1 angka 6: Daftar khusus
  BAB II: { heading: KERJA }
  Pasal 2: Koordinasi
  Pasal 2 ayat (1): Koordinasi Asisten I
  Pasal 2 ayat (2): Bidang Asisten I
  Pasal 2 ayat (3): Daftar Asisten I
  Pasal 2 ayat (3) huruf a: Dinas Sosial
  Pasal 2 ayat (4): Selebihnya dalam bagan
  Pasal 3: Jalur
  Pasal 3 ayat (1): Pertanggungjawaban
  Pasal 3 ayat (2): Konsultasi
  Pasal 3 ayat (3): Tambahan konsultasi
  Pasal 4: Lain-lain
  Pasal 4 huruf a: Seleksi
  Pasal 4 huruf b: Tanda tangan
  Pasal 4 huruf c: Wakil
  Pasal 4 huruf d: Bagan
  Pasal 4 huruf e: Batas teks
  Pasal 5 (LAMA): { heading: LAMA }
  Pasal 5 (LAMA) ayat (1): { gist: Penutup lama, not-routable: closing }
  Pasal 5 (BARU): { heading: BARU }
  Pasal 5 (BARU) ayat (1): { gist: Penutup baru, not-routable: closing }
`;

/** A book of the small regulation, or of another text in its place. */
export function smallBook(text: string = SMALL): Book {
  return bookOf([{ path: PATH, text }]);
}

/** The only regulation of a book. */
export function only(book: Book): Entry {
  const [entry] = book.entries.values();
  if (entry === undefined) throw new Error("an empty book");
  return entry;
}

/** The profile of an office of the small regulation. */
export function profileIn(name: string, entry: Entry = only(smallBook())): Profile {
  const unit = findOffice(entry, name);
  if (unit === undefined) throw new Error(`no office ${name}`);
  return profileOf(entry.graph, unit);
}
