// Kidneys, bladder and male organs: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const kidneys = {
  'chronic kidney disease': 'ckd|kidney disease',
  'kidney failure': 'end stage renal disease|esrd|hemodialysis|dialysis',
  'sudden kidney damage': 'kidney injury|aki|acute renal failure',
  'kidney transplant': 'kidney transplantation|kidney transplant rejection',
  'polycystic kidney disease': 'adpkd|polycystic kidney autosomal dominant',
  'inflamed kidney filters': '^ *glomerulonephritis|iga nephropathy|nephrotic syndrome',
  'kidney stones': '*nephrolithiasis|*urolithiasis',
  'an overactive bladder': 'oab|detrusor overactivity|overactive urinary bladder',
  'urine leaks':
    'urinary incontinence|mixed incontinence|post prostatectomy incontinence|=incontinence',
  bedwetting: '*enuresis',
  'bladder problems from nerve damage':
    'neurogenic bladder|neurogenic bladder dysfunction|neurogenic lower urinary tract dysfunction',
  'bladder pain': '^ interstitial cystitis|bladder pain syndrome|painful bladder syndrome',
  'an enlarged prostate': 'prostatic hyperplasia|bph',
  prostatitis: '*prostatitis|chronic prostatitis chronic pelvic pain syndrome|cp cpps',
  'erection problems':
    'erectile dysfunction|impotence|male impotence|sexual impotence|organic impotence|vasculogenic impotence|arteriogenic impotence|psychogenic impotence|=ed|erectile disorder|erectile function',
  'early ejaculation': 'premature ejaculation',
  'Peyronie disease': 'penile induration',
  'urinary symptoms': 'lower urinary tract symptom|=luts|prostatism',
} as const satisfies Record<string, string>;
