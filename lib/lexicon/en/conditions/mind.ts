// English words: mind, sleep and habits.

import type { mind as spellings } from '../../conditions/mind.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const mind: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  depression: 'low mood that lasts and makes daily life hard',
  'major depression': 'deep low mood that lasts for weeks or longer',
  'depression that did not ease with treatment':
    'depression that did not ease with earlier treatments',
  'depression after birth': 'deep low mood around or after having a baby',
  'bipolar disorder': 'a condition with times of very high and very low mood',
  anxiety: 'strong worry or fear that is hard to calm',
  'generalized anxiety disorder': 'worry on most days about many things',
  'social anxiety': 'strong fear of being judged by others',
  'panic disorder': 'sudden attacks of strong fear',
  'obsessive-compulsive disorder': 'unwanted thoughts and acts a person feels driven to repeat',
  PTSD: 'distress that stays after a frightening event',
  stress: 'feeling under more strain than one can handle',
  burnout: 'being worn out by work or by caring for someone',
  schizophrenia: 'an illness that can change what a person hears, thinks and feels',
  psychosis: 'losing touch with what is real',
  'thoughts of suicide or self-harm': 'thoughts of dying or of hurting oneself',
  autism: ['a difference in how the brain handles contact and senses', 'autistic people'],
  ADHD: 'trouble keeping attention or sitting still',
  'developmental problems': 'learning or growing skills later than other children',
  'eating disorders': 'harmful ways of eating or thinking about food and weight',
  anorexia: 'eating too little, with a very low body weight',
  'binge eating': 'eating a lot at once and feeling out of control',
  'a personality disorder': 'lasting patterns of feeling and acting that cause distress',
  insomnia: 'trouble falling asleep or staying asleep',
  'sleep problems': 'sleep that is too short, broken or at the wrong time',
  'sleep apnea': 'breathing that stops and starts during sleep',
  narcolepsy: 'sudden sleep attacks during the day',
  'restless legs': 'an urge to move the legs, mostly at night',
  'sudden confusion': 'confusion that comes on fast, often in illness or after surgery',
  'alcohol problems': 'drinking that is hard to control or causes harm',
  'opioid use problems': 'use of opioids, strong pain drugs that can lead to dependence',
  'stimulant drug addiction': 'use of cocaine or other stimulants that is hard to stop',
  'cannabis use problems': 'use of cannabis that may be hard to stop',
  'drug or alcohol use problems': 'use of drugs or alcohol that is hard to control',
  smoking: ['using tobacco or nicotine', 'people who smoke or use nicotine'],
  'mental health': [
    'how a person feels, thinks and copes',
    'people taking part for their mental health',
  ],
  'sexual problems': 'trouble with desire, arousal or pleasure in sex',
};
