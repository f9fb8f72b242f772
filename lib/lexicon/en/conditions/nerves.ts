// English words: brain, nerves and muscles.

import type { nerves as spellings } from '../../conditions/nerves.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const nerves: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  als: ['ALS', 'a disease of the nerve cells that control movement'],
  spinalMuscularAtrophy: [
    'spinal muscular atrophy',
    'an inherited disease that makes the muscles weak',
  ],
  multipleSclerosis: [
    'multiple sclerosis',
    "a disease in which the body's defenses harm the brain and nerves",
  ],
  neuromyelitisOptica: [
    'neuromyelitis optica',
    'a disease that inflames the eye nerve and the spinal cord',
  ],
  opticNeuritis: ['eye nerve damage', 'damage to the nerve that joins eye and brain'],
  parkinson: ['Parkinson disease', 'a brain disease that causes shaking and slow, stiff movement'],
  lewyBody: ['Lewy body disease', 'a brain disease that affects thinking, sight and movement'],
  multipleSystemAtrophy: [
    'multiple system atrophy',
    'a brain disease that slowly affects movement and balance',
  ],
  huntington: [
    'Huntington disease',
    'an inherited brain disease that affects movement and thinking',
  ],
  essentialTremor: ['tremor', 'shaking that a person cannot stop'],
  dystonia: ['dystonia', 'muscles that tighten or twist on their own'],
  ataxia: ['ataxia', 'trouble with balance and smooth movement'],
  spasticity: ['stiff muscles', 'muscles that stay tight or cramp'],
  cerebralPalsy: ['cerebral palsy', 'a movement problem from an early brain injury'],
  alzheimer: ['Alzheimer disease', 'a brain disease that slowly harms memory and thinking'],
  dementia: ['dementia', 'loss of memory and thinking that makes daily life hard'],
  mildCognitive: ['memory and thinking problems', 'trouble with memory, attention or thinking'],
  stroke: ['a stroke', 'damage to the brain when its blood supply stops or a vessel bleeds'],
  tia: ['a mini-stroke', 'stroke signs that pass within a day'],
  brainBleed: ['bleeding in or around the brain', 'blood that leaks inside the skull'],
  brainAneurysm: ['a brain aneurysm', 'a weak, bulging wall in a vessel of the brain'],
  hemiparesis: ['weakness on one side', 'weakness or loss of movement on one side of the body'],
  aphasia: ['aphasia', 'trouble finding or understanding words after brain injury'],
  brainInjury: ['a brain injury', 'harm to the brain, such as from a blow to the head'],
  concussion: ['a concussion', 'a mild brain injury from a blow or shake'],
  neonatalBrain: ['brain injury at birth', "harm to a newborn's brain from too little oxygen"],
  spinalCordInjury: [
    'a spinal cord injury',
    'harm to the nerves in the spine that can affect movement and feeling',
  ],
  epilepsy: ['epilepsy', 'a brain condition that causes seizures'],
  severeChildEpilepsy: [
    'severe epilepsy of childhood',
    'epilepsy that starts early in life and is hard to control',
  ],
  headache: ['headache', 'pain in the head'],
  migraine: ['migraine', 'strong headaches that come in attacks, often with sickness'],
  clusterHeadache: ['cluster headache', 'bouts of very strong pain around one eye'],
  spinalHeadache: [
    'headache after a spinal needle',
    'a headache from fluid leaking after a needle in the back',
  ],
  trigeminalNeuralgia: ['facial nerve pain', 'sudden, sharp pain in the face or head'],
  bellPalsy: ['facial palsy', 'weak muscles on one side of the face'],
  neuropathy: ['nerve damage', 'harmed nerves that cause numbness, weakness or pain'],
  nervePain: ['nerve pain', 'pain from harmed nerves, often burning or shooting'],
  crps: [
    'complex regional pain syndrome',
    'lasting strong pain in an arm or leg, often after injury',
  ],
  carpalTunnel: [
    'carpal tunnel syndrome',
    'a squeezed nerve in the wrist that makes the hand numb',
  ],
  guillainBarre: [
    'Guillain-Barré syndrome',
    "a disease in which the body's defenses attack the nerves, causing weakness",
  ],
  cidp: ['CIDP', 'lasting nerve swelling that makes arms and legs weak'],
  myastheniaGravis: ['myasthenia gravis', 'a disease in which muscles tire quickly'],
  duchenne: [
    'Duchenne muscular dystrophy',
    'an inherited disease in which boys slowly lose muscle',
  ],
  muscularDystrophy: ['muscle disease', 'a disease that makes the muscles weak'],
  dizziness: ['dizziness and balance problems', 'a spinning or unsteady feeling'],
  falls: ['falls', 'falling or the fear of falling', 'people at risk of falling'],
  hydrocephalus: ['hydrocephalus', "too much fluid in the brain's hollow spaces"],
  intracranialHypertension: [
    'high pressure in the head',
    'too much fluid pressure inside the skull',
  ],
  spinaBifida: ['spina bifida', 'a spine that did not close fully before birth'],
  neurodegeneration: ['brain or nerve disease', 'a disease of the brain or nerves'],
  seizures: ['seizures', 'sudden bursts of brain activity that change movement or awareness'],
};
