// Bones, joints and muscles: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const bones = {
  osteoarthritis:
    '*osteoarthritis|degenerative joint disease|arthrosis|*osteoarthrosis|knee arthrosis',
  kneeOsteoarthritis:
    'knee arthritis|knee degenerative osteoarthritis|degenerative joint disease of knee|knee osteoarthritis|gonarthrosis',
  jointReplacement:
    '*arthroplasty|knee replacement|hip replacement|joint replacement|arthroplasty replacement',
  rheumatoidArthritis: 'rheumatoid arthritis|=ra',
  arthritis: '^ =arthritis|=joint disease|=rheumatic disease|rheumatism|inflammatory arthritis',
  juvenileArthritis: 'juvenile arthritis|juvenile rheumatoid arthritis|jia',
  psoriaticArthritis: 'psoriatic arthritis',
  axialSpondyloarthritis:
    'ankylosing spondylitis|*spondyloarthritis|non radiographic axial spondyloarthritis|axspa',
  osteoporosis: '*osteoporosis|*osteopenia|^bone density|bone loss|^bone density decreased',
  fracture: '*fracture|fracture dislocation|^nonunion|^fracture healing',
  lowBackPain: 'back pain|low back pain mechanical|lumbago|non specific low back pain|back ache',
  herniatedDisc:
    'herniated disc|intervertebral disc displacement|disc herniation|slipped disc|prolapsed disc|disc hernia|lumbar herniated disc|herniated nucleus pulposus',
  degenerativeDisc:
    'degenerative disc disease|disc degeneration|intervertebral disc disease|cervical disc disease|*spondylosis',
  sciatica: '^ *sciatica|*radiculopathy|radicular pain|sciatic pain|lumbar radiculitis',
  spinalStenosis:
    'spinal stenosis|lumbar stenosis|cervical stenosis|neurogenic claudication|foraminal stenosis',
  spondylolisthesis:
    '^ *spondylolisthesis|*spondylolysis|spinal instability|lumbar instability|spinal disease',
  scoliosis: '*scoliosis|^*kyphosis|^hyperkyphosis|scoliosis degenerative',
  neckPain: 'neck pain|cervicalgia|cervical pain|^whiplash injury|neck pain musculoskeletal',
  shoulderPain:
    '^ shoulder pain|shoulder impingement syndrome|subacromial impingement syndrome|shoulder impingement|^shoulder dislocation',
  tendonProblems:
    '^ *tendinopathy|*tendinitis|*tendonitis|tendon rupture|^de quervain tenosynovitis',
  kneeProblems:
    '^ patellofemoral pain syndrome|meniscus tear|knee pain|knee injury|patellofemoral pain',
  fibromyalgia: '*fibromyalgia|fibromyalgia syndrome',
  musclePain:
    '^ myofascial pain syndrome|myofascial pain|*myalgia|musculoskeletal pain|trigger point',
  muscleLoss: '^ *sarcopenia|muscle atrophy|muscular atrophy|muscle weakness|muscle loss',
  frailty: '*frailty|frail elderly|frailty syndrome|frail elderly syndrome|geriatric syndrome',
  amputation: '*amputation|*amputee|limb loss|amputation stump|amputation traumatic',
  hipOsteoarthritis: 'hip osteoarthritis|hip arthritis|coxarthrosis',
  boneDeath:
    'avascular necrosis|*osteonecrosis|femur head necrosis|avascular necrosis of femoral head|avascular necrosis of bone',
  frozenShoulder: 'frozen shoulder|shoulder capsulitis|adhesive capsulitis',
  rotatorCuff:
    'rotator cuff tear|rotator cuff injury|rotator cuff tendinitis|rotator cuff tear or rupture|rotator cuff syndrome',
  aclTear:
    'anterior cruciate ligament injury|anterior cruciate ligament tear|acl injury|acl tear|anterior cruciate ligament rupture',
  plantarFasciitis: 'plantar fasciitis|plantar fascitis|^plantar heel pain',
  tennisElbow: 'tennis elbow|lateral epicondylitis|^lateral elbow tendinopathy',
  ankleSprain: 'ankle sprain|ankle injury|chronic ankle instability',
  hipFracture:
    'proximal femoral fracture|femur neck fracture|hip fracture|femoral neck fracture|intertrochanteric fracture',
  wristFracture:
    'colle fracture|distal radius fracture|wrist fracture|fracture of distal end of radius',
  vertebralFracture:
    'vertebral compression fracture|compression fracture of spine|vertebral fracture',
} as const satisfies Record<string, string>;
