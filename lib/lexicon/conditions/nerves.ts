// Brain, nerves and muscles: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const nerves = {
  als: 'amyotrophic lateral sclerosis|als|^motor neuron disease|lou gehrig disease|^mnd',
  spinalMuscularAtrophy:
    'spinal muscular atrophy|sma|^spinal and bulbar muscular atrophy|spinal muscular atrophy type i|^kennedy disease',
  multipleSclerosis: 'multiple sclerosis|rrms|^clinically isolated syndrome|=ms|rms',
  neuromyelitisOptica:
    'neuromyelitis optica|neuromyelitis optica spectrum disorder|nmosd|^mog antibody disease|^myelin oligodendrocyte glycoprotein antibody associated disease',
  opticNeuritis: 'optic neuritis|^optic neuropathy|^optic atrophy',
  parkinson:
    'parkinson disease|parkinson|parkinson disease and parkinsonism|^parkinsonism|^parkinsonian disorder',
  lewyBody: 'lewy body dementia|lewy body disease',
  multipleSystemAtrophy:
    'multiple system atrophy|^progressive supranuclear palsy|^corticobasal degeneration|^corticobasal syndrome|^atypical parkinsonism',
  huntington:
    'huntington disease|huntington chorea|^chorea|^chorea associated with huntington disease',
  essentialTremor: '*tremor',
  dystonia: '*dystonia|^blepharospasm|^hemifacial spasm|torticollis|spasmodic torticollis',
  ataxia: '*ataxia|^ataxia telangiectasia|spinocerebellar degeneration',
  spasticity: '*spasticity|^spastic paraplegia|^*muscle spasm|^muscle cramp|^*cramp',
  cerebralPalsy: 'cerebral palsy|spastic diplegia|cerebral palsy infantile|^infantile hemiplegia',
  alzheimer:
    'alzheimer disease|alzheimer|alzheimer dementia|dementia alzheimer type|alzheimer disease early onset',
  dementia:
    '*dementia|^frontotemporal dementia|dementia senile|^frontotemporal lobar degeneration|^primary progressive aphasia',
  mildCognitive:
    'cognitive impairment|mci|cognitive decline|cognitive dysfunction|cognition disorder',
  stroke: '*stroke|cerebrovascular accident|brain infarction|cva|^cerebrovascular disorder',
  tia: 'transient ischemic attack|=tia',
  brainBleed:
    '^ intracerebral hemorrhage|subarachnoid hemorrhage|cerebral hemorrhage|intracranial hemorrhage|subdural hematoma',
  brainAneurysm: 'intracranial aneurysm|brain aneurysm|ruptured aneurysm',
  hemiparesis: '*hemiplegia|*hemiparesis|paresis',
  aphasia: '*aphasia',
  brainInjury: 'traumatic brain injury|tbi|head injury|brain damage|craniocerebral trauma',
  concussion:
    '*concussion|mild traumatic brain injury|post concussion syndrome|post concussive syndrome|postconcussion syndrome',
  neonatalBrain:
    'hypoxic ischemic encephalopathy|neonatal encephalopathy|hypoxia ischemia brain|birth asphyxia|asphyxia neonatorum',
  spinalCordInjury: 'spinal cord injury|^tetraplegia|^paraplegia|sci|^quadriplegia|^myelopathy',
  epilepsy: '*epilepsy|epilepsy temporal lobe|epilepsy intractable',
  severeChildEpilepsy:
    '^ dravet syndrome|lennox gastaut syndrome|infantile spasm|^cdkl5 deficiency disorder|epileptic encephalopathy',
  headache:
    '*headache|headache disorder|headache tension type|^medication overuse headache|^headache disorder secondary',
  migraine:
    '*migraine|migraine disorder|^vestibular migraine|migraine headache|migraine prophylaxis',
  clusterHeadache: 'cluster headache',
  spinalHeadache: 'post dural puncture headache|postdural puncture headache|pdph|spinal headache',
  trigeminalNeuralgia:
    'trigeminal neuralgia|^occipital neuralgia|^facial pain|^facial neuralgia|^glossopharyngeal neuralgia',
  bellPalsy: 'bell palsy|facial palsy|facial paralysis|facial nerve palsy|facial nerve paralysis',
  neuropathy:
    '*neuropathy|polyneuropathy|peripheral nervous system disease|^small fiber neuropathy|nerve injury',
  nervePain: 'neuropathic pain|*neuralgia|nerve pain|neurogenic pain|^phantom limb pain',
  crps: 'complex regional pain syndrome|crps|reflex sympathetic dystrophy|complex regional pain syndrome type i',
  carpalTunnel: 'carpal tunnel syndrome|carpal tunnel',
  guillainBarre: 'guillain barre syndrome|acute inflammatory demyelinating polyneuropathy',
  cidp: 'chronic inflammatory demyelinating polyneuropathy|cidp|^multifocal motor neuropathy|chronic inflammatory demyelinating polyradiculoneuropathy',
  myastheniaGravis: 'myasthenia gravis|^lambert eaton myasthenic syndrome|gmg',
  duchenne: 'duchenne muscular dystrophy|dmd|^becker muscular dystrophy|duchenne',
  muscularDystrophy:
    '^ muscular dystrophy|fshd|^myotonic dystrophy|neuromuscular disease|^myotonic dystrophy 1',
  dizziness: '^ *vertigo|*dizziness|bppv|^meniere disease|^vestibular disorder',
  falls: '*fall|fall prevention|fall risk|fear of falling|fall injury',
  hydrocephalus: '*hydrocephalus',
  intracranialHypertension: 'intracranial hypertension|pseudotumor cerebri',
  spinaBifida:
    'spina bifida|neural tube defect|myelomeningocele|meningomyelocele|^spinal dysraphism',
  neurodegeneration:
    '^ neurodegenerative disease|neurologic disorder|neurological disorder|nervous system disease|neurodegeneration',
  seizures: '*seizure|status epilepticus|convulsion',
} as const satisfies Record<string, string>;
