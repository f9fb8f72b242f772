// Teeth and mouth: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const mouth = {
  toothDecay: '*caries|tooth decay|^white spot lesion|=cavity',
  gumDisease: '*periodontitis|*gingivitis|gum disease|periodontal disease|^gingival recession',
  toothPain: '^ *pulpitis|tooth pain|*toothache|dentin hypersensitivity|dentin sensitivity',
  missingTeeth: '^ tooth loss|*edentulous|edentulous jaw|missing teeth|partial edentulism',
  wisdomTooth:
    'impacted third molar tooth|third molar|tooth impacted|wisdom tooth|third molar extraction',
  crookedTeeth:
    '^ *malocclusion|malocclusion angle class ii|malocclusion class ii|orthodontic|tooth movement',
  jawJoint:
    '^ temporomandibular disorder|temporomandibular joint disorder|temporomandibular joint dysfunction|tmd|tmj',
  dryMouth: '*xerostomia|dry mouth|*hyposalivation',
  mouthSores: '^ aphthous stomatitis|*aphthous ulcer|oral ulcer|canker sore',
  dentalCare: '^ oral hygiene|oral health|*dental anesthesia|tooth disease|dental health',
  cleftLip: 'cleft palate|cleft lip|cleft lip and palate|cleft',
} as const satisfies Record<string, string>;
