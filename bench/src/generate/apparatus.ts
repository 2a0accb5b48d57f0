import type { Region } from "./places";
import { townOf } from "./places";
import type { Random } from "./random";
import type { Entry } from "./yaml";

/*
 * Which offices a region has, under which names, and whose field each falls into. The kinds of offices are those that
 * regencies have; which of their names a region uses, and which kinds it has put together, is drawn.
 */

/** Names of offices, or the several names that one office may have. */
type Names = readonly string[];
/** For each of three fields (government and welfare, economy and development, administration), what falls into it. */
type ByField<T> = readonly [T, T, T];

/** Families of offices that divide the same work in different ways. One division of each is drawn. */
const DINAS: readonly (readonly ByField<Names>[])[] = [
  [
    [["Dinas Pendidikan dan Kebudayaan", "Dinas Kepemudaan dan Olahraga"], ["Dinas Pariwisata"], []],
    [["Dinas Pendidikan", "Dinas Pemuda dan Olahraga"], ["Dinas Kebudayaan dan Pariwisata"], []],
    [["Dinas Pendidikan"], ["Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga"], []],
    [["Dinas Pendidikan dan Kebudayaan"], ["Dinas Pariwisata, Pemuda dan Olahraga"], []],
    [["Dinas Pendidikan, Pemuda dan Olahraga", "Dinas Kebudayaan"], ["Dinas Pariwisata"], []],
  ],
  [
    [["Dinas Kesehatan", "Dinas Pengendalian Penduduk dan Keluarga Berencana"], [], []],
    [["Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana"], [], []],
    [["Dinas Kesehatan"], [], []],
  ],
  [
    [["Dinas Sosial", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"], [], []],
    [["Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak"], [], []],
    [["Dinas Sosial"], [], []],
  ],
  [[["Dinas Kependudukan dan Pencatatan Sipil"], [], []]],
  [
    [["Dinas Tenaga Kerja dan Transmigrasi"], [], []],
    [[], ["Dinas Ketenagakerjaan"], []],
    [[], ["Dinas Perindustrian dan Tenaga Kerja"], []],
  ],
  [
    [[], ["Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas Perumahan dan Kawasan Permukiman"], []],
    [[], ["Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman"], []],
    [[], ["Dinas Bina Marga", "Dinas Cipta Karya dan Tata Ruang", "Dinas Perumahan, Permukiman dan Pertanahan"], []],
  ],
  [
    [[], ["Dinas Pertanian", "Dinas Perikanan", "Dinas Ketahanan Pangan"], []],
    [[], ["Dinas Pertanian dan Ketahanan Pangan", "Dinas Kelautan dan Perikanan"], []],
    [[], ["Dinas Pertanian, Perikanan dan Pangan"], []],
    [[], ["Dinas Tanaman Pangan dan Hortikultura", "Dinas Perkebunan", "Dinas Peternakan dan Perikanan"], []],
  ],
  [
    [[], ["Dinas Perdagangan", "Dinas Koperasi, Usaha Kecil dan Menengah"], []],
    [[], ["Dinas Koperasi, Usaha Kecil, Perindustrian dan Perdagangan"], []],
    [[], ["Dinas Perindustrian dan Perdagangan", "Dinas Koperasi dan Usaha Mikro"], []],
  ],
  [[[], ["Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"], []]],
  [[[], ["Dinas Perhubungan"], []]],
  [
    [[], ["Dinas Lingkungan Hidup"], []],
    [[], ["Dinas Lingkungan Hidup dan Kebersihan"], []],
    [[], ["Dinas Lingkungan Hidup dan Kehutanan"], []],
  ],
  [
    [[], ["Dinas Komunikasi dan Informatika"], []],
    [[], [], ["Dinas Komunikasi, Informatika, Statistik dan Persandian"]],
    [[], [], ["Dinas Komunikasi dan Informatika"]],
  ],
  [
    [[], [], ["Dinas Arsip dan Perpustakaan"]],
    [[], [], ["Dinas Perpustakaan dan Kearsipan"]],
    [["Dinas Perpustakaan"], [], []],
  ],
];

/** Only regencies have villages. */
const VILLAGES: readonly Names[] = [
  ["Dinas Pemberdayaan Masyarakat dan Desa"],
  ["Dinas Pemberdayaan Masyarakat dan Kampung"],
  ["Dinas Pemberdayaan Masyarakat"],
];

const BADAN: readonly (readonly ByField<Names>[])[] = [
  [
    [[], ["Badan Perencanaan Pembangunan Daerah"], []],
    [[], ["Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah"], []],
    [[], [], ["Badan Perencanaan Pembangunan Daerah", "Badan Riset dan Inovasi Daerah"]],
  ],
  [
    [[], [], ["Badan Pengelola Keuangan dan Aset Daerah", "Badan Pendapatan Daerah"]],
    [[], [], ["Badan Keuangan dan Pendapatan Daerah"]],
    [[], [], ["Badan Keuangan Daerah"]],
  ],
  [
    [[], [], ["Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"]],
    [[], [], ["Badan Kepegawaian Daerah", "Badan Pendidikan dan Pelatihan"]],
  ],
  [
    [["Badan Kesatuan Bangsa dan Politik"], [], []],
    [["Kantor Kesatuan Bangsa dan Politik"], [], []],
  ],
];

const BAGIAN: ByField<readonly Names[]> = [
  [
    ["Bagian Pemerintahan", "Bagian Tata Pemerintahan"],
    ["Bagian Hukum"],
    ["Bagian Kesejahteraan Rakyat", "Bagian Kesejahteraan Sosial"],
    ["Bagian Kerja Sama", "Bagian Otonomi Daerah", "Bagian Pertanahan"],
  ],
  [
    ["Bagian Perekonomian", "Bagian Ekonomi"],
    ["Bagian Administrasi Pembangunan", "Bagian Pembangunan"],
    ["Bagian Sumber Daya Alam"],
    ["Bagian Pengadaan Barang dan Jasa", "Bagian Layanan Pengadaan"],
  ],
  [
    ["Bagian Umum", "Bagian Umum dan Perlengkapan"],
    ["Bagian Organisasi", "Bagian Organisasi dan Tata Laksana"],
    ["Bagian Humas dan Protokol", "Bagian Protokol dan Komunikasi Pimpinan"],
    ["Bagian Perencanaan dan Keuangan", "Bagian Keuangan"],
  ],
];

const VERTICAL: ByField<Names> = [
  [
    "Polres *",
    "Kodim *",
    "Kejaksaan Negeri +",
    "Pengadilan Negeri",
    "Kantor Kementerian Agama",
    "Sekretariat KPU",
    "Pangkalan TNI AL +",
  ],
  ["Badan Pusat Statistik", "Kantor Pertanahan", "Kantor Unit Pelabuhan +", "Kantor Bandar Udara +"],
  ["Kantor Pelayanan Pajak Pratama +", "Kantor Pelayanan Perbendaharaan Negara +", "Kantor Imigrasi +"],
];

const OTHERS: ByField<Names> = [
  ["KONI *", "KNPI *", "Palang Merah Indonesia", "Kwartir Cabang Pramuka", "Majelis Adat *", "Badan Amil Zakat"],
  ["PDAM", "Perumda Air Minum +", "PLN", "Bank Perkreditan Rakyat +", "Perusda", "Dewan Kerajinan Daerah"],
  ["Sekretariat KORPRI", "Perbankan", "Kantor BUMN", "Dewan Pengurus KORPRI +"],
];

const TOPICS: ByField<readonly (readonly string[])[]> = [
  [
    ["pemerintahan"],
    ["hukum", "perundang-undangan"],
    ["kesejahteraan rakyat", "kesra"],
    ["otonomi daerah"],
    ["kemasyarakatan"],
    ["ketenteraman dan ketertiban", "ketertiban"],
    ["kependudukan"],
    ["keagamaan"],
  ],
  [
    ["perekonomian", "ekonomi"],
    ["pembangunan"],
    ["sumber daya alam", "SDA"],
    ["pengadaan barang dan jasa", "pengadaan"],
    ["penanaman modal", "investasi"],
    ["badan usaha milik daerah", "BUMD"],
    ["perbankan"],
    ["tata ruang"],
  ],
  [
    ["organisasi dan tata laksana", "organisasi", "ortala"],
    ["kepegawaian"],
    ["keuangan"],
    ["kehumasan dan keprotokolan", "humas", "protokol"],
    ["perlengkapan"],
    ["urusan rumah tangga", "rumah tangga"],
    ["tata usaha dan arsip", "arsip"],
  ],
];

const TITLES: readonly (readonly string[])[] = [
  ["Asisten Pemerintahan dan Kesejahteraan Rakyat", "Asisten Perekonomian dan Administrasi Umum"],
  [
    "Asisten Pemerintahan dan Kesejahteraan Rakyat",
    "Asisten Perekonomian dan Pembangunan",
    "Asisten Administrasi Umum",
  ],
  ["Asisten Tata Praja", "Asisten Pembangunan", "Asisten Administrasi"],
  [
    "Asisten Pemerintahan, Hukum dan Kemasyarakatan",
    "Asisten Ekonomi, Pembangunan dan Sumber Daya Alam",
    "Asisten Umum",
  ],
];

const EXPERTS = [
  "Pemerintahan, Hukum dan Politik",
  "Ekonomi, Keuangan dan Pembangunan",
  "Kemasyarakatan dan Sumber Daya Manusia",
];

/** What is known of offices that lists name, beyond their names. */
const KNOWN: Readonly<Record<string, Entry>> = {
  Inspektorat: { head: "Inspektur", aliases: ["Inspektorat Daerah"] },
  "Sekretariat DPRD": { head: "Sekretaris DPRD", aliases: ["Sekretaris Dewan"] },
  "Satuan Polisi Pamong Praja": { head: "Kepala Satuan Polisi Pamong Praja" },
  "Badan Penanggulangan Bencana Daerah": { head: "Kepala Badan Penanggulangan Bencana Daerah", aliases: ["BPBD"] },
  "Badan Pusat Statistik": { head: "Kepala Badan Pusat Statistik", aliases: ["BPS"] },
  "Badan Kesatuan Bangsa dan Politik": { aliases: ["Kesbangpol"] },
};

/** What is known of an office. */
export function knownOf(name: string): Entry {
  return KNOWN[name] ?? {};
}

export function isKnown(name: string): boolean {
  return name in KNOWN;
}

/** What an Asisten coordinates, kind by kind. */
export interface Group {
  readonly kind: "bagian" | "dinas" | "badan" | "inspektorat" | "dprd" | "vertical" | "disaster" | "other";
  readonly units: readonly string[];
}

export interface Asisten {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly topics: readonly (readonly string[])[];
  readonly groups: readonly Group[];
}

export interface Apparatus {
  readonly asisten: readonly Asisten[];
  readonly experts: readonly string[];
  /** The bagian that rules name: for legal drafts, mail, organisation, and the districts. */
  readonly desks: {
    readonly law: string;
    readonly mail: string;
    readonly organisation: string;
    readonly districts: string;
  };
}

/** Draws the offices of a region. */
export function apparatusOf(random: Random, region: Region): Apparatus {
  const title = random.pick(TITLES);
  const numbered = random.chance(0.75);
  const bagian = BAGIAN.map((field, i) => drawn(random, field, i === 1 ? 2 : 3));
  const groups = groupsByField(random, region, bagian);
  const asisten = title.map((name, i): Asisten => {
    const number = `Asisten ${"I".repeat(i + 1)}`;
    const fields = title.length === 3 ? [i] : i === 0 ? [0] : [1, 2];
    return {
      name: numbered ? number : name,
      aliases: [numbered ? name : number],
      topics: fields.flatMap((field) => topicsOf(random, TOPICS[field] ?? [])),
      groups: merged(fields.flatMap((field) => groups[field] ?? [])),
    };
  });
  const named = (start: string): string => bagian.flat().find((name) => name.startsWith(start)) ?? start;
  return {
    asisten,
    experts: random.chance(0.8) ? EXPERTS : EXPERTS.slice(0, 2),
    desks: {
      law: named("Bagian Hukum"),
      mail: named("Bagian Umum"),
      organisation: named("Bagian Organisasi"),
      districts: bagian[0]?.[0] ?? "Bagian Pemerintahan",
    },
  };
}

/** The first topic of a field, and some of the others. */
function topicsOf(random: Random, [first, ...others]: readonly Names[]): Names[] {
  return [...(first === undefined ? [] : [first]), ...random.some(others, 2, 6)];
}

function groupsByField(random: Random, region: Region, bagian: readonly Names[]): Group[][] {
  const dinas = DINAS.map((family) => random.pick(family));
  if (!region.isCity) dinas.push([random.pick(VILLAGES), [], []]);
  const badan = BADAN.map((family) => random.pick(family));
  const local = (name: string): string => name.replace("*", region.name).replace("+", townOf(random));
  const guard: Group = { kind: "dinas", units: ["Satuan Polisi Pamong Praja"] };
  const disaster: Group = { kind: "disaster", units: ["Badan Penanggulangan Bencana Daerah"] };
  const districts: Group = { kind: "badan", units: districtsOf(random) };
  const dprdAt = random.pick([0, 0, 2]);
  const disasterAt = random.pick([0, 0, 1]);
  return [0, 1, 2].map((field) => [
    { kind: "bagian", units: bagian[field] ?? [] },
    ...(field === dprdAt ? [{ kind: "dprd", units: ["Sekretariat DPRD"] } as const] : []),
    ...(field === 2 ? [{ kind: "inspektorat", units: ["Inspektorat"] } as const] : []),
    { kind: "dinas", units: dinas.flatMap((division) => division[field] ?? []) },
    ...(field === 0 ? [guard] : []),
    { kind: "badan", units: badan.flatMap((division) => division[field] ?? []) },
    ...(field === 0 ? [districts] : []),
    { kind: "vertical", units: random.some(VERTICAL[field] ?? [], 1, field === 0 ? 7 : 3).map(local) },
    ...(field === disasterAt ? [disaster] : []),
    { kind: "other", units: random.some(OTHERS[field] ?? [], 1, 6).map(local) },
  ]);
}

/** The districts, as one or each by its name. */
function districtsOf(random: Random): string[] {
  if (random.chance(0.65)) return ["Kecamatan"];
  const names = Array.from({ length: random.between(5, 22) }, () => `Kecamatan ${townOf(random)}`);
  return [...new Set(names)];
}

/** Groups of the same kind put together, without the empty ones, in the order in which the kinds first stand. */
function merged(groups: readonly Group[]): Group[] {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({ kind, units: groups.flatMap((group) => (group.kind === kind ? group.units : [])) }))
    .filter(({ units }) => units.length > 0);
}

/** One name of each, and at least `least` of them: the first ones always, the others as they fall. */
function drawn(random: Random, kinds: readonly Names[], least: number): string[] {
  return kinds.filter((_, i) => i < least || random.chance(0.6)).map((names) => random.pick(names));
}
