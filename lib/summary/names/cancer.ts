// Whether a study is about cancer: some drugs are "chemotherapy" only there (R46).
import { oncePer } from '../../trial/oncePer.ts';
import type { Trial } from '../../trial/trial.ts';

const CANCER =
  /\b(?:cancers?|carcinomas?|tumou?rs?|neoplasms?|leuk(?:a)?emias?|lymphomas?|myelomas?|sarcomas?|gliomas?|\w*blastomas?|melanomas?|mesotheliomas?|malignan\w+|metasta\w+|oncolog\w+|NSCLC|SCLC|AML|ALL|CLL|CML|MDS|DLBCL|HCC|myelodysplas\w+)\b/;

/** True when a condition, keyword or condition MeSH term names a cancer. */
export const isAboutCancer: (trial: Trial) => boolean = oncePer((trial) => {
  const words = [
    ...trial.conditions.conditions.items,
    ...trial.conditions.keywords.items,
    ...[...trial.conditionBrowse.meshes.items, ...trial.conditionBrowse.ancestors.items].map(
      (mesh) => mesh.term,
    ),
  ];
  return words.some((word) => CANCER.test(word.value) || CANCER.test(word.value.toLowerCase()));
});
