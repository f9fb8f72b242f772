// Eyes, ears, nose and throat: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const eyes = {
  'macular degeneration': 'age related macular degeneration|amd',
  'eye damage from diabetes': 'diabetic retinopathy|diabetic macular edema|dme',
  'swelling at the back of the eye': 'macular edema|retinal vein occlusion|rvo',
  'retina problems': '^ retinal disease|retinal detachment|macular hole',
  'retinitis pigmentosa': '^leber congenital amaurosis|^choroideremia',
  'eye disease of early birth': 'retinopathy of prematurity|rop',
  glaucoma: '*glaucoma|^ocular hypertension|^angle closure glaucoma',
  'a cataract': '*cataract|age related cataract|cataract surgery',
  'dry or irritated eyes': '^ dry eye|dry eye disease|dry eye syndrome',
  'red, irritated eyes': '*conjunctivitis|*keratoconjunctivitis|conjunctivitis vernal',
  'inflammation inside the eye': '*uveitis|non infectious uveitis|*iritis',
  'cornea problems': '^ *keratoconus|corneal disease|*keratitis',
  'need for glasses': '*myopia|*presbyopia|*astigmatism',
  'hearing loss': '*deafness|*presbycusis',
  tinnitus: '*tinnitus',
  'an ear infection': '^ otitis media|ear infection|otitis externa',
  'a lazy eye': '*amblyopia',
  'crossed eyes': '*strabismus|*exotropia|*esotropia',
  'poor eyesight': '*blindness|low vision|vision loss',
  'eye problems': '=eye disease|^eye injury',
} as const satisfies Record<string, string>;
