// Skin, hair and the body's defenses: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const skin = {
  eczema: '*dermatitis|*eczema|^seborrheic dermatitis|^contact dermatitis|^diaper dermatitis',
  psoriasis:
    '*psoriasis|psoriasis vulgaris|^pustular psoriasis|^palmoplantar pustulosis|^erythrodermic psoriasis',
  acne: '*acne|acne vulgaris|^acne scar',
  rosacea: '*rosacea|^perioral dermatitis',
  hidradenitis: 'hidradenitis suppurativa|acne inversa',
  hives: '*urticaria|*hives|^chronic inducible urticaria|csu|chronic spontaneous urticaria csu',
  itch: '*pruritus|*itch|*itching|^prurigo nodularis',
  vitiligo: '*vitiligo|non segmental vitiligo|vitiligo vulgaris',
  skinColor: '^ hyperpigmentation|^solar lentigo|^dark circle|^photoaging|skin aging',
  hairLoss: '^ *alopecia|alopecia areata|hair loss|*baldness|^lichen planopilaris',
  excessSweating: '*hyperhidrosis|sweating|hyperhidrosis primary focal axillary|body odor',
  epidermolysisBullosa:
    'epidermolysis bullosa|epidermolysis bullosa dystrophica|epidermolysis bullosa simplex|epidermolysis bullosa junctional|rdeb',
  scars: '*scar|*keloid|*cicatrix|cicatrix hypertrophic|scarring',
  burns: '*burn|burn injury|sunburn|burn wound|^inhalation injury',
  wounds: '*wound|wound healing|wound heal|=ulcer|skin ulcer',
  pressureUlcer: 'pressure ulcer|pressure injury|bedsore|decubitus ulcer|pressure sore',
  lupus: '*lupus erythematosus|*lupus|sle',
  scleroderma: '*scleroderma|systemic sclerosis|^morphea|^localized scleroderma',
  sjogren: 'sjogren syndrome|sjogren disease|*sjogren',
  myositis: '*dermatomyositis|*polymyositis|*myositis|inflammatory myopathy',
  autoimmune:
    '^ autoimmune disease|autoinflammatory disease|^familial mediterranean fever|inflammatory disease|*inflammation',
  immunodeficiency:
    '^ immunodeficiency|combined immunodeficiency|common variable immunodeficiency|immune deficiency|primary immunodeficiency disease',
  skinDisease: '^ skin disease|dermatologic disease|=rash|dermatosis|=dermatologic complication',
} as const satisfies Record<string, string>;
