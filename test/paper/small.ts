import { loaded } from "../document/loaded";

/** A rule file for the small regulation of these tests. */
export const RULES = `regulation:
  id: x/perbup-1-2020
  title: Hubungan Kerja
  short: Perbup X 1/2020
  kind: Peraturan Bupati
  number: "1"
  year: 2020
  region: { name: Kabupaten X, aliases: [X] }
  enacted: "2020-01-01"
  in-force: "2020-01-01"
  annexes: [{ title: Bagan, cite: Lampiran, in-text: false }]

offices:
  - { name: Bupati, kind: official, cite: Pasal 1 angka 1 }
  - { name: Wakil Bupati, kind: official, cite: BAB II }
  - { name: Sekretaris Daerah, kind: official, cite: Pasal 1 angka 2 }
  - { name: Asisten I, kind: official, aliases: [Asisten Umum], cite: Pasal 3 (TUGAS) }

classes:
  - { name: Dinas, head: Kepala Dinas, open: true, cite: Pasal 4 }

coordination:
  - coordinator: Asisten I
    for: koordinasi
    cite: Pasal 3 (TUGAS) huruf b
    lists:
      Pasal 3 (TUGAS) huruf b angka 1:
        huruf a: Dinas Sosial
        huruf b: Dinas Kesehatan

channels:
  - { from: Dinas, for: konsultasi, via: Sekretaris Daerah, to: Bupati, cite: Pasal 4 }

substitutions:
  - deputy: Sekretaris Daerah
    for: Bupati
    occasion: acara-resmi
    manner: mewakili
    when: { absent: [Bupati, Wakil Bupati], joined-by: atau, state: berhalangan }
    cite: Pasal 2 ayat (1)

provisions:
  Menimbang: Alasan
  Menimbang huruf a: Alasan pertama
  Menimbang huruf b: Alasan kedua
  Mengingat: Dasar
  Mengingat angka 1: Dasar pertama
  BAB I: { heading: KETENTUAN UMUM }
  Pasal 1: Arti istilah
  Pasal 1 angka 1: Bupati
  Pasal 1 angka 2: Sekretaris Daerah
  BAB II: { heading: "SEKRETARIS DAERAH, WAKIL BUPATI" }
  BAB II (alinea pembuka): Isi bab
  BAB II Bagian Kesatu: { heading: Tugas Sekretaris Daerah }
  Pasal 2: Tugas
  Pasal 2 ayat (1): Mewakili
  Pasal 2 ayat (2): Rapat
  BAB II Bagian Kedua: { heading: Asisten }
  BAB II Bagian Kedua Paragraf 1: { heading: Asisten Pertama }
  Pasal 3 (TUGAS): { heading: TUGAS }
  Pasal 3 (TUGAS) huruf a: Membantu
  Pasal 3 (TUGAS) huruf b: Koordinasi
  Pasal 3 (TUGAS) huruf b angka 1: { heading: Unsur Pelaksana }
  Pasal 3 (TUGAS) huruf b angka 1 huruf a: Dinas Sosial
  Pasal 3 (TUGAS) huruf b angka 1 huruf b: Dinas Kesehatan
  Pasal 3 (TUGAS) huruf c: Lain-lain
  Pasal 3 (WEWENANG): { heading: WEWENANG }
  Pasal 3 (WEWENANG) ayat (1): Pertama
  Pasal 3 (WEWENANG) ayat (2): Kedua
  Pasal 4: Konsultasi
  Lampiran: Bagan
`;

/** A copy of it, with the markers of many hands. */
export const COPY = `
PERATURAN BUPATI X
NOMOR 1 TAHUN 2020

BUPATI X,

- Menimbang : a. bahwa hubungan kerja perlu diatur sebagaimana dimaksud dalam
Pasal 2 dan Pasal 4;
- b. bahwa karena itu perlu ditetapkan dengan peraturan
yang menetapkan semuanya;
Mengingat : 1. Undang-Undang Nomor
12. Tahun 2011;

MEMUTUSKAN :

Menetapkan : PERATURAN BUPATI TENTANG HUBUNGAN KERJA.

BAB I
KETENTUAN

UMUM

Pasal 1

Dalam peraturan ini yang dimaksud dengan:

1. Bupati adalah Bupati X;
2. Sekda adalah Sekretaris Daerah Kabupaten X.

- 2 -

BAB II SEKRETARIS DAERAH,
WAKIL BUPATI

Para pejabat bekerja sama menurut bab ini, sebagaimana diatur dalam
Pasal 4
di bawah:

Bagian Kesatu
Tugas Sekretaris
Daerah

Pasal 2

- 1) Mewakili Bupati apabila Bupati
atau Wakil Bupati berhalangan, kecuali menurut ayat
(2) yang mengatur rapat.
(2) Sekretaris Daerah memimpin rapat perangkat da-
erah.

Bagian Kedua
Asisten

Paragraf 1 Asisten Pertama

Pasal 3
TUGAS

Asisten Umum bertugas:
a. membantu Sekda;
- b. mengoordinasikan:
 1. Unsur Pelaksana:
 - a) Dinas Sosial;
 - b) Dinas Kesehatan.
c. melaksanakan tugas lain.

Pasal 3
WEWENANG

(1) Wewenang pertama.
(2) Wewenang kedua.

Pasal 4

Kepala Dinas berkonsultasi dengan Bupati melalui Sekda.

Ditetapkan di X
pada tanggal 1 Januari 2020

BUPATI X,
1. Nama

LAMPIRAN
PERATURAN BUPATI X
Pasal 9
`;

/** The regulation of the rules, or of rules that one stretch is changed in. */
export function small(from = "", to = "") {
  if (!RULES.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return loaded(RULES.replace(from, () => to));
}
