import type { Language } from "../../../src/document/text";
import type { Asked } from "../../../src/question/question";
import { questionWords } from "../../../src/render/note/question";
import { repliesTo, shipped } from "./made";

function sentence(asked: Asked, language: Language): string {
  const question = repliesTo({ regulations: ["kutai-timur"], ...asked })[0]?.understood.question;
  if (question === undefined) throw new Error("not understood");
  return questionWords(question, shipped.vocabulary, language);
}

test.each<[Asked, string, string]>([
  [
    { command: "route", from: "Dinas Pariwisata", to: "Bupati", for: "konsultasi", absent: "Asisten II" },
    "Melalui jalur mana Dinas Pariwisata menyampaikan konsultasi kepada Bupati, bila Asisten II berhalangan?",
    "By which path does Dinas Pariwisata submit a konsultasi (consultation) to Bupati, if Asisten II is berhalangan (prevented)?",
  ],
  [
    { command: "route", from: "Dinas Pariwisata" },
    "Melalui jalur mana dan kepada siapa Dinas Pariwisata menyampaikan suatu urusan?",
    "By which path, and to whom, does Dinas Pariwisata submit a matter?",
  ],
  [
    {
      command: "route",
      from: "Dinas X",
      to: "Bupati",
      for: "tanda-tangan",
      character: "rahasia,segera",
      about: "ekonomi",
    },
    "Melalui jalur mana Dinas X menyampaikan surat untuk ditandatangani yang bersifat rahasia dan segera mengenai perekonomian kepada Bupati?",
    "By which path does Dinas X submit a surat untuk ditandatangani (letter for signature) that is rahasia (secret) and segera (urgent) concerning perekonomian to Bupati?",
  ],
  [
    { command: "route", from: "Dinas X", to: "Bupati", for: "konsultasi", about: "Dinas Kesehatan" },
    "Melalui jalur mana Dinas X menyampaikan konsultasi mengenai Dinas Kesehatan kepada Bupati?",
    "By which path does Dinas X submit a konsultasi (consultation) concerning Dinas Kesehatan to Bupati?",
  ],
  [
    { command: "route", from: "Dinas X", to: "Bupati", for: "izin-perjalanan" },
    "Melalui jalur mana Dinas X menyampaikan permohonan izin perjalanan dinas kepada Bupati?",
    "By which path does Dinas X submit a request for travel permission to Bupati?",
  ],
  [
    { command: "who-signs", doc: "surat", onBehalf: "Sekda", absent: "Sekda" },
    "Siapa yang berwenang menandatangani surat bagi Sekretaris Daerah, bila Sekretaris Daerah berhalangan?",
    "Who may sign a surat (letter) for Sekretaris Daerah, if Sekretaris Daerah is berhalangan (prevented)?",
  ],
  [
    { command: "who-signs", signer: "Asisten I" },
    "Naskah dinas apa yang boleh ditandatangani Asisten I?",
    "Which documents may Asisten I sign?",
  ],
  [
    {
      command: "who-signs",
      doc: "keputusan-bupati",
      signer: "Sekda",
      delegated: true,
      capacity: "on-behalf",
      matter: "susulan",
    },
    "Apakah Sekretaris Daerah berwenang menandatangani Keputusan Bupati yang didelegasikan berupa susulan, atas nama pejabat lain?",
    "May Sekretaris Daerah sign a Keputusan Bupati (regent's decision) that was delegated containing a follow-up, in the name of another (a.n.)?",
  ],
  [
    { command: "deputize", absent: "Bupati,Sekda:tidak-di-tempat,WakilBupati", occasion: "acara-resmi" },
    "Bila Bupati dan Wakil Bupati berhalangan dan Sekretaris Daerah tidak berada di tempat, siapa yang mewakili untuk acara resmi?",
    "If Bupati and Wakil Bupati are berhalangan (prevented) and Sekretaris Daerah is tidak berada di tempat (not in place), who stands in at an official event?",
  ],
  [
    { command: "deputize", absent: "Bupati", for: "Bupati", deputy: "Sekda", occasion: "undangan", invitedBy: "Sekda" },
    "Bila Bupati berhalangan, apakah Sekretaris Daerah dapat mewakili Bupati untuk menghadiri undangan dari Sekretaris Daerah?",
    "If Bupati is berhalangan (prevented), may Sekretaris Daerah stand in for Bupati to attend an invitation of Sekretaris Daerah?",
  ],
])("%j is asked in a sentence", (asked, id, en) => {
  expect(sentence(asked, "id")).toBe(id);
  expect(sentence(asked, "en")).toBe(en);
});

test("every term of the vocabulary makes a whole sentence", () => {
  const asked: Asked[] = [
    ...[...shipped.vocabulary.purposes.keys()].map((term): Asked => ({ command: "route", from: "Dinas X", for: term })),
    ...[...shipped.vocabulary.documents.keys()].map((doc): Asked => ({ command: "who-signs", doc })),
    ...[...shipped.vocabulary.occasions.keys()].map(
      (occasion): Asked => ({ command: "deputize", absent: "Bupati", occasion }),
    ),
  ];
  for (const language of ["id", "en"] as const)
    for (const one of asked) expect(sentence(one, language)).toMatch(/^[A-Z][^?]+[^ ?]\?$/);
});
