// Eyes, ears, nose and throat: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const eyes = {
  macularDegeneration:
    'macular degeneration|age related macular degeneration|amd|wet age related macular degeneration|neovascular age related macular degeneration',
  diabeticEye:
    'diabetic retinopathy|diabetic macular edema|dme|non proliferative diabetic retinopathy|^diabetic vitreous hemorrhage',
  macularEdema: 'macular edema|retinal vein occlusion|rvo|crvo',
  retinaDisease:
    '^ retinal disease|retinal detachment|macular hole|epiretinal membrane|central serous chorioretinopathy',
  retinitisPigmentosa:
    'retinitis pigmentosa|^leber congenital amaurosis|^choroideremia|^usher syndrome|^achromatopsia',
  retinopathyPrematurity: 'retinopathy of prematurity|rop',
  glaucoma: '*glaucoma|^ocular hypertension|^angle closure glaucoma|^intraocular pressure|poag',
  cataract: '*cataract|age related cataract|cataract surgery',
  dryEye:
    '^ dry eye|dry eye disease|dry eye syndrome|keratoconjunctivitis sicca|meibomian gland dysfunction',
  pinkEye: '*conjunctivitis|*keratoconjunctivitis|conjunctivitis vernal|^trachoma|^pterygium',
  uveitis: '*uveitis|non infectious uveitis|*iritis|uveitis posterior',
  corneaDisease:
    '^ *keratoconus|corneal disease|*keratitis|corneal ulcer|^limbal stem cell deficiency',
  nearsighted: '*myopia|*presbyopia|*astigmatism|*hyperopia|refractive error',
  hearingLoss: 'hearing loss|*deafness|*presbycusis|hearing impairment|hearing disability',
  tinnitus: '*tinnitus',
  earInfection: '^ otitis media|ear infection|otitis externa|*otitis',
  smellLoss: '*anosmia|smell loss|*olfactory disorder|*taste disorder|smell disorder',
  lazyEye: '*amblyopia|lazy eye',
  crossedEyes: '*strabismus|*exotropia|*esotropia|squint|^convergence insufficiency',
  visionLoss: '*blindness|low vision|vision loss|visual impairment|vision disorder',
  eyeDisease: '=eye disease|eye problem|^eye injury|^eye pain|^eye infection',
  nosebleed: '*epistaxis|*nosebleed|nasal bleeding',
} as const satisfies Record<string, string>;
