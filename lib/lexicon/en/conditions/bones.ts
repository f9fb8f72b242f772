// English words: bones, joints and muscles.

import type { bones as spellings } from '../../conditions/bones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const bones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  osteoarthritis: ['osteoarthritis', 'worn joints that hurt and get stiff'],
  kneeOsteoarthritis: ['osteoarthritis of the knee', 'a worn knee joint that hurts and gets stiff'],
  jointReplacement: [
    'joint replacement',
    'an operation that puts in an artificial joint',
    'people having a joint replaced',
  ],
  rheumatoidArthritis: [
    'rheumatoid arthritis',
    "a disease in which the body's defenses inflame the joints",
  ],
  arthritis: ['joint disease', 'sore, swollen or stiff joints'],
  juvenileArthritis: ['juvenile arthritis', 'joint swelling that starts in childhood'],
  psoriaticArthritis: ['psoriatic arthritis', 'sore, swollen joints that come with psoriasis'],
  axialSpondyloarthritis: [
    'spine inflammation',
    'inflammation that makes the spine stiff and painful',
  ],
  osteoporosis: ['weak bones', 'bones that become thin and break more easily'],
  fracture: ['a broken bone', 'a bone that is cracked or broken'],
  lowBackPain: ['back pain', 'pain in the back'],
  herniatedDisc: ['a slipped disc', 'a soft pad between back bones that bulges out'],
  degenerativeDisc: ['worn discs in the spine', 'worn pads between the bones of the back or neck'],
  sciatica: ['sciatica', 'pain that shoots along a nerve from the spine'],
  spinalStenosis: ['a narrow spinal canal', 'too little room for the nerves in the spine'],
  spondylolisthesis: ['spine problems', 'bones of the back that slip, move or wear'],
  scoliosis: ['a curved spine', 'a spine that bends to the side or forward'],
  neckPain: ['neck pain', 'pain in the neck'],
  shoulderPain: ['shoulder pain or injury', 'a sore, stiff or injured shoulder'],
  tendonProblems: ['sore tendons', 'pain where muscle joins bone or under the foot'],
  kneeProblems: ['knee pain or injury', 'a sore or injured knee'],
  fibromyalgia: ['fibromyalgia', 'long-term pain all over the body, with tiredness'],
  musclePain: ['muscle or bone pain', 'sore muscles, bones or joints'],
  muscleLoss: [
    'weak muscles or trouble moving',
    'muscles that are weak or too small for daily tasks',
  ],
  frailty: ['frailty', 'low strength and energy in older age'],
  amputation: [
    'loss of a limb',
    'an arm or leg that was removed or is missing',
    'people who lost a limb',
  ],
  hipOsteoarthritis: ['osteoarthritis of the hip', 'a worn hip joint that hurts and gets stiff'],
  boneDeath: [
    'bone death from poor blood flow',
    'bone that dies because too little blood reaches it',
  ],
  frozenShoulder: ['a frozen shoulder', 'a shoulder that gets stiff and sore'],
  rotatorCuff: ['a shoulder tendon injury', 'hurt or torn tendons that hold the shoulder'],
  aclTear: ['a torn knee ligament', 'a tear of a band that holds the knee together'],
  plantarFasciitis: ['heel pain under the foot', 'soreness of the band under the foot'],
  tennisElbow: ['tennis elbow', 'soreness on the outer side of the elbow'],
  ankleSprain: ['an ankle sprain', 'stretched or torn bands around the ankle'],
  hipFracture: ['a broken hip', 'a break near the hip joint'],
  wristFracture: ['a broken wrist', 'a break of the arm bone near the wrist'],
  vertebralFracture: ['a broken bone in the spine', 'a bone of the back that has cracked or sunk'],
};
