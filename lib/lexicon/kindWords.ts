// Words in an intervention's name (or, where marked, its description) that tell its kind. First match wins.
import type { KindKey } from './kinds.ts';

/** Which registered types a pattern may speak about: medicines, things and acts, or any. */
export type KindScope = 'medicine' | 'other' | 'any';

export interface KindWord {
  words: RegExp;
  kind: KindKey;
  scope: KindScope;
  /** Also trusted in the intervention's own description and other names. */
  inText?: boolean;
}

const of = (kind: KindKey, scope: KindScope, words: RegExp, inText = false): KindWord => ({
  words,
  kind,
  scope,
  ...(inText && { inText }),
});

/** Asked before the name of a medicine is read: "NK cells with IL-15" are cells. */
export const FIRST_KIND_WORDS: readonly KindWord[] = [
  // What is done to collect data comes first: "blood sample for …" is no drug.
  of(
    'bloodTest',
    'any',
    /\b(?:blood|saliva|urine|plasma|serum|tissue|stool|biological) (?:samples?|draws?|tests?|collection|sampling)\b|\bbiospecimen|\bsample collection|\bpregnancy test|\btak(?:e|ing) (?:of )?blood\b/i,
  ),
  // A level in the blood, unless it is registered as something taken.
  of('bloodTest', 'other', /\b25[- ]?(?:hydroxy|\(?OH\)?)[- ]?(?:vitamin[- ]?)?D/i),
  of(
    'geneTest',
    'any',
    /\b(?:RNA|DNA|exome|exon|genome|genomic|next[- ]generation|whole[- ]\w+)[- ]?seq(?:uencing)?\b|\bgenotyping\b|\bgene(?:tic)? (?:test|panel|analysis|sequencing)|\bmolecular (?:profiling|test)|\bcytogenetic/i,
  ),
  of('questionnaire', 'any', /\bquestionn?aires?\b|\bsurveys?\b|\binterviews?\b/i),
  // cells, genes, vaccines
  of(
    'carT',
    'medicine',
    /\bCAR[- ]?T\b|\bCART-?\d+|chimeric antigen receptor|\bCAR[- ]?\d+[\w-]* T[- ]cells?|\bSTAR[- ]T\b|-CAR\d*\b|\bCAR\d+/i,
    true,
  ),
  of(
    'nerveCells',
    'medicine',
    /\b(?:motor ?neuron|neural|neuronal|dopamin\w+ neuron|dopaminergic) (?:stem |progenitor |precursor )*(?:cells?|progenitors?)\b/i,
    true,
  ),
  of(
    'bloodStemCellTransplant',
    'any',
    /\b(?:h(?:a)?ematopoietic|allogen(?:e)?ic|autologous|peripheral blood|bone marrow|cord blood)[\w\s-]*\btransplant(?:ation)?s?\b|\bstem cell transplant|\bHSCT\b|\ballo-?SCT\b|\bASCT\b/i,
  ),
  of(
    'stemCells',
    'any',
    /\bstem[- ]cells?\b|\bstromal cells?\b|\b(?:[A-Z]{1,3}-?)?MSCs?\b|\bVSEL\b|\bprogenitor cells?\b|\biPSC/i,
    true,
  ),
  of(
    'immuneCells',
    'medicine',
    /\bNK[- ]cells?\b|\bT[- ]cells?\b|\bTregs?\b|\btumou?r[- ]infiltrating|\bTILs?\b|\bdendritic cells?\b(?! vaccine)|\blymphocyte infusion|natural killer/i,
    true,
  ),
  of('vaccine', 'any', /\bvaccin(?:e|es|ation)\b|\bimmuni[sz]ation\b|\btoxoid\b/i, true),
  of('changedVirus', 'medicine', /\boncolytic\b/i, true),
  of(
    'geneTherapy',
    'medicine',
    /\bgene therapy\b|\bgene transfer\b|\bAAV\d*\b|\bCRISPR\b|\bplasmid\b|\bhMaxi-?K\b/i,
    true,
  ),
  of('mrna', 'medicine', /\bmRNA(?:-\d+)?\b/),
  of('geneMessageStrand', 'medicine', /\bsiRNA\b|\bantisense\b/i, true),
  of(
    'plateletPlasma',
    'any',
    /\bplatelet[- ]?(?:rich|poor|lysate)|\bPRP\b(?!-[A-Z])|\b[AIL]-?PRF\b|\bPRF (?:membrane|clot|gel|plug)/i,
  ),
  of('stoolTransplant', 'any', /\bf(?:a)?ecal (?:microbiota|transplant)|\bFMT\b/i),
  of('probiotic', 'any', /\bprobiotics?\b|\blactobacill|\bbifidobacter/i),
  of('botulinum', 'any', /\bbotulinum|\bbotulin|\bBoNT|\bBTX-?A\b/i, true),
  of(
    'livingCells',
    'any',
    /\bstromal vascular fraction\b|\bSVF\b|\bmononucle(?:ar|ated) cells?\b|\bchondrocytes?\b|\bfibroblasts?\b|\bautologous [\w +-]*cells?\b|\badipose[- ]derived\b|\bcell injection\b|\bcell therapy\b/i,
    true,
  ),
  of(
    'donorTissue',
    'any',
    /\bamnio(?:n|tic)\b|\bdHACM\b|\bchorion|\bplacental?\b|\bumbilical (?:cord tissue|allograft)|\ballografts?\b(?! bone)|\bskin graft/i,
  ),
  of(
    'boneGraft',
    'any',
    /\bbone (?:graft|matrix|morphogenetic|putty|substitute|autograft|void)|\ballograft bone\b|\bautograft|\bosteoplastic\b|\b(?:rh)?BMP-?\d\b|\bβ?-?TCP\b|\bhydroxyapatite\b/i,
  ),
  of(
    'serumAntibodies',
    'medicine',
    /\bimmun(?:e|o)[ -]?globulins?\b|\bIVIG\b|\banti-?thymocyte\b|\bATG\b/i,
  ),
  of(
    'bloodProduct',
    'medicine',
    /\bplasma\b(?! jet)|\balbumin\b|\bred blood cells?\b|\bfibrin(?:ogen)?\b|\bwhole blood\b|\btransfusion/i,
  ),
  of('allergen', 'medicine', /\ballergen\b|\ballergy (?:shot|immunotherapy)/i),
];

/** Asked when no word of the name is a medicine we know. */
export const KIND_WORDS: readonly KindWord[] = [
  // medicines by class words
  of(
    'tracer',
    'any',
    /\b(?:18-?F|F-?18|68-?Ga|Ga-?68|99m-?Tc|Tc-?99m|11-?C|C-?11|64-?Cu|89-?Zr|123-?I|I-?123)\b|\bfluorine[- ]18|\bgallium[- ]68|\bFDG\b|\bradiotracer/i,
  ),
  of(
    'radioactiveTreatment',
    'any',
    /\b(?:177-?Lu|Lu-?177|225-?Ac|131-?I|I-?131|90-?Y|Y-?90|223-?Ra|lutetium|radium-?223|yttrium|iobenguane)\b|\b(?:90|177|131)[- ]?(?:yttrium|lutetium|iodine)/i,
  ),
  of('antibodyWithDrug', 'medicine', /\bantibody[- ]drug conjugate\b|\bADC\b/i, true),
  of('twoTargetAntibody', 'medicine', /\bbispecific\b/i, true),
  of(
    'checkpointAntibody',
    'medicine',
    /\b(?:PD-?1|PD-?L1|CTLA-?4)\b[\w\s/-]{0,20}(?:inhibitors?|antibod(?:y|ies)|blockade)|\bcheckpoint inhibitors?\b/i,
  ),
  of('antibody', 'medicine', /\bmonoclonal antibod(?:y|ies)\b|\bmAbs?\b/i, true),
  of(
    'chemotherapy',
    'medicine',
    /\bchemotherap(?:y|ies)\b|\bFOLFOX|\bFOLFIRI|\bhyper-?CVAD\b|\bhyper-?CVD\b|\bHAG\b|\bplatinum[- ]based|\b5-?FU\b|\bMe-CCNU\b/i,
  ),
  of('drugMix', 'medicine', /\bR?-?CHOP\b|\bABVD\b|\bBEACOPP\b|\bVRd\b|\bpolypill\b/),
  of('immunotherapy', 'medicine', /\bimmunotherap(?:y|ies)\b/i),
  of('antihormone', 'medicine', /\bendocrine therapy\b|\bandrogen deprivation\b/i),
  of(
    'growthSignalBlocker',
    'medicine',
    /\b(?:tyrosine )?kinase inhibitors?\b|\bTKIs?\b|\b(?:EGFR|KRAS|MEK|ALK|RET|SHP2|menin)[\w\s-]{0,8}inhibitors?\b/i,
    true,
  ),
  of(
    'bloodVesselWidening',
    'medicine',
    /\bPDE[- ]?5(?:[- ]?i(?:nhibitors?)?s?)?\b|\bphosphodiesterase[- ](?:type[- ])?5\b|\bnitroglycerin|\bglyceryl trinitrate|\bnitro\b|\btrimix\b|\bnitric oxide donor/i,
    true,
  ),
  of(
    'hormone',
    'medicine',
    /\btestosterone\b|\bhormone (?:replacement|therapy)\b|\bgrowth hormone\b|\bsomatostatin analog/i,
  ),
  of('steroid', 'medicine', /\b(?:cortico|gluco)?steroids?\b|\bglucocorticoid/i),
  of('insulin', 'medicine', /\binsulin\b/i),
  of('numbing', 'medicine', /\blocal an(?:a)?esthetics?\b|\blidocaine\b|\bbupivacaine\b/i),
  of('antibiotic', 'medicine', /\bantibiotics?\b/i),
  of(
    'medicalGas',
    'any',
    /\b(?:high|low)[- ]flow oxygen\b|^(?:normobaric |pure |medical |inhaled |supplemental |100 ?% )*oxygen(?: therapy| inhalation)?$|\bnasal carbon dioxide\b|\bhyperbaric oxygen\b|\bHBOT?\b|\bHBO2T?\b|\bnitrous oxide\b|\binhaled (?:xenon|hydrogen)/i,
  ),
  of('hyaluronic', 'any', /\bhyaluron(?:ic|an|ate)\b/i),
  of(
    'enzyme',
    'medicine',
    /\bhyaluronidase\b|\bcollagenase\b|\basparaginase\b|\bchondroitinase\b/i,
  ),
  of('saltWater', 'medicine', /\b(?:saline|sodium chloride|serum physiological)\b/i),
  of('cholesterolDrug', 'medicine', /\bstatins?\b|\bPCSK9\b/i),
  of('heartDrug', 'medicine', /\bbeta[- ]?blockers?\b/i),
  of('sugarPassing', 'medicine', /\bSGLT-?2/i),
  of('gutHormone', 'medicine', /\bGLP-?1\b/i),
  of('diabetesDrug', 'medicine', /\bDPP-?4\b|\bsulfonylureas?\b|\b(?:oral )?antidiabetic/i),
  of('antidepressant', 'medicine', /\bantidepressants?\b|\bSSRIs?\b|\bSNRIs?\b/i),
  of('antipsychotic', 'medicine', /\bantipsychotics?\b/i),
  of('bloodThinner', 'medicine', /\banti-?coagula(?:nts?|tion)\b|\bDOACs?\b/i),
  of('clumpStopping', 'medicine', /\banti-?platelets?\b/i),
  of('opioid', 'medicine', /\bopioids?\b(?! (?:antagonist|blocker|free|sparing))/i),
  of('acidLowering', 'medicine', /\bproton[- ]pump\b|\bPPIs?\b/i),
  of('seizureDrug', 'medicine', /\banti-?(?:epileptic|seizure|convulsant)/i),
  of('waterPill', 'medicine', /\bdiuretics?\b/i),
  of('painAndSwelling', 'medicine', /\bNSAIDs?\b/i),
  of(
    'herbal',
    'medicine',
    /\bherb(?:al|s)?\b|\b(?:traditional )?chinese medicine\b|\bTCM\b|\bdecoction\b|\bgranules?\b|\btongkat ali\b|\beurycoma\b|\bpomegranate\b|\bextract\b/i,
    true,
  ),
  of('vitamin', 'any', /\bvitamin\b|\b25-hydroxy/i),
  of('allergyDrug', 'medicine', /\bantihistamines?\b/i),
  of('bloodPressureDrug', 'medicine', /\bantihypertensives?\b/i),
  of('antiviral', 'medicine', /\bantivirals?\b|\bantiretrovirals?\b/i),
  of('contrastDye', 'medicine', /\bcontrast (?:agent|medium|dye)\b/i),
  of('nicotine', 'medicine', /\bnicotine replacement\b|\bNRT\b/i),
  // digital
  of('virtualReality', 'other', /\bvirtual reality\b|\bVR\b|\baugmented reality\b/i, true),
  of(
    'videoGame',
    'other',
    /\bvideo ?games?\b|\bgamified\b|\btablet-based game\b|\bserious game\b/i,
    true,
  ),
  of(
    'app',
    'any',
    /\bapps?\b|\bmobile (?:application|intervention|health|phone application)\b|\bsmartphone\b|\bdigital (?:ACT|therapy|therapeutics?|music therapeutic|symptom tracker|intervention|program(?:me)?|CBT|health|platform|health coaching|application|health intervention|behavio(?:u)?ral)\b|\bsoftware\b|\bDTx\b|\bPDT\b|\bweb[- ]?(?:based|site|app)\b|\bonline (?:program|platform|intervention|module|course)|\bcomputeri[sz]ed\b|\bchatbot\b|\be-?health\b|\binternet[- ](?:based|delivered)\b|\bself-guided digital\b|\bapplication \w+$|\bmHealth\b|\bmobile application\b/i,
    true,
  ),
  of('messages', 'other', /\btext messag|\bSMS\b|\breminders?\b/i),
  // devices
  of(
    'magnetStimulation',
    'any',
    /\btranscranial magnetic\b|\bmagnetic stimulation\b|\br?TMS\b|\belectro-?magnetic\b(?! (?:emitter|shock))|\bPEMF\b|\bBEMER\b|\btheta[- ]burst/i,
    true,
  ),
  of(
    'brainCurrent',
    'any',
    /\btranscranial (?:direct|alternating)\b|\bt[DA]CS\b|\belectroconvulsive\b/i,
    true,
  ),
  of(
    'nerveStimulator',
    'any',
    /\bneuro-?stimulat|\bneuro-?modulat|\bnerve(?:s)? (?:field )?(?:electrical )?stimulat|\bstimulation of the [\w\s]*nerve|\bspinal cord stimulat|\bvagus nerve|\bgammacore\b|\bTENS\b|\bTEAS\b|\belectrical (?:nerve |muscle |neuro)?stimulation\b|\belectro-?stimulation\b|\bsphenopalatine ganglion stimul|\bdeep brain stimulation|\bDBS\b|\bONS\b|\boccipital nerve stim|\bpercutaneous electrical\b|\bstimulation system\b|\bneurostimulation|\btibial nerve stim|\btVNS\b|\bnVNS\b|\bburst stimulation/i,
    true,
  ),
  of('shockWaves', 'any', /\bLiST\b/),
  of(
    'shockWaves',
    'any',
    /\bshock ?-?waves?\b|\bE?SWT\b|\bLi-?E?SWT\b|\bfSWT\b|\bLISWT\b|\bESWL\b|\bextracorpor\w+ shock/i,
    true,
  ),
  of(
    'focusedUltrasound',
    'any',
    /\bhigh[- ]intensity focused ultrasound\b|\bHIFU\b|\bfocused ultrasound\b/i,
    true,
  ),
  of(
    'penileImplant',
    'any',
    /\bpenile (?:prosthes[ie]s|prothes[ie]s|implants?)\b|\binflatable penile\b|\bIPP\b/i,
  ),
  of(
    'laser',
    'other',
    /\bla[sz]er\b(?! (?:discectomy|doppler|speckle))|\bphotobiomodulation\b|\bNd:YAG\b|\bLLLT\b/i,
  ),
  of(
    'lightDevice',
    'other',
    /\blight (?:therapy|emission|box|glasses)\b|\bluminette|\bphototherapy\b|\bLED\b|\bUV-?[AB]\b/i,
  ),
  of(
    'glucoseSensor',
    'any',
    /\bcontinuous glucose monitor|\bCGM\b|\bfreestyle libre\b|\bdexcom\b|\bglucose sensor|\bglucometer\b|\bflash glucose/i,
  ),
  of(
    'insulinPump',
    'any',
    /\binsulin pump|\bclosed[- ]loop\b|\bartificial pancreas\b|\bautomated insulin delivery\b|\bAID system\b|\bbionic pancreas\b|\bcontrol-?iq\b|\bomnipod\b|\bbolus of insulin\b/i,
  ),
  of(
    'breathingDevice',
    'other',
    /\bCPAP\b|\bcontinuous positive airway\b|\bventilat(?:or|ion)\b|\binhaler\b|\bspirometer\b|\bhigh[- ]flow nasal\b|\boxygen demand valve\b|\breservoir mask\b|\bmask\b|\boxygen concentrator/i,
  ),
  of('vacuumDevice', 'other', /\bvacuum\b/i),
  of(
    'traction',
    'other',
    /\btraction\b|\bdecompression table\b|\bpenile (?:extender|stretch)|\bRestoreX\b/i,
  ),
  of(
    'spineSurgery',
    'other',
    /\b(?:micro)?disc?kectom(?:y|ies)\b|\b(?:micro)?discectom(?:y|ies)\b|\blaminectomy\b|\bforaminotomy\b|\bspin(?:e|al) (?:surgery|fusion|decompression)\b|\b(?:lumbar|cervical) (?:fusion|surgery|decompression)\b|\bACDF\b|\binterbody fusion\b(?! device| system)|\bTLIF\b|\bPLIF\b|\bUBE\b|\bbiportal\b|\b(?:cervical|lumbar) (?:spine )?(?:disc )?arthroplast(?:y|ies)\b|\bposterior stabili[sz]ation\b|\bvertebroplasty\b|\bkyphoplasty\b/i,
  ),
  of(
    'spineImplant',
    'any',
    /\binterbody\b|\bcervical (?:disc|disk|cage)\b|\b(?:disc|disk) (?:replacement|prosthesis|arthroplasty)\b|\b(?:interbody|cervical|lumbar|spinal|titanium|PEEK) cages?\b|\bpedicle screw|\binterspinous\b|\blumbar (?:fusion device|cage)\b|\bartificial (?:disc|disk)\b|\bannular closure\b|\bspine system\b/i,
  ),
  of(
    'heartImplant',
    'other',
    /\bstents?\b|\bscaffold stent\b|\bpacemaker\b|\bheart valve\b|\bvalve (?:replacement|implantation)\b|\bTAV[RI]\b|\bdefibrillator|\bICD\b/i,
  ),
  of('toothImplant', 'other', /\bdental (?:implants?|crowns?|restorations?)\b/i),
  of(
    'jointImplant',
    'other',
    /\b(?:knee|hip|shoulder) (?:prosthesis|implant|arthroplasty|replacement)\b/i,
  ),
  of('lens', 'other', /\b(?:intraocular|contact|spectacle|soft|multifocal) lens(?:es)?\b/i),
  of(
    'robotDevice',
    'other',
    /\brobot(?:ic)? (?:coach|companion|exoskeleton|device)|\bsocial robot\b|\bwith \w+ robot\b/i,
  ),
  of(
    'wearable',
    'other',
    /\bwearable\b|\bheadband\b|\bsmart ?watch\b|\bactigraph|\bfitbit\b|\baccelerometer\b|\bring\b/i,
  ),
  of('bandage', 'other', /\bdressing\b|\bbandage\b|\bkinesio\w*\b|\btap(?:e|ing)\b/i),
  of(
    'needleDevice',
    'other',
    /\bdrug[- ](?:eluting|coated) balloon|\bneedle \(|\bangiocatheter\b|\bcatheters?\b(?! ablation)|\bguidewire\b|\bJ-Wire\b/i,
  ),
  // procedures
  of(
    'manualTherapy',
    'other',
    /\bmanual therapy\b|\bmanipulati(?:on|ve)\b|\b(?:joint|spinal|neural|tissue|scar|vertebral)\b[\w\s]*\bmobili[sz]ation\b|\bmassage\b|\bosteopath|\bchiropract|\bmyofascial\b|\bSNAGs?\b|\bmuscle energy\b|\bcupping\b/i,
  ),
  of(
    'acupuncture',
    'any',
    /\b(?:electro|pharmaco|laser)?-?(?:acu|electro)-?(?:puncture|pressure|point)|\bpharmacopuncture\b|\bdry needling\b/i,
  ),
  of('prostateSurgery', 'other', /\bprostatectom(?:y|ies)\b|\bRALP\b|\bRARP\b/i),
  of(
    'robotSurgery',
    'other',
    /\brobot(?:ic|-assisted|ic-assisted)[\w\s-]*(?:surgery|laparoscop\w+)/i,
  ),
  of(
    'keyholeSurgery',
    'other',
    /\blaparoscop\w+|\bthoracoscop\w+|\bendoscopic surgery\b|\barthroscop\w+/i,
  ),
  of(
    'spineInjection',
    'any',
    /\bepidural (?:steroid |ozone |compound )?[\w\s]*injections?\b|\btransforaminal\b[\w\s]*(?:injection|infiltration)|\bcaudal\b[\w\s]*injection|\bfacet (?:joint )?injection|\bintradiscal\b|\blumbar injection/i,
  ),
  of(
    'nerveBlock',
    'any',
    /\b(?:nerve|plexus|plane|ganglion|field|spinae|paravertebral|caudal|scalp|TAP|ESP|PENG|sympathetic|occipital|epidural|quadratus lumborum)\b[\w\s()-]*\bblocks?\b|\bnerve injection\b|\bmTLIP\b|\binfiltration\b/i,
  ),
  of('anesthesiaMethod', 'any', /\ban(?:a)?esthesia\b/i),
  of(
    'radiation',
    'any',
    /\bradio-?therapy\b|\bradiation\b|\bbrachytherapy\b|\bSBRT\b|\bSABR\b|\bproton (?:beam|therapy)\b|\bradiosurgery\b|\bBNCT\b|\b\d+ ?Gy\b|\bEBRT\b|\bIMRT\b|\bWBRT\b/i,
  ),
  of('ablation', 'other', /\bablati(?:on|ve)\b|\bradio-?frequency\b|\bcryo\w+/i),
  of(
    'bloodVesselProcedure',
    'other',
    /\bangioplasty\b|\bemboli[sz]ation\b|\bendovascular\b|\bpercutaneous coronary\b|\bPCI\b|\brevasculari[sz]/i,
  ),
  of('biopsy', 'any', /\bbiops(?:y|ies)\b/i),
  of('organTransplant', 'other', /\b(?:kidney|liver|heart|lung|islet|corneal) transplant/i),
  of(
    'dentalProcedure',
    'other',
    /\bcaries\b|\bpulp(?:otomy|ectomy)?\b|\btooth\b|\bteeth\b|\broot canal\b|\bendodontic|\bperiodontal\b|\bmolar|\bdenture/i,
  ),
  of(
    'surgery',
    'other',
    /(?<!non[- ])\b(?:surger(?:y|ies)|surgical)\b|\b\w{4,}ectom(?:y|ies)\b|\b\w{4,}plast(?:y|ies)\b|\bresection\b|\bgraft(?:ing)?\b|\brepair\b|\bsutur|\bincision\b|\bdissection\b|\bosteotomy\b|\bligation\b|\barthrodesis\b|\bimplantation of\b/i,
  ),
  // radiation
  // tests
  of(
    'scan',
    'any',
    /\b(?:f?MRI|PET|CBCT|CT(?![-\w]*\d)|SPECT)\b|\bmagnetic resonance\b|\bcomputed tomography\b|\bultra-?sonograph|\bdoppler\b|\bduplex\b|\bechocardiogra|\bx-?ray\b|\bradiograph|\bmammogra|\bspectroscopy\b|\bimaging\b|\belastosonograph|\belastograph/i,
  ),
  of(
    'bodyTest',
    'any',
    /\bplethysmograph|\bevoked potential|\bpolysomnogra|\belectrocardiogra|\bholter\b|\belectromyogra|\bEMG\b|\bEEG\b|\bECG\b|\bfield potential|\bgrip strength\b|\bwalk(?:ing)? test\b|\b(?:bio)?imped[ae]nce analysis\b|\bplank test\b|\bfunction measurement\b|\bpressure measurement\b|\bspirometry\b|\bexercise test\b|\bnerve monitoring\b|\bHVPG\b/i,
  ),
  // behaviour and care
  of('pelvicFloorExercise', 'any', /\bpelvic[- ]floor\b|\bkegel\b/i),
  of(
    'talkTherapy',
    'any',
    /\bcognitive[- ](?:behavio(?:u)?ral|therapy)\b|\bCBT\b|\bpsycho-?therapy\b|\bacceptance and commitment\b|\bACT-?ED\b|\bmotivational interview|\btalk therapy\b|\bproblem[- ]solving\b|\bfamily[- ]based treatment\b|\bsex(?:ual)? therapy\b|\bhypno(?:sis|therapy)\b|\bsexology\b|\bpsychological (?:therapy|intervention|support)|\bdialectical\b|\bexposure therapy\b|\binterpersonal therapy\b/i,
  ),
  of(
    'mindfulness',
    'any',
    /\bmindfulness\b|\bmeditation\b|\byoga\b|\btai ?chi\b|\bqigong\b|\bmandala\b/i,
  ),
  of(
    'relaxation',
    'any',
    /\brelaxation\b|\bbreathing (?:techniques?|exercises?)\b|\bbiofeedback\b|\bfloatation\b|\baromatherapy\b/i,
  ),
  of('music', 'any', /\bmusic\b|\bwhite noise\b/i),
  of(
    'physicalTherapy',
    'any',
    /\bphysi(?:o|cal)[- ]?therap|\bphysiotherapeutic\b|\bmckenzie\b|\bneural mobil|\bstretching\b/i,
  ),
  of('rehabilitation', 'other', /(?:\bpre|\bre)habilitat/i),
  of(
    'exercise',
    'any',
    /\bexercis(?:e|es|ing)\b|\bELDOA\b|\bdoin\b|\bfitness\b|\bstrength(?:ening)?\b[\w\s]*(?:training|program)|\baerobic\b|\bresistance training\b|\bwalking\b|\bpilates\b|\bphysical activity\b|\bconcurrent training\b|\bHIIT\b|\b(?:interval|strength|endurance|circuit|balance|gait|treadmill|core|restriction|vibration|functional|plyometric|sprint|respiratory muscle|inspiratory muscle|weight|cross)[\w\s-]*\btraining\b|\bmuscle training\b/i,
  ),
  of('smokingHelp', 'any', /\bsmoking cessation\b|\bquit smoking\b|\bquitguide\b|\btobacco\b/i),
  of(
    'diet',
    'any',
    /\bdiet(?:ary)?\b(?! supplement)|\bmeals?\b|\bfasting\b|\bnutrition(?:al)?\b|\bfood\b|\bmediterranean\b/i,
  ),
  of('lifestyle', 'any', /\blifestyle\b|\bsleep hygiene\b|\bweight (?:loss|management)\b/i),
  of(
    'coaching',
    'any',
    /\bcoach(?:ing)?\b|\bcounsel(?:l)?ing\b|\bsupport group|\bpeer (?:support|group)|\bmentor|\bconsultation\b/i,
  ),
  of(
    'education',
    'any',
    /\beducat\w*\b|\btraining\b|\bbrochure\b|\bhandouts?\b|\bpamphlet\b|\bbooklet\b|\bpsycho-?education|\bdecision aid\b|\binstructions?\b|\bskills\b|\bvideos?$|\b(?:educational|instructional|animated|information(?:al)?) videos?\b|\bworkshop\b|\bDSME/i,
  ),
  of(
    'careProgram',
    'other',
    /\b(?:nursing|supportive|palliative|home|integrated|collaborative|follow-up|perioperative|remote|telehealth|telemedicine|conservative) (?:care|monitoring|program(?:me)?|management)\b|\btele-?(?:medicine|health|rehab|monitoring)\b|\bcare (?:program|management|pathway|model)\b|\bfamily support\b|\btelephone\b|\bERAS\b/i,
  ),
  // supplements last: a named vitamin or herb says more
  of('supplement', 'medicine', /\bsupplements?\b/i),
  of('implant', 'other', /\bimplants?\b/i),
  of('injection', 'other', /\binjections?\b/i),
  of('ultrasoundTreatment', 'other', /\bultrasound\b|\bultrasonic\b/i),
];
