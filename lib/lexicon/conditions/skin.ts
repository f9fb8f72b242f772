// Skin, hair and the body's defenses: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const skin = {
  eczema: '*dermatitis|*eczema|^seborrheic dermatitis',
  psoriasis: '*psoriasis|psoriasis vulgaris|^pustular psoriasis',
  acne: '*acne|acne vulgaris|^acne scar',
  rosacea: '*rosacea|^perioral dermatitis',
  'hidradenitis suppurativa': 'acne inversa',
  hives: '*urticaria|*hives|^chronic inducible urticaria',
  itching: '*pruritus|*itch|*itching',
  vitiligo: '*vitiligo|non segmental vitiligo|vitiligo vulgaris',
  'hair loss': '^ *alopecia|alopecia areata|hair loss',
  'too much sweating': '*hyperhidrosis|sweating|hyperhidrosis primary focal axillary',
  scars: '*scar|*keloid|*cicatrix',
  burns: '*burn|burn injury|sunburn',
  wounds: '*wound|wound healing|wound heal',
  'pressure sores': 'pressure ulcer|pressure injury|bedsore',
  lupus: '*lupus erythematosus|*lupus|sle',
  scleroderma: '*scleroderma|systemic sclerosis|^morphea',
  'immune or inflammation problems':
    '^ autoimmune disease|autoinflammatory disease|^familial mediterranean fever',
  'a weak immune system':
    '^ immunodeficiency|combined immunodeficiency|common variable immunodeficiency',
  'skin problems': '^ skin disease|dermatologic disease|=rash',
} as const satisfies Record<string, string>;
