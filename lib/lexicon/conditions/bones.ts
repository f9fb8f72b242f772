// Bones, joints and muscles: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const bones = {
  osteoarthritis: '*osteoarthritis|degenerative joint disease|arthrosis',
  'osteoarthritis of the knee':
    'knee arthritis|knee degenerative osteoarthritis|degenerative joint disease of knee',
  'joint replacement': '*arthroplasty|knee replacement|hip replacement',
  'rheumatoid arthritis': '=ra',
  'joint disease': '^ =arthritis|=joint disease|=rheumatic disease',
  'juvenile arthritis': 'juvenile rheumatoid arthritis|jia',
  'psoriatic arthritis': 'psoriatic arthritis',
  'spine inflammation':
    'ankylosing spondylitis|*spondyloarthritis|non radiographic axial spondyloarthritis',
  'weak bones': '*osteoporosis|*osteopenia|^bone density',
  'broken bones in the spine':
    'spine fracture|spinal fracture|vertebral fracture|vertebral compression fracture|osteoporotic vertebral fracture',
  'a broken bone': '*fracture|fracture dislocation|^nonunion',
  'back pain': 'low back pain mechanical|lumbago',
  'a slipped disc':
    'herniated disc|intervertebral disc displacement|disc herniation|disc hernia|disc prolapse',
  'worn discs in the spine':
    'degenerative disc disease|disc degeneration|intervertebral disc disease|disc disease|*spondylosis',
  sciatica: '^ *sciatica|*radiculopathy|radicular pain',
  'a narrow spinal canal': 'spinal stenosis|lumbar stenosis|cervical stenosis',
  'spine problems': '^ *spondylolisthesis|*spondylolysis|spinal instability',
  'a curved spine': '*scoliosis|^*kyphosis|^hyperkyphosis',
  'neck pain': 'cervicalgia|cervical pain',
  'shoulder pain or injury':
    '^ shoulder pain|shoulder impingement syndrome|subacromial impingement syndrome',
  'sore tendons': '^ *tendinopathy|*tendinitis|*tendonitis',
  'knee pain or injury': '^ patellofemoral pain syndrome|meniscus tear|knee pain',
  fibromyalgia: '*fibromyalgia|fibromyalgia syndrome',
  'muscle or bone pain': '^ myofascial pain syndrome|myofascial pain|*myalgia',
  'weak muscles or trouble moving': '^ *sarcopenia|muscle atrophy|muscular atrophy',
  frailty: '*frailty|frail elderly|frailty syndrome',
  'osteoarthritis of the hip': 'hip arthritis|coxarthrosis',
  'a frozen shoulder': 'shoulder capsulitis|adhesive capsulitis',
  'a shoulder tendon injury': 'rotator cuff tear|rotator cuff injury|rotator cuff tendinitis',
  'a torn knee ligament':
    'anterior cruciate ligament injury|anterior cruciate ligament tear|acl injury',
  'heel pain under the foot': 'plantar fasciitis|plantar fascitis|^plantar heel pain',
  'a broken hip': 'proximal femoral fracture|femur neck fracture|hip fracture',
} as const satisfies Record<string, string>;
