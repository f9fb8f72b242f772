// Mind, habits, birth, sex, pain and daily life: what primary outcomes measure. How the rows are read: see ../endpoints.ts.
import type { EndpointRow } from '../endpointRow.ts';

export const mindAndLife = {
  'thoughts or acts of suicide or self-harm': ['event', 'event', /suicid|self[- ]?(?:harm|injur)/i],
  mood: [
    'score',
    'amount',
    /depress|\bmood|affect(?:ive)? (?:symp|neg|pos)|(?:neg|pos)ative affect|happiness|anhed/i,
  ],
  anxiety: ['score', 'amount', /anxi|worry|\bfear|phobi|panic|catastroph/i],
  'symptoms of psychosis': [
    'score',
    'amount',
    /psychotic|psychosis|schizo|hallucin|(?:negative|positive) symp/i,
  ],
  'social skills': ['score', 'amount', /autis|social (?:resp|inter|com|skill|func|cog|comp|anx)/i],
  'stress and mental health': [
    'score',
    'amount',
    /\bstress\b(?! (?:urin|incont|test|echo|fract|horm))|distress(?! syn)|psycholog|burn-?out|grief|psychosoc|internali|coping|mental health|emotion/i,
  ],
  'well-being and confidence': [
    'score',
    'amount',
    /well-?being|resilien|self-?(?:est|eff|comp|conf|conc|man|care|reg)|mindful|loneli|spiritual|empower|confidence|social supp|stigma|satisfaction with life|body image|patient activ|empath|relationship (?:satisf|qual|func)|(?:marital|couple|family|interpersonal|social|romantic) relationship|\bparent(?:ing|al)|marital|family func/i,
  ],
  'sleep or sleepiness': [
    'score',
    'amount',
    /\bsleep|insomn|somnol|drows|wakeful|polysomn|circadian|sedation|restless leg|cataplex/i,
    'WASO TST',
  ],
  tiredness: ['score', 'amount', /fatigue|\btired|vitality/i],
  'whether people stop or cut down smoking': [
    'behaviour',
    'whole',
    /abstinence from (?:smok|tob|nic|cig)|smok(?:e|ing)|tobacco|nicotine|cigar|vap(?:e|ing)|cotinine|\bquit(?!e)/i,
  ],
  'how much alcohol people drink': [
    'behaviour',
    'amount',
    /alcohol|drink(?:ing|s) (?:d|p|o|l)|heavy dr|binge dr/i,
  ],
  'drug use, cravings or withdrawal': [
    'behaviour',
    'amount',
    /(?:drug|substance|heroin|cocaine|meth\w*|cannabis|marijuana|stimulant|illicit|opioid)[- ](?:use\b|abus|free|neg|abst|relap|misu|overd)|craving|urine (?:drug|tox|scr)|overdose|withdrawal (?:symp|sev|sca|syn)|addict|gambl/i,
  ],
  'whether people stop using tobacco, alcohol or drugs': ['behaviour', 'whole', /abstinen/i],
  'how much people move each day': [
    'behaviour',
    'amount',
    /physical act|step count|steps|sedent|accelerom|vigorous|exercise (?:min|beh|freq)|sitting/i,
    'MVPA',
  ],
  'how many people get the test or vaccine': [
    'behaviour',
    'whole',
    /\bscreened\b|screening (?:rate|upt|comp|part|adh)|(?:complet|uptake|receipt|receiv|initiat)\w* .{0,40}(?:screen|colonosc|mammo|vaccin|test|immuni)|vaccin\w* (?:upt|rate|cov|comp|init|acc|int)|immuni[sz]ation (?:rate|cov)/i,
  ],
  'how well people keep to the plan': [
    'feasibility',
    'whole',
    /adheren|complian(?!ce (?:of|using))|(?:treatment|medication|drug) persist|persistence (?:with|rate)|days covered|pill count/i,
    'PDC',
  ],
  'knowledge, skills or views': [
    'behaviour',
    'amount',
    /knowledge|awareness|understanding|literacy|attitude|belief|skill|competen|\bintention(?!al|-| to)|decision|risk perc|perception|learning|readiness|exam score|simulation/i,
  ],
  'what people think of the treatment': [
    'feasibility',
    'whole',
    /(?<!intercourse |sexual |life |relationship )satisf|prefer(?!abl|enti)|patient (?:exper|comf|accept)|\bcomfort|convenien|palatab|feedback|experience (?:of|with)|choice of|\bease of|willing/i,
  ],
  'how well people can use the device': [
    'feasibility',
    'whole',
    /success\w* (?:\w+ )?(?:operat|self-?inject|self-?admin|us(?:e|ed|ing) (?:of )?the)|(?:operat|handl)\w* (?:of )?(?:the )?(?:device|system|injector|pen)\b/i,
  ],
  'whether the plan can be carried out': [
    'feasibility',
    'whole',
    /feasib|(?:technology|app|device) us(?:e|age)|complete the study|recruit|retention(?! of| index| cyst|.*urin)|acceptab|\busab|attrition|accrual|enrol|fidelity|engag(?!e antag)|usage|completion|(?:session|attend)\w*|uptake|^reach\b|implementation|adoption|participation|log-?in|days used|app (?:is )?open/i,
    'SUS',
  ],
  'how well a test or set of questions does its job': [
    'test',
    'whole',
    /psychomet|validity|reliabilit|\bvalidat(?:ion of|e|ing) (?:the|an?|this)\b|reproducib|internal cons|test-retest|repeatab/i,
  ],
  'a live birth': ['birth', 'event', /live[- ]?birth/i, 'LBR'],
  'how many people get pregnant or keep using birth control': [
    'event',
    'whole',
    /pearl|contracept|(?:unintended|unplanned|repeat) preg|ovulation inh|iud/i,
  ],
  'a birth that comes too early': [
    'event',
    'event',
    /pre-?term|gestational age|prematur(?!.*(?:ejac|ventr|ovar))|delivery (?:before|<)|prolongation of preg|rupture of memb/i,
  ],
  'the end of a pregnancy': [
    'event',
    'event',
    /miscarr|pregnancy loss|(?<!episode |attack |headache )abortion|stillb|f[o]?etal (?:death|loss)|complete (?:evac|expul)/i,
  ],
  'how the baby is born': [
    'event',
    'whole',
    /(?:mode|type|route) of (?:del|birth)|c[ae]+sar|vaginal (?:del|birth)/i,
  ],
  'how labor goes': [
    'event',
    'whole',
    /\blabou?r\b(?! pain)|bishop|cervical (?:ripe|dil|len)|induction[- ]to|third stage|placenta|time to deliv/i,
  ],
  'a pregnancy': ['birth', 'event', /pregnan|implantation rate|conception/i],
  'eggs, embryos or the womb lining': [
    'birth',
    'amount',
    /oocyte|follicle|ovulat|embryo(?!nic ant)|blastoc|fertili[sz]|\bovarian|endometr|\begg/i,
  ],
  sperm: ['birth', 'amount', /sperm|\bsemen/i],
  breastfeeding: ['behaviour', 'amount', /breast-?\s?(?:feed|milk)|lactat(?!e)|milk (?:vol|prod)/i],
  'the health of the newborn': [
    'birth',
    'amount',
    /apgar|neonat|newborn|umbilical|cord (?:bl|ph)|nicu|infant (?:out|health)/i,
  ],
  'how often hot flashes and other menopause signs happen': [
    'event',
    'whole',
    /hot fl|vasomotor|menopaus/i,
    'VMS',
  ],
  'symptoms of the pelvis or womb': [
    'score',
    'amount',
    /\bvagin|vulv|dyspareun|endometrios|dysmenorr|menstru|pelvic|prolapse|fibroid|myoma|uter(?:us|ine)|cervi(?:x|cal les|cal intra)|\bcin ?[23]/i,
  ],
  ejaculation: ['score', 'amount', /ejacul|latency time/i, 'IELT'],
  erections: [
    'score',
    'amount',
    /erecti|potency|impoten|penile(?! (?:\w+ )?(?:length|size|circum|girth|prosth|proth|impl))|penis(?! (?:length|size|circum|girth))|rigidity|rigiscan|intercourse|penetration|tumesc|cavern|peyronie/i,
    'EF',
  ],
  'how people protect themselves during sex': [
    'behaviour',
    'whole',
    /condom|unprotected|sexual (?:risk|behav|partner)|risky sex/i,
  ],
  'sexual function': [
    'score',
    'amount',
    /sexual|libido|orgasm|\bdesire\b(?! for| to)|\bcouples?\b|sex life/i,
  ],
  'whether stones are gone': [
    'response',
    'whole',
    /stone[- ](?:free|clear|fragm|exp)|(?:clearance|expulsion) of (?:\w+ )?stone/i,
    'SFR',
  ],
  'urine leaks': [
    'score',
    'amount',
    /incontinen|continen|pad (?:test|use|wei)|pads? per|leakage|enures/i,
    'SUI UUI',
  ],
  'how urine flows': [
    'body',
    'amount',
    /uroflow|(?:urin\w+|maximum|peak)(?: urin\w+)? flow|post-?void|residual (?:urine|vol)|urodyn|detrusor|bladder (?:cap|press|compl|vol)/i,
    'Qmax PVR',
  ],
  'urinary symptoms': [
    'score',
    'amount',
    /urin(?:e |ary (?!tract inf)|at)|\bvoid|mictur|bladder|prostat\w+ (?:symp|vol)|nocturia|catheter(?:i[sz]|$)|urethr|urgency/i,
    'LUTS',
  ],
  'how much pain or other medicine people need': [
    'event',
    'amount',
    /(?:opioid|morphine|analges\w*|narcotic|fentanyl|tramadol|propofol|an[ae]+sthetic|sevoflurane|vasopressor|norepinephrine|phenylephrine|steroid|triptan|antibiotic|rescue)s?[- ](?:\w+[- ]){0,3}(?:cons|req|use|usage|dose|need|amo|pres|sparing|intake)|(?:consumption|use|amount|dose|requirement|need|total) (?:of|for) (?:\w+ ){0,4}(?:opioid|morphine|analg|fent|narcot|tramad|pain med|propof|anesth|vasop|antibio|steroid)|time to (?:the )?(?:first|rescue) (?:\w+ ){0,2}(?:analg|req|opi|res|dose)|first (?:analg|req)|medication (?:use|intake|cons)|duration of (?:\w+ )?analg|opioid|morphine/i,
    'MME PCA',
  ],
  pain: [
    'score',
    'amount',
    /\bpain(?!t)|\bache\b|allodyn|hyperalg|nocicep|sore throat|soreness|tenderness|sciatic|discomfort|neuralg|radicul|arthralg|myalg/i,
  ],
  'how people feel in daily life': [
    'score',
    'amount',
    /quality[- ]of[- ](?:\w+[- ])?life|health status|patient[- ]reported outc|health-related|general health|health surv/i,
    'QoL QOL HRQoL HRQOL PRO',
  ],
  'how well people recover': [
    'score',
    'amount',
    /(?:quality of|post-?oper\w*|functional|overall) (?:\w+ )?recov|return to (?:work|sport|play|normal|act|duty)/i,
    'QoR-15',
  ],
  'how well people manage daily tasks': [
    'score',
    'amount',
    /disabil|functional (?:stat|out|ab|ind|sc|imp|lim|ass|perf|test)|physical func|daily (?:liv|act)|independence|work (?:ab|prod)|participation|occupational|frailty|\bfunction(?:ing)?\b/i,
    'ADL IADL',
  ],
} as const satisfies Record<string, EndpointRow>;
