// English words of the general-knowledge cards: at most 25 words, "In general" first.
import type { CardKey } from '../cards.ts';

export const cards: Readonly<Record<CardKey, string>> = {
  carT: 'In general, immune cells changed in a lab can set off a strong reaction, with fever and low blood pressure, and can affect the brain.',
  cells:
    'In general, cells put into the body can lead to infections, and can grow in a way they should not.',
  transplant:
    'In general, a stem cell transplant can lead to infections and bleeding. Cells from a donor can also attack the body.',
  gene: 'In general, a gene therapy can set off the body’s defenses, and can reach cells it was not meant for.',
  chemotherapy:
    'In general, chemotherapy can harm healthy cells too. This can cause side effects such as feeling sick, hair loss and tiredness.',
  checkpoint:
    'In general, antibodies that free the immune system can make it attack healthy parts of the body.',
  antibody:
    'In general, lab-made antibodies can cause reactions such as fever, chills, rash or weakness.',
  vaccine:
    'In general, vaccines can cause a sore arm, a fever or tiredness. Some people have a severe allergic reaction.',
  immuneCalming:
    'In general, drugs that calm the immune system can make it harder for the body to fight germs and cancer cells.',
  steroid:
    'In general, steroids can weaken bones and raise the chance of eye problems such as cataracts.',
  bloodThinner: 'In general, drugs that thin the blood or break up clots can cause bleeding.',
  opioid: 'In general, opioids can slow breathing, and people can become addicted to them.',
  antidepressant:
    'In general, antidepressants can upset the stomach and change sleep. Some young people have more thoughts of suicide at first.',
  antibiotic: 'In general, antibiotics can cause a rash, feeling sick or loose stools.',
  diabetes: 'In general, some diabetes drugs can make blood sugar drop too low.',
  radiation: 'In general, radiation can harm healthy cells close to the place it is aimed at.',
  tracer: 'In general, a tracer brings a small amount of radiation into the body.',
  surgery:
    'In general, any surgery can lead to bleeding, infection or a reaction to the anesthesia.',
  anesthesia:
    'In general, anesthesia can cause feeling sick or cold, and can affect breathing and the heart.',
  implant:
    'In general, an implant can get infected, fail, or need to be taken out. Some people react to what it is made of.',
  app: 'In general, health apps may collect private data and share it with others.',
  supplement: 'In general, supplements can have side effects, and some mix badly with medicines.',
  acupuncture:
    'In general, acupuncture needles that are not clean or not placed well can cause infections or injuries.',
};
