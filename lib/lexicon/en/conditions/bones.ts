// English words: bones, joints and muscles.

import type { bones as spellings } from '../../conditions/bones.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const bones: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  osteoarthritis: 'worn joints that hurt and get stiff',
  'osteoarthritis of the knee': 'a worn knee joint that hurts and gets stiff',
  'joint replacement': [
    'an operation that puts in an artificial joint',
    'people having a joint replaced',
  ],
  'rheumatoid arthritis': "a disease in which the body's defenses inflame the joints",
  'joint disease': 'sore, swollen or stiff joints',
  'juvenile arthritis': 'joint swelling that starts in childhood',
  'psoriatic arthritis': 'sore, swollen joints that come with psoriasis',
  'spine inflammation': 'inflammation that makes the spine stiff and painful',
  'weak bones': 'bones that become thin and break more easily',
  'broken bones in the spine': 'bones of the back that are cracked or broken',
  'a broken bone': 'a bone that is cracked or broken',
  'back pain': 'pain in the back',
  'a slipped disc': 'a soft pad between back bones that bulges out',
  'worn discs in the spine': 'worn pads between the bones of the back or neck',
  sciatica: 'pain that shoots along a nerve from the spine',
  'a narrow spinal canal': 'too little room for the nerves in the spine',
  'spine problems': 'bones of the back that slip, move or wear',
  'a curved spine': 'a spine that bends to the side or forward',
  'neck pain': 'pain in the neck',
  'shoulder pain or injury': 'a sore, stiff or injured shoulder',
  'sore tendons': 'pain where muscle joins bone or under the foot',
  'knee pain or injury': 'a sore or injured knee',
  fibromyalgia: 'long-term pain all over the body, with tiredness',
  'muscle or bone pain': 'sore muscles, bones or joints',
  'weak muscles or trouble moving': 'muscles that are weak or too small for daily tasks',
  frailty: 'low strength and energy in older age',
  'osteoarthritis of the hip': 'a worn hip joint that hurts and gets stiff',
  'a frozen shoulder': 'a shoulder that gets stiff and sore',
  'a shoulder tendon injury': 'hurt or torn tendons that hold the shoulder',
  'a torn knee ligament': 'a tear of a band that holds the knee together',
  'heel pain under the foot': 'soreness of the band under the foot',
  'a broken hip': 'a break near the hip joint',
};
