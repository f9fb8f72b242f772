// English words: mind, sleep and habits.

import type { mind as spellings } from '../../conditions/mind.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mind: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  depression: ['depression', 'low mood that lasts and makes daily life hard'],
  majorDepression: ['major depression', 'deep low mood that lasts for weeks or longer'],
  treatmentResistantDepression: [
    'depression that did not ease with treatment',
    'depression that did not ease with earlier treatments',
  ],
  postpartumDepression: ['depression after birth', 'deep low mood around or after having a baby'],
  bipolar: ['bipolar disorder', 'a condition with times of very high and very low mood'],
  anxiety: ['anxiety', 'strong worry or fear that is hard to calm'],
  generalizedAnxiety: ['generalized anxiety disorder', 'worry on most days about many things'],
  socialAnxiety: ['social anxiety', 'strong fear of being judged by others'],
  panic: ['panic disorder', 'sudden attacks of strong fear'],
  phobia: ['a phobia', 'strong fear of one thing or place'],
  ocd: [
    'obsessive-compulsive disorder',
    'unwanted thoughts and acts a person feels driven to repeat',
  ],
  ptsd: ['PTSD', 'distress that stays after a frightening event'],
  stress: ['stress', 'feeling under more strain than one can handle'],
  burnout: ['burnout', 'being worn out by work or by caring for someone'],
  adjustmentDisorder: ['adjustment disorder', 'distress after a hard change in life'],
  grief: ['grief', 'sorrow after someone has died', 'people who are grieving'],
  schizophrenia: [
    'schizophrenia',
    'an illness that can change what a person hears, thinks and feels',
  ],
  psychosis: ['psychosis', 'losing touch with what is real'],
  tardiveDyskinesia: [
    'tardive dyskinesia',
    'movements a person cannot stop, caused by some medicines',
  ],
  suicide: ['thoughts of suicide or self-harm', 'thoughts of dying or of hurting oneself'],
  autism: ['autism', 'a difference in how the brain handles contact and senses', 'autistic people'],
  adhd: ['ADHD', 'trouble keeping attention or sitting still'],
  conductDisorder: ['behavior problems', 'behavior that often hurts or upsets others'],
  developmentalDisorder: [
    'developmental problems',
    'learning or growing skills later than other children',
  ],
  eatingDisorder: ['eating disorders', 'harmful ways of eating or thinking about food and weight'],
  anorexia: ['anorexia', 'eating too little, with a very low body weight'],
  bulimia: ['binge eating', 'eating a lot at once and feeling out of control'],
  borderline: [
    'a personality disorder',
    'lasting patterns of feeling and acting that cause distress',
  ],
  insomnia: ['insomnia', 'trouble falling asleep or staying asleep'],
  sleepProblems: ['sleep problems', 'sleep that is too short, broken or at the wrong time'],
  sleepApnea: ['sleep apnea', 'breathing that stops and starts during sleep'],
  narcolepsy: ['narcolepsy', 'sudden sleep attacks during the day'],
  restlessLegs: ['restless legs', 'an urge to move the legs, mostly at night'],
  delirium: ['sudden confusion', 'confusion that comes on fast, often in illness or after surgery'],
  alcohol: ['alcohol problems', 'drinking that is hard to control or causes harm'],
  alcoholWithdrawal: ['alcohol withdrawal', 'illness when a person stops drinking after heavy use'],
  opioidUse: ['opioid use', 'use of opioids, strong pain drugs that can lead to dependence'],
  cocaineUse: [
    'stimulant drug addiction',
    'use of cocaine or other stimulants that is hard to stop',
  ],
  cannabisUse: ['cannabis use', 'use of cannabis that may be hard to stop'],
  substanceUse: ['drug or alcohol use problems', 'use of drugs or alcohol that is hard to control'],
  smoking: ['smoking', 'using tobacco or nicotine', 'people who smoke or use nicotine'],
  mentalHealth: [
    'mental health',
    'how a person feels, thinks and copes',
    'people taking part for their mental health',
  ],
  loneliness: ['loneliness', 'feeling alone or cut off from others'],
  violence: [
    'violence or family problems',
    'harm or strain between people who know each other',
    'people facing violence or family problems',
  ],
  sexualDysfunction: ['sexual problems', 'trouble with desire, arousal or pleasure in sex'],
};
