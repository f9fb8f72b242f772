// Teeth and mouth: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const mouth = {
  'tooth decay': '*caries|^white spot lesion',
  'gum disease': '*periodontitis|*gingivitis',
  'tooth pain': '^ *pulpitis|tooth pain|*toothache',
  'missing teeth': '^ tooth loss|*edentulous|edentulous jaw',
  'crooked teeth or bite': '^ *malocclusion|malocclusion angle class ii|malocclusion class ii',
  'jaw joint problems':
    '^ temporomandibular disorder|temporomandibular joint disorder|temporomandibular joint dysfunction',
  'mouth sores': '^ aphthous stomatitis|*aphthous ulcer|oral ulcer',
  'teeth and mouth care': '^ oral hygiene|oral health|*dental anesthesia',
} as const satisfies Record<string, string>;
