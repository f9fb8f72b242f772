// General-knowledge cards: what regulators' and health institutes' public pages say of a kind of treatment (R89).
// Words in `en/cards.ts` and `es/cards.ts`. A card says nothing of the study at hand; the panel marks it as general.
import type { KindKey } from './kinds.ts';

/** `reference` is the public page the card rests on. */
export const CARDS = [
  {
    key: 'carT',
    kinds: ['carT'],
    reference:
      'https://www.cancer.gov/about-cancer/treatment/types/immunotherapy/t-cell-transfer-therapy',
  },
  {
    key: 'cells',
    kinds: ['stemCells', 'nerveCells', 'livingCells'],
    reference:
      'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/important-patient-and-consumer-information-about-regenerative-medicine-therapies',
  },
  {
    key: 'transplant',
    kinds: ['bloodStemCellTransplant'],
    reference: 'https://www.cancer.gov/about-cancer/treatment/types/stem-cell-transplant',
  },
  {
    key: 'gene',
    kinds: ['geneTherapy', 'changedVirus'],
    reference: 'https://medlineplus.gov/genetics/understanding/therapy/safety/',
  },
  {
    key: 'chemotherapy',
    kinds: ['chemotherapy'],
    reference: 'https://www.cancer.gov/about-cancer/treatment/types/chemotherapy',
  },
  {
    key: 'checkpoint',
    kinds: ['checkpointAntibody'],
    reference:
      'https://www.cancer.gov/about-cancer/treatment/types/immunotherapy/checkpoint-inhibitors',
  },
  {
    key: 'antibody',
    kinds: ['antibody', 'twoTargetAntibody', 'antibodyWithDrug'],
    reference:
      'https://www.cancer.gov/about-cancer/treatment/types/immunotherapy/monoclonal-antibodies',
  },
  {
    key: 'vaccine',
    kinds: ['vaccine'],
    reference: 'https://medlineplus.gov/vaccinesafety.html',
  },
  {
    key: 'immuneCalming',
    kinds: ['immuneCalming'],
    reference: 'https://www.cancer.gov/about-cancer/causes-prevention/risk/immunosuppression',
  },
  {
    key: 'steroid',
    kinds: ['steroid'],
    reference: 'https://medlineplus.gov/steroids.html',
  },
  {
    key: 'bloodThinner',
    kinds: ['bloodThinner', 'clotDissolving'],
    reference: 'https://medlineplus.gov/bloodthinners.html',
  },
  {
    key: 'opioid',
    kinds: ['opioid'],
    reference: 'https://medlineplus.gov/opioidsandopioidusedisorderoud.html',
  },
  {
    key: 'antidepressant',
    kinds: ['antidepressant'],
    reference: 'https://medlineplus.gov/antidepressants.html',
  },
  {
    key: 'antibiotic',
    kinds: ['antibiotic'],
    reference: 'https://medlineplus.gov/antibiotics.html',
  },
  {
    key: 'diabetes',
    kinds: ['insulin', 'diabetesDrug'],
    reference: 'https://medlineplus.gov/diabetesmedicines.html',
  },
  {
    key: 'radiation',
    kinds: ['radiation'],
    reference: 'https://www.cancer.gov/about-cancer/treatment/types/radiation-therapy',
  },
  {
    key: 'tracer',
    kinds: ['tracer'],
    reference: 'https://medlineplus.gov/nuclearscans.html',
  },
  {
    key: 'surgery',
    kinds: ['surgery', 'keyholeSurgery', 'robotSurgery', 'spineSurgery', 'prostateSurgery'],
    reference: 'https://medlineplus.gov/surgery.html',
  },
  {
    key: 'anesthesia',
    kinds: ['sleepForSurgery', 'anesthesiaMethod'],
    reference: 'https://medlineplus.gov/anesthesia.html',
  },
  {
    key: 'implant',
    kinds: ['implant', 'penileImplant', 'spineImplant', 'jointImplant', 'heartImplant'],
    reference: 'https://www.fda.gov/medical-devices/implants-and-prosthetics',
  },
  {
    key: 'app',
    kinds: ['app', 'videoGame'],
    reference:
      'https://consumer.ftc.gov/consumer-alerts/2021/01/does-your-health-app-protect-your-sensitive-info',
  },
  {
    key: 'supplement',
    kinds: ['supplement', 'herbal'],
    reference: 'https://ods.od.nih.gov/factsheets/WYNTK-Consumer/',
  },
  {
    key: 'acupuncture',
    kinds: ['acupuncture'],
    reference: 'https://www.nccih.nih.gov/health/acupuncture-effectiveness-and-safety',
  },
] as const satisfies readonly { key: string; kinds: readonly KindKey[]; reference: string }[];

export type Card = (typeof CARDS)[number];
export type CardKey = Card['key'];

/** The cards of these kinds, each once, in the order of the kinds. */
export function cardsFor(kinds: readonly KindKey[]): Card[] {
  const found = kinds.flatMap((kind) =>
    CARDS.filter((card) => (card.kinds as readonly KindKey[]).includes(kind)),
  );
  // The narrower card on antibodies says what the wider one would.
  const cards = [...new Set(found)];
  return cards.some((card) => card.key === 'checkpoint')
    ? cards.filter((card) => card.key !== 'antibody')
    : cards;
}
