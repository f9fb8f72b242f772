// Kidneys, bladder and male organs: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const kidneys = {
  kidneyDisease:
    'chronic kidney disease|ckd|kidney disease|renal insufficiency chronic|renal insufficiency',
  kidneyFailure: 'end stage renal disease|kidney failure|esrd|hemodialysis|dialysis',
  dialysisAccess:
    'arteriovenous fistula|dialysis access malfunction|vascular access complication|arteriovenous fistula stenosis|vascular access',
  acuteKidney:
    'kidney injury|aki|acute renal failure|contrast induced nephropathy|^contrast induced acute kidney injury',
  kidneyTransplant:
    'kidney transplant|kidney transplantation|kidney transplant rejection|kidney transplant failure and rejection',
  polycysticKidney:
    'polycystic kidney disease|adpkd|polycystic kidney autosomal dominant|polycystic kidney|^autosomal recessive polycystic kidney disease',
  glomerular:
    '^ *glomerulonephritis|iga nephropathy|nephrotic syndrome|focal segmental glomerulosclerosis|fsgs',
  lupusNephritis: 'lupus nephritis|lupus glomerulonephritis',
  kidneyStones: 'kidney stone|*nephrolithiasis|*urolithiasis|*renal colic|ureteral calculi',
  overactiveBladder:
    'overactive bladder|oab|detrusor overactivity|urge incontinence|urgency urinary incontinence|overactive urinary bladder',
  urinaryIncontinence:
    'urinary incontinence|mixed incontinence|post prostatectomy incontinence|stress incontinence|=incontinence',
  nocturia: '*nocturia|^nocturnal polyuria|*polyuria',
  bedwetting: '*enuresis|bedwetting',
  urinaryRetention:
    '^ urinary retention|urinary retention postoperative|^urethral stricture|^bladder neck obstruction|bladder outlet obstruction',
  neurogenicBladder:
    'neurogenic bladder|neurogenic bladder dysfunction|neurogenic lower urinary tract dysfunction|detrusor sphincter dyssynergia|neuropathic bladder',
  bladderPain:
    '^ interstitial cystitis|bladder pain syndrome|painful bladder syndrome|bladder pain|^hemorrhagic cystitis',
  bph: 'prostatic hyperplasia|bph|enlarged prostate|prostatic hypertrophy',
  prostatitis:
    '*prostatitis|chronic prostatitis chronic pelvic pain syndrome|cp cpps|chronic prostatitis chronic pelvic pain',
  erectileDysfunction: 'erectile dysfunction|*impotence|=ed|erectile disorder|erection dysfunction',
  prematureEjaculation: 'premature ejaculation',
  peyronie: 'peyronie disease|penile induration',
  urinarySymptoms: 'lower urinary tract symptom|=luts',
} as const satisfies Record<string, string>;
