// Words of intervention names that are no names: they stand in lower case mid-sentence. Add the lower-case form.

const WORDS = `
ablation ablative acceptance access active activity acupressure acupuncture acute adaptive adherence adipose adjuvant
administration adult advanced aerobic aid aids allogeneic alone analysis anesthesia anaesthesia anesthetic anterior antibiotic antibiotics
antibody app application applications approach apps art aspirate aspiration assessment assisted augmented auricular autologous
balance balloon band based bed behavior behavioral behaviour behavioural belt biofeedback biopsy bladder block blocks blood body bolus bone
booklet brace brachytherapy brain breath breathing brief brochure bypass
call calls cancer capsule capsules cardiac care cast catheter cavernous cell cells cervical chair chemotherapy chest child children chronic
class clinic clinical closed coach coaching cognitive cold collar collection combination combined commitment community complex component
compress compression computer concurrent conditioning connected conservative consolidation consultation continuous conventional coping core
counseling counselling course cream cuff culture cupping cycling
daily data day decision deep delayed delivery dental device devices diagnostic dialysis diary diet dietary digital disc discectomy
discharge disk dissection dose dosing drainage dressing drill drink drop drops drug drugs dry dual
early eating education educational elastic elective electric electrical electro electroacupuncture electrode electronic electrotherapy
embolization emotional endoscopic endoscopy endovascular energy enhanced epidural evaluation examination exercise exercises exposure
extension external extra extracorporeal extract eye
face facet family fascial fasting feedback feeding field film fixation flow fluid focal focused follow food foot for foundation
free frequency full function functional fusion
game games gamified gel general genital glasses glucose gold graft grafts graded group guidance guide guided
hand hands headband head health healthy hearing heart heat heel helmet herbal high hip hormone home hospital hot hour hybrid hydration
hyperbaric hypnosis hypofractionated hypnotherapy
ice illness imaging immediate immersive immune immunotherapy implant implantation implants improved in induction individual inflatable
information infrared infusion inhalation inhaler initial injection injections insertion inspiratory instruction instructions
insufflation integrated intensity intensive interbody interface intermittent internal internet interval intervention interventional
intracavernosal intracavernous intramuscular intranasal intraoperative intrathecal intravenous isometric
joint kinesio kit knee
laboratory laminectomy language laparoscopic laser lens lenses life lifestyle light linear lip liquid live local locally long loop low
lower lumbar lung
machine magnetic maintenance management manipulation manual mask massage mat material mattress meal mechanical media medical
medication medications medicine meditation membrane memory mental mesenchymal method micro microcurrent microneedling microdiscectomy
microsurgical milk mindful mindfulness mini minimal minimally mobile mobilization mobility model moderate modification modified
monitor monitoring motion motivational motor movement multi multidisciplinary multimodal muscle muscular music myofascial
nasal natural navigation near neck needle needling neoadjuvant nerve nerves nervous neural neurofeedback neuromuscular neurostimulation
night noise non normal nurse nursing nutrition nutritional
occipital of oil oils on online open operation operative option oral orthodontic orthosis osteopathic outpatient oxygen
package pad pain pamphlet parent partial partner passive patch patient patients peer pelvic penile percutaneous perioperative peripheral
personal personalized phase phone photobiomodulation photography physical physiotherapy pillow pilot plan plane plant plasma platelet platform play plus
point positive post posterior postoperative posture power practice pre preoperative prescribed pressure prevention primary problem procedure
procedures program prompt programme programs progressive prophylactic prostate prostatectomy prosthesis protocol provider psychological
psychoeducation psychosocial psychotherapy pulmonary pulse pulsed pump
questionnaire radial radiation radical radiochemotherapy chemoradiotherapy radiofrequency radiotherapy real reality rectal recovery reduced reduction reflex regenerative
regimen regional regular rehabilitation release reminder reminders remote repair repeated replacement rescue resection resistance
resonance respiratory response rest restriction retraining review rich rigid robot robotic robotically root routine running
sacral safety saline salvage scaffold scan screening second self sensor sensory session sessions sex sexual shock shockwave shoe short
shoulder simple simulation single skill skills skin sleep small smartphone smoking social software soft solution sound spa
specific speech spinal spine splint spray stabilization stable standard static stem step stent stereotactic sternal stimulation stimulator
strength strengthening stress stretching structured study subcutaneous supervised supplement supplementation support supportive surface
surgery surgical suspension suture swallowing symptom system systematic systemic
tablet tablets tailored talk tape taping targeted task team technique techniques technology tele telehealth telemedicine telephone
teletherapy temperature test testing text texting the therapeutic therapeutics therapy thermal thigh thoracic time tissue titration to tongue
tool topical total touch traction traditional training transcranial transcutaneous transfer transfusion transplant transplantation treadmill
treatment trunk tube tumor two
ultrasound ultrasonic upper use using usual
vacuum vaccination vaccine vaginal vagus vein ventilation versus vibration vibratory video virtual vision visit visits visual vitamin voice
walking warm warming wash water wave waves wearable web website weekly weight whole wireless with without working workshop wound
written yoga youth
three-dimensional low-intensity high-intensity ultrasound-guided low-dose high-dose robot-assisted nerve-sparing platelet-rich
computer-based web-based app-based home-based group-based self-guided internet-based minimally-invasive low-level low-frequency
high-frequency high-flow long-term short-term one-time cognitive-behavioral patient-reported plant-based radiofrequency-ablation
acupoint aerobics ankle antenatal anti arm arterial artery atrial bariatric bleaching bridge bridges breast breastfeeding caries
cataract ceramic cesarean chewing cleaning coffee colonoscopy composite cooling corneal crown crowns curcumin dance denture dentures
dexterity digitally-delivered elbow enteral fiber fibre filling fluoride follow-up formula fractional ganglion garlic ginger gum
hemodialysis honey implementation incentive incision infant insole insoles kangaroo keratoplasty lamp lead leg ligation light-curing liver
magnesium maternal micronutrient mirror molar mother mouth mouthwash neonatal newborn omega orthopedic ovarian paste pediatric
periodontal plate playing pregnancy prenatal probiotic probiotics protein pulp radiographic resin restoration root-canal scaling
school screw sealant shunt silver spectacles spirometry spacer stitch stocking stockings story stroke sublingual sugar tea teeth
placebo sham standing duplex doppler waves irrigation rotational segmental maximal transdermal water cold repair immediate only
compound irradiation attention air
abdominal abdominis air-abrasion allergy amniotic amputation aneurysm angiography angioplasty antigen antimicrobial
antiviral aortic appendectomy arthroplasty arthroscopic arthroscopy assay asthma autograft bacterial barrier bath
bathing beetroot biliary bilateral bile bilirubin birth bleeding bottle bowel bracket bronchoscopy brush brushing
bundle burn caffeine calorie cannula canal caesarean carbohydrate carotid cement chamber check chip cholecystectomy
circuit classic classroom cleansing clip closure cochlear cocoa cognition colon colorectal concentrate condom
condoms contact convalescent cord cornea coronary cough counsel couple cow cranial curettage cytology daytime
decontamination decolonization defibrillator delirium desensitization desk detection diabetes diamine
digital-health diode discharge-planning distraction doll drain dural ear echocardiography egg elderly elastography
embryo emergency emotion employment empty endodontic endometrial endotracheal enema enriched entry environment
enzyme esophageal evening everyday experience explant extraction facial facilitation fat fatty feasibility female
fertility fetal fever fiberoptic fistula fitness flap flexible flu fluorescence foam forceps formal fortified fresh
frozen fruit gait gap gargle gastric gauze genetic gestational gingival goal graduated greater grip habit hair half
haptic hard headset healing heating hemodynamic hemoglobin hemorrhage hepatic hepatitis hernia herpes high-fat
high-protein hospice human humidified husband hygiene hysterectomy hysteroscopy icing iliac imagery immunization
impression inactivated incentives incontinence infection influenza inguinal inner instrument insulin interferential
intermediate intestinal intra intradermal intraocular intrauterine intravitreal intubation invasive iris iron
irrigant isotonic jaw jelly juice kidney kinetic labor labour lactate laparotomy large laryngeal laryngoscope
laryngoscopy later layer learning left leisure letter level light-emitting limb lobectomy locomotor lunch lymph
macular male mammography mandibular manuka margin marrow mastectomy maxillary measles meningococcal menu mesh
message messages messaging metabolic metal middle midline migraine mindset mixed mode module money monthly morning mucosal
multicomponent multivitamin myopia nail nap nasogastric neck-specific nephrectomy neurological nipple nonsurgical
nose nutrient nuts obesity obstetric olive open-label optical orbital organ orientation orthotic osteotomy outdoor
ovary oxide pacifier palatal palliative pancreatic paper paravertebral parental patellar pathway peanut peer-led
performance perineal periodic periprosthetic peritoneal pharmacologic pharmacological phototherapy physician pilates pin pituitary placenta
planning plantar plastic platelets pneumococcal pneumonia polymer posttraumatic potato powder preloading premature
pressure-controlled presurgical preterm prick primed prism prolonged prone proton proximal psychiatric pubertal
pulmonary-rehabilitation puncture pupil purified quality question quantitative rabies racing radial-artery radiography rapid
reading reattachment rehearsal renal reperfusion reproductive restrictive retinal right rotator rub rubber salt
saliva salpingectomy sampling sand scalp school-based scoring seat sedation self-care self-management
self-monitoring sentinel septal serum shared shaving side silicone sinus sitting six skin-to-skin sling slow smear
smile snack sock soap soy splinting sponge sports spot staged stair start statin step-down sterile stimulus stool
strategy strip subacromial subthreshold suction sun sunscreen supine surveillance survival swab swim swimming
sympathetic syringe table tear telemonitoring tendon tetanus text-message threshold thumb thyroid tibial tilt
tissue-engineered tofu tonsillectomy tooth-whitening trainer transabdominal transversus trauma travel trigger
tuberculosis turmeric twice typhoid ulcer umbilical unilateral upper-limb ureteral urethral urinary urine uterus
vapor variety vascular vasectomy vegetable venous-access ventricular vertebral vinegar viral visualization
vitrectomy vocal volume walk warm-up weaning wheat whey window wire women work-out worm wrap yogurt zirconia
tooth toothbrush toothpaste tracheal transplanted uterine valve varnish venous vestibular whitening wrist zinc
`;

/** What stands behind the name of a drug: salts, carriers, strengths of a molecule. */
const SALTS = `
succinate hydrochloride citrate mesylate sodium sulfate sulphate phosphate maleate tartrate acetate acid undecanoate fumarate
besylate chloride carbonate bromide mofetil liposome liposomal pegol meglumine alfa beta gamma
`;

const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Lower-case words that lose their capital mid-sentence. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...listed(WORDS), ...listed(SALTS)]);

/** Those of them that belong to a drug's name in any language. */
export const SALT_WORDS: ReadonlySet<string> = new Set(listed(SALTS));
