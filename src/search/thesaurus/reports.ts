/**
 * How people say what reports say: the words of reports with those that a question is likelier to have. One
 * row a meaning, as in the other tables.
 */
export const THESAURUS_OF_REPORTS = `
ability capacity capability capable able competence competent know_how | skill unable resource power
abuse abusive abuser ill_treatment mistreatment treated_badly badly_treated maltreatment | exploit violence cruelty harm
accountable answerable hold_to_account held_to_account held_responsible made_to_pay | punish prosecute impunity responsible
acquaintanceship acquaintance someone_they_know people_they_know known_to_the_victim | friend neighbor relative trust
actor stakeholder player parties_involved | partner agency ngo role
adhere adherence stick_to abide_by comply | follow standard rule
adult over_eighteen fully_grown not_children | age woman man
affect impact influence hit_hard hardest_hit suffer_from | effect victim vulnerable consequence
allegation accusation accuse alleged claim | rumor unproven complaint suspect
anecdotal hearsay word_of_mouth unverified unconfirmed informal_reports | evidence rumor report suggest
annum per_annum a_year each_year every_year yearly annually | annual
approximately approx nearly almost more_or_less | estimate number
argue argument contend maintain insist claim | believe say opinion point
arrive arrival arriving on_arrival newly_arrived get_there got_there landed | enter reach airport destination
attention publicity spotlight in_the_news coverage | media focus press
attention interest take_seriously taken_seriously concerned | priority focus
backup reinforcement fallback | support reserve
basic essential rudimentary elementary fundamental basics | need minimum simple
believe belief think thought opinion in_the_view point_of_view consider view | suspect estimate feel say
believe belief superstition superstitious | witchcraft religion ritual custom
binding legally_binding enforceable mandatory obligatory compulsory | agreement contract treaty law
brief briefing briefed inform update | discuss meet present tell
brief short shortly quick momentary | period time
bureaucratic bureaucratically bureaucracy red_tape administrative | paperwork slow delay procedure
candid candidly frank frankly honest honestly forthright open_about straightforward | admit acknowledge speak
care look_after looked_after take_care caregiver caring | shelter help service treat
check checking verify verification double_check screen inspect | examine control monitor
childhood growing_up grew_up upbringing bring_up brought_up raised | child youth young
civilian nonmilitary non_military ordinary_citizen ordinary_people noncombatant | military police population
coast coastal coastline seaside shore beach beachfront seafront | sea port resort
command commander commanding chief superior chain_of_command | order military police officer
command order instruct instruction directive | military obey
compare compared comparison versus contrast | difference previous year increase decrease
component element part ingredient aspect feature | include consist
conducive favorable favourable encourage ideal_for fertile_ground breeding_ground | environment condition help
conjunction in_conjunction jointly together_with in_partnership along_with teamed_up hand_in_hand | cooperate coordinate partner
consider considering consideration think_about contemplate mull look_at weigh | plan review discuss propose
consumer customer client end_user purchaser | buyer demand
contingent battalion unit troops detachment | peacekeeper military soldier mission
contingent_on contingent conditional depend dependent hinge | condition require cooperate
corn maize | farm crop harvest
counselor counsellor counseling counselling someone_to_talk_to therapist | psychologist advice support
country nation nationwide countrywide | state national government land
cover pay_for foot_the_bill meet_the_costs | cost pay fund expense
cover include deal_with apply_to address | law provision extend
cover conceal cover_up hush_up | hide front secret
crossroads hub junction transit_point gateway meeting_point | transit route border
custom tradition cultural traditional_practice culture | practice belief customary
demand appetite demand_side buyers_of_sex | client customer buy prostitution reduce
demand insist call_for call_on | request ask require
departure depart leave left leaving go_away set_off | exit border travel
derive derived originate stem_from come_from based_on | source
designate designated designation appoint appointed assign named nominate | responsible select official
develop developed development devise work_out worked_out come_up_with | create plan draft progress
develop development developing_country third_world | economy poor growth aid
different differ difference differentiate distinguish distinction unlike distinct | separate vary compare
directly direct straight first_hand firsthand in_person | contact indirect
disturbing worrying alarming troubling worrisome shocking upsetting | concern trend fear
double doubled doubling twice twofold two_times | increase number
economy economic economical financial | poverty money finance growth
efficient efficiently smoothly well_run streamlined | effective quick fast
emerge emerging come_to_light come_up surface crop_up | appear arise new found
engage engaged take_part involved participate partake | activity do work
engage engagement lobby reach_out hold_talks | discuss meet official government
entertainment entertainer nightlife show_business showbiz adult_entertainment | nightclub dancer bar
essential vital crucial necessary indispensable key critical | important need
example instance illustrate such_as for_instance | case
excess exceed in_excess more_than upwards_of surpass | over maximum above
exist existing existence already_there in_place | current present
experience experienced expertise seasoned track_record | skill expert train
experience undergo underwent go_through went_through | suffer face
expose exposed exposure put_at_risk face | danger risk hazard
facilitate facilitation make_easier ease enable make_possible | help assist arrange
fifty 50
forty 40
twenty 20
film movie documentary cinema video | screen show awareness campaign
focal_point contact_person point_of_contact liaison | coordinate responsible official
foreign foreigner non_national noncitizen overseas from_abroad from_other_countries | alien migrant expatriate
form formation formed forming set_up create found | establish committee group
freedom liberty free at_liberty | rights restrict movement
gender sex male_or_female sexes | woman man girl boy
group bunch band | gang organization team
handle handled handling deal_with dealt_with take_care_of manage | treat case respond
horrible horrific awful terrible dreadful appalling gruesome shocking | bad abuse suffer
identity identification who_they_are real_name | document name card
immoral immorality morality moral morals indecent indecency vice | prostitution crime offense
impose imposed imposition hand_down handed_down hand_out mete_out levy | sentence penalty fine give
incidence frequency how_often how_common prevalence rate | number occur case
increasingly more_and_more ever_more growing on_the_rise going_up | increase trend
indirect indirectly through_others roundabout | direct
ineligible ineligibility ineligibilities not_eligible unqualified disqualify disqualified | refuse deny eligible
innocence innocent blameless not_guilty | guilt acquit
install installed installation put_in fit fitted | equipment computer camera
instruct instruction tell_how guidance directions guide | order train teach
integration integrate fit_in settle_in assimilate | society reintegration community
interest interested keen eager enthusiasm enthusiastic | willing attention want
leadership leader head boss chief at_the_top | lead command run
leave quit walk_out walk_away get_out | escape job exit employer
license licence licensing licensed registered permit | allow unlicensed agency authorize
link linked tie tied ties connect connected connection relationship | associate involve relation
lobby lobbied lobbying push_for pushed_for press_for campaign_for | urge advocate pressure
logging logger lumberjack wood_cutting woodcutting tree_felling timber | forest charcoal
maintain maintenance keep kept uphold upkeep sustain | continue preserve
manage management manager run run_by administer | control oversee administration
means method way | force fraud coerce
message slogan warning key_message | campaign awareness poster media
mission delegation visiting_team | visit embassy peacekeeping
modern contemporary present_day modern_day today | new current
month monthly per_month each_month every_month | time period year
move movement moving relocate shift transfer | travel transport traffic
movement campaign crusade pressure_group | activist organization
municipal municipality town_hall city_hall local_council local_government borough | mayor town local
narcotics narcotic drugs drug drug_trafficking dope | smuggle cocaine heroin addict
need needs needy necessity require requirement | want lack essential
northeast northeastern north_east | region north
obsolete outdated out_of_date old_fashioned antiquated outmoded behind_the_times | old law equipment
occasional occasionally sometimes from_time_to_time now_and_then once_in_a_while at_times | rare sporadic
opportunity opportunities chance chances prospect | job offer employment
overwhelming overwhelmingly vast_majority nearly_all almost_all by_far | most majority
overwhelm overwhelmed swamped overloaded overburdened stretched_thin | backlog lack resource
participate participation participant take_part took_part taken_part join attend | involve member
penalty penalties how_severely how_long_in_jail what_punishment punishment | sentence fine prison
persons person people human individual human_being | man woman victim
photograph photographer photo snapshot snap pic | picture image pornography
population populace inhabitants residents populated people_living | citizen people number
post embassy american_embassy us_mission | consulate mission
post position job vacancy | work official
post posted put_up displayed | website poster internet
powerful influential well_connected high_ranking high_level prominent | official elite senior
prefect prefecture governor provincial_governor | province regional official
presidency presidential office_of_the_president | president head_of_state
produce producing production make manufacture | goods factory print
prominent prominently front_page headline high_profile | visible media famous
protocol palermo_protocol un_protocol trafficking_protocol tip_protocol | convention ratify treaty
pseudonym alias false_name fake_name assumed_name not_real_name made_up_name | anonymous identity
purpose aim goal objective intent intention what_for | reason why
quarterly every_three_months four_times_a_year each_quarter | monthly regular month
rating ranking rank grade score | tier report
reality actually in_fact in_practice really | true fact
register registered registration registry enroll enrol record | list database certificate
reimburse reimbursement reimbursements refund pay_back paid_back money_back repay | pay cost expense
religious religion clergy faith_leader cleric priest imam preacher | church mosque
reportedly allegedly supposedly apparently purportedly said_to_be | claim report believe
reserve reserved set_aside put_aside earmark dedicated | fund allocate special
rights entitlement civil_liberties freedoms | law protect violate
role part_played function responsibility | duty job task
room bedroom space bed | shelter capacity accommodation
rumor rumour rumored rumoured gossip hearsay | unconfirmed allegation believe
scourge plague evil menace curse | problem crime
second secondment seconded on_loan | assign staff
security stability law_and_order public_order | unrest police unstable
select selected selection choose chose chosen pick picked | candidate appoint nominate
serious grave seriously severe heinous | crime offense grievous
shame shaming shamed humiliate humiliation embarrass embarrassed | stigma publish name
shore_up shoring prop_up bolster strengthen | support improve
show showed shown demonstrate indicate | prove suggest reveal evidence
similar similarly same alike comparable likewise | like equal
single unmarried unwed not_married | mother married divorced
single sole only_one just_one one | individual
soil own_soil territory national_territory on_home_ground | country land
solidarity mutual_support togetherness stand_together | support community
stability stable instability unstable turmoil unrest upheaval | security war political conflict
status legal_status immigration_status standing | residence refugee situation
status state_of_play where_things_stand how_far_along | progress pending situation
structure structured structural set_up hierarchy organised organized | organization system network
subject subjected suffer endure endured forced_to_undergo go_through | abuse victim face
suggest suggested suggestion recommend propose proposal | advise idea
suggest point_to imply indicate sign_of | evidence show report
supervisory supervise supervision overseer in_charge_of oversight | control monitor responsible
suspected suspect suspicion suspicious believed_to_be | alleged arrest possible
team squad unit crew | group specialized police
terminal terminals bus_station bus_terminal train_station bus_stop railway_station coach_station | transport airport port
text wording full_text exact_words language | law draft article
total totaled totalled altogether overall all_told in_all sum | number amount
trade commerce business commercial trader | market sell export
trade occupation craft profession | vocational skill job
transfer transferred move moved hand_over handed_over pass_on | refer send custody
transfer remittance wire_transfer send_money sent_money | bank money
type types kind sort variety category
unaccompanied on_their_own by_themselves travelling_alone traveling_alone without_parents without_family | alone minor child
understand understanding understood comprehend grasp insight | know aware
unlawful unlawfully illegally illicitly not_legal against_the_law | crime prohibit
vary varied varying variation variable range | different
version edition updated_version | draft copy text
vigorous vigorously aggressive aggressively energetic forceful robust proactive active | effort strong prosecute
volume amount quantity | number large
warn warning cautionary alert make_aware | danger risk awareness
whole entire entirety complete overall | all total
willing willingly voluntary voluntarily of_their_own_accord own_free_will by_choice | consent agree forced
willing willingness prepared_to ready_to readiness keen | reluctant cooperate political_will
worldwide global globally around_the_world international all_over_the_world | world abroad
young younger youngest minor how_young | age child older
aircraft chartered_flight charter_flight planes | airport flight
duration how_long length lasting last | period time
disciplinary discipline administrative_sanction internal_punishment | dismiss suspend misconduct official
deport deportation deported thrown_out kicked_out sent_packing expelled | repatriate return
integrated comprehensive holistic all_round wide_ranging thorough | plan complete
east eastern easterly | region
south southern | region
able ability capable capability capacity in_a_position_to manage | unable equipped possible
academics academic academia scholar lecturer university_staff | university researcher study expert
accommodations accommodation lodging quarters place_to_stay somewhere_to_sleep place_to_live | housing shelter bed room board
acquire acquisition obtain gain get_hold_of get_hands_on | buy purchase receive
acts act deed commit | crime offense behaviour
advance promote move_forward push_forward | progress improve
in_advance beforehand advance upfront up_front ahead_of_time | payment prior loan
advisor adviser advise consultant counsellor aide mentor | expert guidance
agenda programme_of_meeting talking_points list_of_topics | topic priority discuss meeting
airlines airline carrier air_carrier aviation | flight airport plane passenger crew
allegedly allege allegation reportedly supposedly purportedly so_called accuse rumour rumor | suspected unproven report
ambassador envoy head_of_mission chief_of_mission | diplomat embassy
amount sum total quantity value how_much | money number figure
anonymous anonymity anonymously unnamed nameless without_giving_name unidentified | confidential hotline secret
apartments apartment flat rented_flat rented_room condo | house rent private brothel
applicable apply applicability relevant cover valid | law article
apprehensions apprehension arrest capture caught round_up pick_up nab | detain border police
assertion assert claim contend maintain insist argue | say statement deny
associations association society federation union trade_body | organization group member
atmosphere climate mood environment ambience feeling | conditions situation
attorney lawyer public_defender counsel legal_counsel | prosecutor court legal
baltic baltics baltic_states baltic_region | nordic regional
case_by_case individually ad_hoc one_by_one | discretion decide
behavior behaviour conduct behave act acting misbehave misbehaviour misbehavior | misconduct attitude ethics
beneficiaries beneficiary recipient benefit benefited people_helped people_reached people_served | assisted participant
bolster shore_up beef_up strengthen reinforce | improve increase
boundaries boundary border line frontier limit | territory
briefly brief short concise in_short | summary
building construct build built premises structure complex | house office facility
buses bus coach minibus public_transport bus_station | transport driver train
bus_station bus_terminal train_station railway_station bus_stop | transit travel poster
cabinet council_of_ministers ministers government_ministers | minister government approve prime_minister
cane sugarcane sugar_cane sugar cane_cutter | plantation harvest field
carry_out conduct perform undertake execute | implement operation
certificates certificate certify certified certification diploma accreditation accredited | document license attest
chambers chamber_of_commerce business_association business_group | private_sector company trade
characterize characterise describe portray depict | say view
checklists checklist list_of_questions tick_list | guideline questionnaire indicators form
choosing choose chose chosen choice opt pick select selection | decide prefer voluntary
citizens citizen national citizenship nationality compatriot countryman countrymen | people resident foreign local
colleagues colleague coworker co_worker counterpart fellow_officer peer | partner staff official
combat fight counter tackle battle struggle_against take_on clamp_down | anti_trafficking effort prevent
commendable commend praiseworthy laudable admirable impressive noteworthy | praise good hero
commissioner commission ombudsman high_commissioner | official head rapporteur
commonly common usually typically generally normally mostly often | frequent
comparison compare compared versus than previous_year difference | increase decrease similar
complement supplement add_to round_out go_with | additional support
composed comprise consist consisting made_up include member membership makeup composition | committee group
concluded conclude conclusion wrap_up finish complete end | close result
conclude_agreement concluded sign sign_a_deal deal | agreement treaty
conduct carry_out perform undertake | raid investigation training
connection link linked tie relation relationship associate association connected | involve related
consular consul consulate consular_officer consular_section | embassy visa citizens abroad
contacts contact source interlocutor informant person_we_spoke_to | said talk meet
contact get_in_touch reach call speak_to | hotline meet telephone
continued continue continuing ongoing go_on went_on keep kept carry_on persist | still remain
conviction convict found_guilty verdict sentenced judgment | prosecute punish sentence
correctly correct proper right accurate accurately | wrong properly
cotton cotton_harvest cotton_picking cotton_fields cotton_pickers | harvest farm field children
course class lesson module session seminar workshop | training curriculum teach
created create creation form formed establish set_up found founded | new start
crisis emergency crunch turmoil meltdown | economic difficulty urgent
culture cultural custom tradition traditional attitude social_norms way_of_life | society practice belief
dailies daily newspaper press paper broadsheet tabloid | media article journalist
daily every_day each_day day_to_day per_day | regular day
death die died dead killed fatality fatal lost_life | murder suicide body
decided decide decision determine opt ruled made_up_mind | choose conclude
decriminalized decriminalised decriminalize decriminalise no_longer_a_crime not_a_crime not_punishable | legal prostitution
defendants defendant accused suspect in_the_dock on_trial | charge trial court
degrading degrade humiliate humiliating humiliation demean demeaning dehumanize dehumanizing dignity | inhuman treatment abuse
demonstrate demonstration show shown prove display exhibit | evidence
depending depend rely hinge subject_to | according
dependent depend dependence rely reliance | family economic
deportees deportee deported expelled returnee sent_back | deport return
derogatory insulting insult offensive pejorative disparaging negative | remark criticize
despite although though nevertheless even_though in_spite_of regardless | however
detect detection spot discover uncover notice catch | identify screen find
devise design develop invent come_up_with came_up_with think_up | draft plan create
difficulties difficulty difficult hard problem trouble challenge struggle | obstacle
directly direct straight firsthand first_hand in_person | indirect personal
disclosure disclose reveal make_public leak divulge | publish information confidential
dismantling dismantle break_up broke_up broken_up smash disrupt take_down took_down | network ring gang arrest
division unit department branch section office | police ministry
draw_attention highlight emphasize emphasise underline stress point_out shine_a_light | attention awareness
early soon first_months beginning initial | start late
edition issue version | newspaper publish report
emigration emigrate emigrant leave_the_country move_abroad exodus brain_drain | migration abroad
employment employ job work hire occupation | recruit labor vacancy
entitled entitle right_to have_the_right eligible qualify | benefit access allow
entitled titled title | report film book
equivalent equal same_as corresponding worth approximately | amount dollar
established establish set_up founded create formed institute | new start open
exceeding exceed over more_than above beyond surpass | maximum limit
exchange swap share sharing | information intelligence data
in_exchange in_return in_exchange_for | sex favor payment
expanding expand expansion extend extension broaden widen enlarge scale_up | increase grow
extradite extradition extradited hand_over send_for_trial sent_for_trial | fugitive foreign treaty
facilities facility centre center building premises site | shelter house
feature featured starring star portray show | film article broadcast
fight fought combat counter campaign_against struggle war_on | anti_trafficking
film movie cinema documentary motion_picture feature_film | television show awareness
final finalize finalise finalized ultimate definitive | end adopt
focus concentrate concentration center_on centre_on emphasis emphasize target aimed_at | priority
foothold gain_ground take_hold get_established presence | organized_crime
forest forestry jungle woods woodland rainforest | logging timber
forums forum conference convention gathering roundtable discussion | meeting seminar international
foundation charity ngo trust charitable nonprofit | organization donor
frustration frustrate frustrated annoyed exasperation dissatisfied dissatisfaction disappointed disappointment | complain criticize
furnishes furnish provide supply give | equip
gather collect collection compile assemble gathered put_together | data information evidence
governmental government state | ministry agency
guard sentry watchman bodyguard warden | watch protect security
guilty guilt convict culpable at_fault to_blame | plead verdict crime
health well_being wellbeing medical fitness | doctor care disease
highways highway motorway freeway main_road trunk_road roadside truck_stop | road street route
host hosted hosting organise organize stage | conference event
host_government host_country receiving_country | government local
impeded impede impediment hinder hamper obstruct slow_down hold_up stand_in_the_way get_in_the_way | obstacle limit delay
impossible cannot unable not_possible unfeasible no_way | difficult hard
inadvertently unintentionally unintentional accidentally unknowingly unwittingly unwitting by_mistake by_accident | error mistaken
indecent obscene lewd immoral immorality indecency | sexual pornography assault
individual person people human_being | somebody single
information info details data intelligence facts | statistics tell know
instances instance case example incident occurrence episode | report event
instructors instructor trainer teacher tutor coach lecturer | train course
intelligence intelligence_service secret_service spy spies intel | information police security
interior interior_ministry ministry_of_interior home_office home_affairs ministry_of_internal_affairs interior_minister home_secretary | police minister
interpretation interpret meaning understanding construe | law define
interpretation interpreter translate translation translator | language
invited invite invitation | attend participate guest
issuance issue issued issuing grant granted give_out gave_out hand_out | visa passport permit
joint jointly together shared combined mutual co_organized | cooperate operation
land plot property acreage | farm rural owner
leagues league association team | sports player athlete
level degree rate extent
life lives lifetime lifestyle | future family
list roster register registry | name record
local locally on_the_ground | regional municipal community
long lengthy prolonged protracted drawn_out how_long time_consuming slow | delay duration
mandates mandate require requirement oblige order mandatory compulsory | law must
material materials literature leaflet brochure handout | awareness campaign poster
measures measure step action initiative arrangement | effort policy
meetings meeting met talks gathering get_together session discussion | conference attend
methodology method approach technique procedure way_of_counting | data research
migration migrate migrant migratory movement_of_people people_on_the_move | emigration immigration
minimizing minimize minimise play_down downplay understate | reduce denial
minimize minimise reduce lessen cut_down keep_to_a_minimum | risk decrease
ministerial minister ministry ministers cabinet_level | government high_level
mixed mixed_results patchy uneven hit_and_miss inconsistent | progress
movie film cinema motion_picture | documentary star
mustered muster summon raise rally | political_will
national nationwide countrywide whole_country across_the_country all_over_the_country | federal domestic country
nationals national citizen compatriot countryman countrymen | foreign citizenship nationality
neighboring neighbouring neighbor neighbour nearby_country next_door surrounding | border regional
nordic scandinavian scandinavia northern_european | baltic regional
diplomatic_note diplomatic_message demarche | embassy foreign_ministry
obstacle stumbling_block barrier bottleneck difficulty problem | hinder lack
officials official civil_servant public_servant bureaucrat functionary government_employee state_employee | authorities officer
open opened opening launch inaugurate | new shelter
options option alternative choice possibility | remedy choose
legal_alternatives alternative_to_deportation alternative_to_removal | residence deport hardship
orientation induction briefing introduction introductory familiarization | training departure arrival
outcome result end_result consequence how_it_ended conclusion | verdict case
overwhelmingly overwhelming vast_majority nearly_all almost_all mainly predominantly | most
paragraph para section item | point
partnership partner team_up work_together working_with collaboration alliance public_private | cooperate joint
payment pay paid fee remittance sum_paid | money salary
pedophiles pedophile paedophile child_abuser child_molester child_sex_offender predator sexual_predator | sex_tourism minor
pending unresolved awaiting still_open not_yet_decided waiting undecided unfinished | trial court case
percentage percent proportion share fraction how_many rate | number majority
permits permit licence license authorization authorisation papers | residence work visa
pertaining pertain concern relate regarding deal_with about | law
physically physical bodily corporal | violence abuse
pimping pimp procure procuring pander pandering living_off_prostitutes | prostitution profit
players player stakeholder actor participant key_figure | agency organization
players player athlete footballer soccer_player sportsman sportsmen ballplayer | sports recruit team
poignant moving touching heartbreaking emotional | story film
position stance view opinion viewpoint standpoint attitude | policy
position post job role | appointed official
practice practise custom habit tradition | common
in_practice in_reality on_the_ground de_facto actually | practice law
preparation prepare preparing preparatory draft groundwork get_ready getting_ready | plan
hours_spent time_spent preparation work_hours spent_preparing | report hour
presidential president head_of_state | decree government
primarily mainly mostly chiefly largely principally above_all | most
print printed press newspaper published | media poster publish
private private_sector business privately_owned nonstate company | public commercial
proceedings proceeding trial court_case legal_process legal_action | court prosecute hearing
production produce making manufacture producing output | film goods pornography
profit financial_gain money_making moneymaking gain earn cash_in | proceeds exploit
promises promise pledge commit commitment undertake gave_word | assurance
prosecutors prosecutor prosecuting_attorney state_attorney crown_prosecutor | prosecution court
provide providing provision give gave given supply offer | available service
psychological psychologist mental_health emotional counselling counseling mental_care | trauma therapy
punishment punish penalty sanction sentence how_long_in_prison | fine prison
pursue pursuit chase go_after went_after hunt track_down follow_up | prosecute investigate
questions question query ask | interview answer
raise raised bring_up brought_up mention take_up | discuss issue
raise_awareness raise sensitize sensitise publicize publicise educate spread_the_word | campaign
raise_money raise_funds fundraising fundraiser | donate donor fund
rarely rare seldom hardly_ever almost_never infrequent unusual | sometimes few
reason why because explanation rationale grounds motive | cause
redress remedy remedies legal_remedy reparation compensation make_amends | civil_suit damages court
reflection_period reflection reflection_delay breathing_space time_to_think recovery_time cooling_off_period | residence_permit stay
regular regularly routine periodic periodically frequent every_month | systematic often
related relating connected linked associated to_do_with | concern
reliable accurate trustworthy believable sound solid_figures | statistics data
rely depend count_on reliance dependent | use
removing remove removal take_out took_away taken_out pull_out | rescue deport
rental rent lease hire | apartment premises
reporting coverage news_stories news_reports press_reports | media journalist
required require must obliged need needed obligatory have_to | mandatory law
residence reside resident residency live living stay right_to_live | permit home
responded respond response react reaction reply answer | request
restraint restrain confine tie_up tied_up physical_restraint chained shackled | locked freedom
reveal revealed show bring_to_light brought_to_light came_to_light exposed turn_out | find
ring trafficking_ring crime_ring network gang syndicate | dismantle trafficker organized
roma romani gypsy gypsies romany traveller sinti | ethnic_minority begging
roughly approximately more_or_less nearly almost | estimate
safety safe security secure out_of_danger | protect threat
scheduled schedule planned timetable expected slated set_for | date upcoming
screening film_screening film_showing showing premiere shown | film movie
screening screen vetting filter sift check_for_victims | identify interview
secretariat administrative_office head_office coordinating_office | committee commission coordinate
semester term school_term half_year six_months | course university
sent send dispatch mail | deploy
seriously serious severe grave earnest take_seriously grievous | important
settlements settlement shantytown encampment community village | slum rural
settlement out_of_court settle settled private_deal mediation | compensation court
sharing share exchange pass_on swap | information cooperate
shuttles shuttle transfer ferry go_back_and_forth | bus transport
significantly significant considerably considerable substantially greatly markedly notable noticeable | increase large
similarly similar alike same likewise comparable
site website web_page webpage homepage portal | internet online
site location place spot scene | building
slavery enslave slave human_bondage modern_slavery modern_day_slavery | forced_labor servitude
smuggling smuggle sneak sneak_across bring_in_illegally people_smuggling illegal_border_crossing | migrant border
soldiers soldier troops army military servicemen armed_forces | peacekeeper
someone somebody anyone anybody
speak spoke spoken speech talk address | said language
specified specify stipulate specific set_out spell_out spelled_out | law define
sports sport football soccer baseball sporting_event olympics world_cup | athlete event
staff team crew workers employees people_working workforce | personnel
statement statements account declaration remark testimony | say victim police
stay remain staying live | residence permit
stipend allowance pocket_money living_allowance monthly_payment grant | money benefit
street streetwalker street_prostitution roadside on_the_streets | prostitution homeless
strip_club strip stripper striptease pole_dancing lap_dancing exotic_dancing | nightclub dancer
students student pupil learner schoolchild schoolchildren undergraduate | school university
submission submit submitted hand_in handed_in send_in turn_in turned_in deliver | report input
successfully successful success succeed managed_to manage | achieve result
suits suit lawsuit sue sued civil_action take_to_court | damages civil compensation
supplemental supplement supplementary additional extra added | complement
suppression suppress stamp_out repress quash crack_down | combat
surveying survey poll questionnaire study canvass canvassing | research
suspicion suspect suspicious suspected mistrust distrust doubt | investigate
system network structure arrangement setup set_up | mechanism
talks talk lecture speech presentation | school awareness
talks discussion negotiation negotiate dialogue | meeting
techniques technique method skill tactic know_how how_to | training investigate
temporary for_a_while not_permanent time_limited limited_time short_stay | interim stay
territory soil territorial land national_territory | border country
thanks thank grateful gratitude appreciation | praise
thanks_to because_of due_to owing_to | cause
thousands thousand tens_of_thousands 1000s | number many
thrilled delighted happy pleased excited glad | hero award
time duration moment when how_long | period
tourism tourist travel_industry hospitality_industry holiday_industry visitor | hotel travel
traffic trafficking trafficker trade_in_people human_trafficking people_trafficking trade_in_human_beings sell_people | slavery
transit pass_through passing_through stopover way_station on_the_way en_route layover | route destination
travel trip journey go_abroad movement | transport tourist
trip visit journey tour voyage outing | travel abroad
typically typical usually normally generally as_a_rule | common
unanalyzed unanalysed not_analyzed not_studied unexamined raw_data | data analysis
underway under_way in_progress going_on being_done started ongoing | continue
unique only_one one_of_a_kind one_off unusual unlike_others
unveiled unveil launch present presented introduce reveal roll_out rolled_out | announce new
usually normally in_most_cases most_of_the_time generally | often common
valid validity in_force effective good_for | expire permit period
vast huge enormous massive immense | majority large
victims victim victimize victimise victimized survivor person_trafficked trafficked_person | exploited
voluntarily voluntary willing willingly of_own_free_will own_choice by_choice | consent forced
ways way means method how manner | technique
widely wide far_and_wide extensively broadly everywhere nationwide | widespread
wish want wanted willing desire would_like prefer preference | choose
worst worst_forms hazardous hazardous_work dangerous_work | labor
youth youths young_people youngster teenager adolescent juvenile | student child
academics_and_think_tanks think_tank research_institute policy_institute | study academics expert
email e_mail electronic_mail mail | internet contact point_of_contact
point_of_contact contact_person who_to_contact poc | embassy email telephone fax
home go_home return_home back_home hometown | repatriate family
housing housed house shelter roof_over_head put_up | accommodation apartment
illegal illegally against_the_law unlawfully without_papers undocumented | unauthorized migrant
human_beings human people persons | trafficking
death_toll deadly cause_death resulting_in_death victim_dies | death aggravating
health_care health medical_help see_a_doctor | hospital
exchange_program exchange student_exchange study_abroad exchange_student | visitor training
english english_language translated_into_english | language translation website
evidence proof proofs clue lead_to_suggest | prove testimony
magistrates magistrate judge investigating_judge examining_magistrate investigating_magistrate | court prosecutor
legal_status status immigration_status residence_status legally_present | residence permit stay
long_term long lasting for_good permanently | residence housing
life_skills life living_skills independence_skills | vocational training
regime system framework set_of_rules | law
overall general altogether on_the_whole | summary
near close_to next_to proximity vicinity not_far | border
academy training_college police_school training_centre training_center | cadet recruit curriculum training
address tackle deal_with respond handle cope | problem measure combat
location whereabouts street_address | place where live
agricultural agriculture farm farmland field_work farmhand | harvest crop plantation rural
analysis analyze analyse examine evaluate | study assessment data
announce declare make_public proclaim | publish statement press
applied apply put_into_effect use invoke | law enforce implement
apply applicant application | request permit visa
appropriate suitable proper fitting adequate | right correct
inappropriate unsuitable improper unfit wrong | adequate jail
arranging arrange organize organise fix set_up | plan prepare travel
assessment evaluation appraisal rating judgement | review assess monitor
assurances assure guarantee pledge promise word | commitment diplomatic
attempted attempt try tried effort | escape fail
auspices aegis umbrella under_the_leadership under_the_patronage on_behalf_of | sponsor lead framework
await waiting wait pending not_yet still_open | trial sentence approval
battling battle fight fought combat struggle | counter tackle
trafficking_in_persons human_trafficking people_trafficking trade_in_people trade_in_human_beings | tip slavery
benefits perk entitlement allowance payment handout | welfare assistance social
benefit advantage help gain | profit assistance
bilateral two_way between_two_countries two_country | agreement treaty neighbor
bondage bonded debt_bondage in_chains | slavery debt servitude
black dark_skinned dark_skin of_color of_colour | african ethnic race
mulatto mixed_race mestizo biracial | race ethnic black
race racial ethnicity skin_color skin_colour | ethnic origin minority
boyfriend lover dating romance romantic partner | girlfriend relationship seduce
relationship love romance dating | boyfriend marriage
relations ties relationship links | bilateral cooperation
brutal brutality vicious savage cruel cruelty ruthless | violence severe beating
business company firm enterprise corporation businessman businessmen entrepreneur | industry commerce trade private_sector
commerce trade commercial business trading | market industry
cable report message dispatch telegram | embassy write
capture captured catch arrest | seize detain
vehicle car van truck lorry bus | transport driver
center centre facility drop_in | shelter office
chain trafficking_chain supply_chain | network link
supply_chain supplier made_with_forced_labor goods_produced | product company import
change alter shift modify reform | different new trend
charcoal charcoal_camp coal charcoal_burner | forest worker logging
charge accuse indict press_charges accusation | prosecute suspect court
chief head boss director commander in_charge | senior officer
circulate distribute hand_out pass_around spread | leaflet publish
citizenship nationality citizen naturalise naturalize naturalization | passport stateless birth
citizen national countryman countrymen nationals resident | passport domestic foreign
class lesson course schooling | school teach classroom
clubs club nightclub nightspot disco | bar dancer cabaret
codify codification put_into_law written_into_law make_law | code law legislate
collect collection gather compile gathering | data statistics information
combine merge consolidate unify bring_together unite | single joint
commitment committed dedication devoted determined serious | political_will priority
commit committed carry_out carried_out perpetrate | crime offense
communicate communication contact correspondence exchange talk | information share liaison
complete finish finalize finalise conclude done | end ready
comprehensive thorough full all_encompassing wide_ranging broad all_round | complete national
consequence result aftermath repercussion outcome | effect impact
consult consultation confer | discuss meeting advice
contribute contribution donate donation chip_in | fund give support money
contributing_factor factor cause reason reasons_why | poverty why lead
cooperate cooperation working_together collaboration teamwork | partner joint
counterfeit fake forge forged forger bogus | document money passport
counterpart opposite_number colleague equivalent | official foreign cooperate
create creation set_up setting_up establish founding | new form
currently now nowadays today at_present these_days at_the_moment ongoing present | recent
dance dancing dancer go_go_dancer | nightclub entertainer
database data_bank registry register records computer_system | statistics data information
declare declaration state proclaim | announce statement
defense_lawyer defence_lawyer defense_attorney public_defender | court accused trial
degree extent level how_much | scope
university_degree diploma graduate qualification certificate | university education course
depict portray show represent describe | film poster campaign
deprive deprivation denied strip take_away took_away rob_of | freedom liberty
deprivation_of_liberty loss_of_freedom unlawful_confinement false_imprisonment unlawful_detention | captive locked
describe description explain portray | say define
diplomatic diplomacy diplomat | embassy foreign_ministry
diplomatic_channel formal_request letter_rogatory | embassy foreign_ministry request
director head manager chief chair | lead agency
discourage dissuade put_off deter | prevent
documents document papers id | passport identity
document record keep_records write_down log | data track
drop drop_charges abandon withdraw withdrew dismiss | case charge
drop decline fall fewer down go_down went_down | decrease number
easy easily simple simplify straightforward | difficult access
difficult hard tough tricky complicated | problem obstacle
education schooling educate school | teach student
empirical evidence_based hard_data scientific systematic | study research data
encourage encouragement promote motivate urge | support persuade
ensure make_sure guarantee see_to_it | protect require
entry enter come_in get_in admission entrance arrival | border visa
estimated estimate guess reckon approximately around thought_to_be | number figure
euro eur euros | money fund dollar
event occasion ceremony activity function | conference campaign
exact precise precisely accurate specific | number figure
excellent very_good outstanding superb great | good cooperation
exclusive exclusively only sole solely purely just | single specific
expect anticipate foresee forecast due_to | plan future
future upcoming forthcoming next planned | expect plan
explain explanation clarify account_for | reason why
extend extended prolong longer lengthen extension | permit stay period
fan supporter spectator | football soccer sports
football soccer world_cup sports_event sporting_event match tournament | stadium fan
figures figure statistics number stats | data
financial finance economic monetary fiscal | money budget
fiscal tax taxation financial_year fiscal_year | budget money
flow stream movement influx wave | migration trend increase
focus concentrate centre_on center_on target emphasis emphasize emphasise | priority attention
force forced make_them made_them against_their_will compel | coerce oblige
form kind type sort variety category | way
forms application_form questionnaire paperwork | fill document
forward forwarded send sent pass_on passed_on transmit submit | refer prosecutor
free liberate freed set_free let_go | release rescue
free free_of_charge for_nothing costless without_paying | fee pay
free liberty freedom at_liberty | leave movement
fulfil fulfill fulfilment meet satisfy live_up_to | comply requirement obligation
gain advantage benefit profit enrich | money financial
genuine real authentic valid true legitimate | passport document fake
governor provincial_governor regional_governor prefect head_of_province | province local
provincial province governorate prefecture state county | region local
guesthouse guest_house boarding_house lodge bed_and_breakfast | hotel hostel accommodation
harmonize harmonise align bring_into_line conform consistent | law standard amend
held hold held_captive keep kept | detain confine captive
hold organize organise host stage run | meeting training workshop
higher high greater elevated top | increase number
high_level senior top_level high_ranking senior_level | official minister
hinder obstruct hold_back held_back hamper get_in_the_way stand_in_the_way block | obstacle limit lack
honor honour award recognize recognise commemorate | praise prize hero
humanitarian humane charitable aid_group relief_agency | ngo assistance
residence_permit humanitarian_visa humanitarian_residence humanitarian_grounds | victim stay asylum
humane humanely treat_well well_treated kindly | treatment dignity
identification identify spotting recognition telling_apart | screening indicator
identity_document identity_card identification_card id proof_of_identity | passport papers
illiterate illiteracy cannot_read unable_to_read | uneducated literacy
implement implementation put_into_effect roll_out rolled_out enforce | carry_out apply
impressive remarkable notable striking | significant progress
include inclusion inclusive incorporate insert | add contain part
index indicator measure ranking | rating level
infrastructure facilities equipment roads | resource lack
inspection inspect inspector check visit surprise_visit | labor workplace
instrumental crucial key helpful played_a_role | role important
intend intention intent aim purpose plan | goal want
international global worldwide multinational around_the_world intergovernmental | foreign world
involved involve involvement implicated mixed_up_in take_part took_part participate | complicit role connected
issue problem question topic matter | concern
jailed jail imprisoned behind_bars put_away locked_up | prison sentence
know knowingly knowledge aware deliberately on_purpose wittingly intentional | intent consent
unknowingly unaware unwitting unwittingly without_knowing did_not_know | deceived
language tongue speak spoken in_which_language | translate bilingual
last final latest previous past | recent
lead led spearhead in_charge_of take_charge | coordinate agency
leased lease rent rented rental hire | landlord property
legislative legislation lawmaking law_making | law parliament bill
liaison liaise contact_person point_of_contact contact_point go_to_person | coordinate focal_point cooperate
limit limited cap restrict | maximum constraint insufficient
little not_much hardly minimal scarcely small | limited few
location place spot site venue where | area
longer more_time lengthy prolonged for_a_long_time | extend
mail letter email postal | internet send
mechanism system arrangement process | procedure referral
members member participant participating belong | group committee
mobile itinerant on_the_move | team unit outreach
mobile_phone cell_phone cellphone mobile | telephone text_message
mother mum mom single_mother | parent child woman
mutual reciprocal both_sides each_other mutually | agreement bilateral assistance
nationwide countrywide across_the_country throughout_the_country all_over_the_country country_wide national | throughout
nearly almost close_to just_under virtually | approximately
network ring chain | gang organized_crime
network coalition alliance grouping | ngo partner
nominate nomination name put_forward propose | hero candidate
norms norm standard rule custom | social culture
culture cultural custom tradition traditional practice | norm society
objective goal aim target purpose | plan strategy
obtain get got acquire secure get_hold_of | receive visa
offense offence crime violation infraction | criminal law
operating operate run function active | running
operation raid police_action mission | rescue arrest
origin origins come_from came_from where_from native | source nationality
outlaw outlawed ban banned prohibit illegal | law criminalize
owner proprietor owned landlord ownership | business brothel employer
party signatory state_party contracting_party | treaty convention ratify
patrol rounds surveillance guard | border police
peacekeeping peacekeeper peace_mission peace_operation peace | troops mission
penniless broke no_money without_money | poor poverty
performance show play concert | theater dance
phenomenon trend issue | problem scope
pick picked_up pick_up collect round_up rounded_up | arrest transport
place placed put accommodate house | shelter foster
placement job_placement finding_jobs find_work | employment agency job
point_of_contact contact_person embassy_contact contact whom_to_contact who_to_contact | poc embassy officer
poor poorly bad inadequate weak | lack
possess possession own have | pornography hold
potential possible likely prospective could_be would_be | risk
prescribe prescribed stipulate set_out laid_down provide_for | penalty law sentence
penalty prison_term punishment how_many_years | sentence fine
primary main chief principal biggest | most
primary_school elementary_school grade_school | pupil education
probability likelihood chance likely odds | risk
process proceeding procedure | step system
processed process handle deal_with | case application
professional practitioner specialist | expert trained
promote promotion foster advance further encourage | support campaign
facilitate facilitation make_easier abet aid_and_abet help | accomplice
public general_public population ordinary_people community | citizen
public government_owned state_run state_owned | private
private privately_owned non_state | public ngo
purchase purchasing buy bought buyer | sell client
qualify qualified eligible | professional trained
raid swoop police_raid | operation
rebuild rebuilding restart new_start start_over | life reintegration
recognize recognise recognition acknowledge accept | identify aware
reduce reduction cut cut_down lower lessen curb | decrease minimize
region area part_of_the_country regional district | province
regulate regulation regulated oversee control licensing | license monitor
relief aid emergency_aid help | humanitarian disaster
remain still stay continue persist | unchanged
render provide give supply | assistance service
repatriate repatriation send_back sent_back take_home returnee | return home
representative delegate delegation rep envoy | official spokesperson member
resort resorting turn_to turned_to fall_back | use survive
resort seaside vacation_spot beach_resort | tourist hotel
respond response reply react answer reaction | action
review look_at check reconsider reexamine | evaluate revise
safe_house shelter hiding_place stash_house | hide transit
salary wages pay pay_packet take_home_pay | income
scientist researcher scholar academic | study university
scrutiny scrutinize scrutinise close_look check checks | inspect monitor visa
seeker job_seeker jobseeker job_hunter looking_for_work in_search_of_work | unemployed migrant
seek sought look_for looking_for search | want request
send sent dispatch ship | transfer transport
service services help provision | assistance social
severe grave serious harsh | penalty
shelter hostel safe_place place_to_stay somewhere_to_stay | housing
shortcoming shortcomings weakness flaw deficiency failing weak_point drawback | problem gap lack
significant substantial considerable major important marked | large
situation circumstances state_of_affairs conditions context | environment
slow sluggish slowly slowness takes_too_long took_a_long_time | delay backlog
social_worker welfare_worker welfare_officer | welfare social
sometimes occasionally now_and_then at_times from_time_to_time | often
source_country country_of_origin home_country sending_country | origin victim
source_of_information informant who_told | credible report
special_unit specialized_unit dedicated_unit squad task_force police_unit anti_trafficking_unit | police investigate
spot tv_spot commercial tv_ad radio_ad advert public_service_announcement | campaign television
stage phase step | process
train_station bus_station railway_station bus_terminal bus_stop | transport travel
stem arise result_from caused_by come_from | cause reason
stop intercept turned_back held_up | border prevent
strengthen toughen tougher stricter stiffen | improve increase
strong robust solid powerful | excellent
submit hand_in turn_in present lodge | send parliament
suffer suffering undergo endure subjected | victim abuse
summary summarize summarise overview recap in_brief | report
survive survival make_ends_meet get_by stay_alive subsistence | poor poverty
sustainable sustainability lasting long_lasting self_sufficient | long_term funding
systematic systematically methodical consistent as_a_rule regularly | procedure formal routine
ad_hoc informal case_by_case improvised | systematic
target targeted aimed_at intended_for directed_at geared audience | group vulnerable focus
terrorism terrorist terror | counterterrorism security
third_country third_party another_country other_country | foreign
throughout across all_over everywhere | nationwide
traffickers trafficker slave_trader human_trafficker exploiter dealer | perpetrator criminal
transmit broadcast aired air | radio television
treatment treat treated handle | victim respect
unavailable not_available no_data | available lack data
unilateral unilaterally alone on_its_own single_handed | bilateral
unit department squad team | police division
update updated bring_up_to_date up_to_date latest_news | revise new
use utilize utilise utilization make_use_of employ | apply
variable vary differ fluctuate depend | range
video film clip footage documentary | television
violation breach abuse infringement lawbreaking | offense
visit trip visitor tour come_to_see went_to_see | travel
vulnerable vulnerability at_risk in_danger defenseless defenceless easy_prey | target
week weekly seven_days fortnight | month day
widespread all_over large_scale far_reaching | common
worker laborer labourer workman working_people | employee
year twelve_months annually | annual
absence lack missing nonexistent | shortage gap
accept acceptance agree say_yes take_up | approve refuse consent
acquaintance friend someone_they_knew know_the_victim personal_contact | relative neighbor trust
adequate enough sufficient good_enough satisfactory decent | inadequate appropriate proper
adopt adoption pass introduce bring_in put_in_place | law approve enact plan
adoption adoptive adopt_a_child | baby orphan parent
advice tips counsel guidance recommend | help information legal
aged age year_old between_the_ages how_old | range average young
agrarian agriculture agricultural farm farming farmland field_work | rural crop land
farmer grower planter landowner rancher plantation_owner | farm crop ranch agriculture
ranch cattle_farm livestock_farm estate hacienda | farm cattle plantation
aim aimed target intended goal objective purpose geared_to meant_to | designed campaign seek
alien foreigner foreign_national non_citizen noncitizen immigrant migrant | illegal undocumented
amateur small_time unprofessional non_professional inexperienced | freelance opportunistic individual
opportunistic opportunist chancer small_time | amateur freelance individual independent
amicable friendly out_of_court mutual peaceful | settle mediation agreement
analyze analyse analysis study examine look_into | data assess research
annual yearly every_year each_year per_year once_a_year | report year
appeal appeals challenge_the_verdict contest higher_court second_instance | court overturn
appoint appointment appointed name nominate designate put_in_charge pick | assign head coordinator
approve approval approved green_light endorse sign_off sanction authorize say_yes | permission pass adopt
assign assigned allocate give_the_task second_to put_on designate | officer dedicated appoint
asylum refuge sanctuary refugee_status political_asylum | refugee protection apply
attend attendance participate participation take_part took_part went_to go_to present_at | meeting seminar training
awakening realization wake_up waking_up growing_awareness | awareness recognize
background history origin past where_they_come_from | profile family socioeconomic
criminal_record background_check police_record security_check vetting | screen clearance
based headquartered located situated seat | office
blood blood_test blood_sample dna | health test
boost increase improve strengthen raise lift step_up | enhance support
businessman businessmen businesswoman entrepreneur company_owner business_people trader | employer company industry
business company firm enterprise corporation corporate private_sector | industry employer establishment
commercial for_profit business moneymaking | trade exploitation sexual
call telephone phone ring dial | hotline number receive
call_for urge demand appeal_to | recommend request
candidate applicant contender nominee | election hero choose
card id_card identity_card identification pass | document paper
chair chairman chairwoman chairperson preside head lead led | committee director member
channels ways means avenues | official diplomatic communication
charge charged accuse indict accusation indictment allegation | prosecute count case
chat chat_room instant_messaging online_chat social_media messaging | internet web lure
circumstance circumstances situation conditions under_what_conditions | context case
condition conditions environment situation | living working treatment
clause section provision article paragraph part_of_the_law | law code
coast coastal shore seaside beach coastline | sea maritime port
coercion coerce force pressure against_their_will made_to duress | threat violence forced
college university campus higher_education faculty polytechnic | student school
committee panel board council commission working_group | interagency member meet
compile collect gather put_together assemble keep_track collate | statistics data list
statistics figures numbers stats data | compile collect count
comply compliance meet fulfil fulfill conform stick_to live_up_to | standard minimum requirement
comprise comprised consist made_up_of composed include contain | member representative
confront face tackle deal_with address take_on | problem challenge
considerable substantial significant big large sizable a_lot_of major | much great
consult consulted consultation ask_for_advice seek_advice confer | discuss meet
control regulate regulation restrict check keep_under_control | monitor border
control dominate hold_over power_over keep_in_line | trafficker victim threat
coordinate coordination work_together teamwork joint_effort liaise liaison | cooperate interagency
corruption corrupt bribe bribery graft crooked dishonest dirty | official complicity
counterpart counterparts colleague opposite_number foreign_partner peer | cooperate abroad
cross crossing get_across go_over | border illegal enter
custody detention in_jail under_arrest locked_up in_police_hands | hold arrest
child_custody custody_of_the_child parental_rights | parent guardian
danger dangerous dangers risk hazard hazardous unsafe peril | threat warn
define definition defined mean meaning counts_as what_is_meant | law describe
delegation delegates mission visiting_group representatives | visit team travel
deploy deployed station stationed post send_out sent | officer troop abroad
deputy vice second_in_command assistant | minister head director
deputy lawmaker legislator member_of_parliament | parliament
description describe account portrait explain how_it_looks | overview profile
detail detailed thorough in_depth comprehensive precise specific | information description
determine determined decide find_out establish work_out | investigate identify
diagnosis diagnose diagnosed medical_finding | illness doctor disease test
dire desperate awful terrible bad grim | poverty conditions economic
dirty filthy unclean squalid unsanitary unhygienic | conditions living
discretion discretionary leeway up_to_the_judge judgment_call free_to_decide | judge decide
donor donors sponsor funder contributor backer who_pays who_funds | fund grant money
downtown city_center city_centre town_center inner_city | urban street
drug drugs narcotics dope addictive_substance drugged | addict traffic medication
easy_money quick_money fast_cash get_rich | profit lure income
economic economy economically financial money_problems | poverty unemployment hardship
effective effectively work_well successful efficient | result success
employ employed have_a_job hire put_to_work on_the_payroll | worker job
equality equal equal_rights parity fairness | gender women discrimination
ethnic ethnicity racial race minority tribe tribal | group indigenous discrimination
evaluate evaluation assess judge measure_success review take_stock | monitor assessment effectiveness
exception exceptions exempt exempts exemption excluded exclude not_covered | except law apply
expense expenses cost bill bills outlay | pay cover money
exploitation exploit abuse take_advantage use_and_abuse | sexual labor forced
extent how_much how_far how_widespread scale degree | scope size
face faced faces confront run_into up_against | problem difficulty penalty
factory factories plant works industrial_plant assembly_plant | sweatshop worker
sweatshop sweatshops exploitative_factory illegal_workshop clothing_factory garment_factory | textile forced_labor conditions
file filed lodge submit bring_a_case | complaint charge lawsuit
flyer flyers flier leaflet pamphlet handout handbill | brochure poster distribute
forcible forcibly forced by_force against_their_will compelled violently | coerce
formal formally official officially on_paper written | informal procedure
formulate formulation draw_up develop prepare devise write | draft plan policy
foster fostering encourage promote nurture cultivate | cooperation support
foster foster_home foster_care foster_parent substitute_family | child orphan
front cover facade disguise mask camouflage | business legal brothel
gap gaps loophole hole shortcoming weakness blind_spot missing | lack law
loophole loopholes gap hole_in_the_law grey_area gray_area legal_weakness | law definition
gendarme gendarmes gendarmerie military_police rural_police | police
geography geographic geographical location terrain map | region border position
global globally worldwide world_wide around_the_world international | world
grant grants subsidy financial_support funding aid_money | fund donor ngo
grant granted given issue award allow | visa permit residence asylum
grounds reasons basis justification | humanitarian legal
guide guidance guidebook manual handbook | guideline instruct
handful few small_number very_few just_a_few only_some | several
haven refuge safe_place sanctuary paradise | shelter safe
highlight highlighted emphasize emphasise underline point_out draw_attention stress | focus
stress stressed emphasize emphasise underscore insist underline | say note importance
hire hired hiring take_on employ recruit | job employer worker
hope hopes hopeful expect wish aspiration dream | better plan
hub hubs center crossroads hotspot meeting_point | transit destination city
identify identified pick_out recognize recognise spot single_out | victim screen
immigrant immigration migration newcomers incoming_migrants | immigration_officer border foreign
immigration_authorities immigration_service immigration_officers immigration_police border_agency | border visa passport
important importance crucial vital essential critical | priority key
imprisonment imprison jail_time put_in_prison put_away behind_bars prison_term | sentence years
incentive incentives reward encourage encouragement motivation inducement benefit | cooperate victim
indicator indicators sign warning_sign telltale_sign red_flag | identify
industry industries sector trade business | factory commercial
initiative initiatives project scheme step move new_program | measure effort
inspector inspectors inspection labor_inspector labour_inspector checker | workplace check ministry_of_labor
institution institutions establishment body organization facility | agency state
institutionalized children_in_care state_care in_an_institution | orphanage children
insulate insulating shield distance keep_away | protect
internationally abroad international overseas worldwide | foreign
introduction introductions introduce matchmaking arranged_meeting | marriage bride
judicial judiciary courts judges justice_system legal_system | court judge
justice bring_to_justice held_to_account face_justice | court punish prosecute
retain retains keep hold_onto hang_on | document passport
labor labour manual_work | worker forced job
labor_trafficking labour_trafficking trafficking_for_labor work_exploitation trafficked_for_work | forced_labor exploitation
leader leaders head boss chief figurehead | community religious political
line in_line_with consistent conform | standard compliance
telephone_line hotline helpline phone_number | call
living live standard_of_living way_of_life | conditions
livelihood making_a_living earn_a_living make_ends_meet get_by | income job
lodging lodgings accommodation place_to_stay place_to_sleep board housing | shelter room rent
male males man men boy boys | female
mature older grown_up adult | age
median average mean typical | age
merchandise goods products wares commodity commodities | sell
metropolitan big_city urban city_wide | city capital
million millions lots_of_money | dollar budget fund
mining mine mineworker pit digging gold_mine | miner quarry dangerous
minor minors child kid underage under_18 youngster | juvenile
model modeling modelling fashion_model model_agency catwalk | false job dancer
model example_to_follow template best_practice | law innovative
monitor monitored monitoring keep_watch watch keep_an_eye track supervise | oversee check
motivate motivated motivation motive driven_by reason_for | profit incentive
multilateral multinational multi_country several_countries | international regional bilateral
native natives indigenous born_in local | origin
necessary needed need essential required must | necessity
nude nudity naked undressed topless unclothed | photo dancer pornography
observe respect abide honor | law comply
organizational organisational structure how_organized set_up | organization
outreach reach_out reaching_people going_into_communities mobile_team | campaign awareness visit
overview general_picture big_picture survey summary in_general | description
summary summarize summarise overview brief in_short synopsis in_a_nutshell | description
painful pain hurt hurting suffering agony | injury
papers paper document documents id paperwork | passport identity
parent parents mom mum mother father dad mothers_and_fathers | family
pass passed enact vote_through get_through adopt | law parliament approve
pattern patterns trend how_it_works tendency | change method
trend trends tendency shift development direction pattern | increase change
peacekeeping peacekeeper peace_mission blue_helmets un_mission | troop deploy
penal criminal penal_law criminal_law | code law
period time_span how_long length_of_time duration | month year
personnel staff employees officers workforce team | train
phony phoney fake bogus sham false fraudulent | document offer job
picture pictures photo photograph image snapshot | pornography
pleasure fun enjoyment entertainment | sexual tourism
police police_force cops law_enforcement officers | arrest
poor poorest poverty impoverished destitute hard_up badly_off penniless | low_income needy
possible possibility potential potentially perhaps maybe | likely
predominant predominantly mainly mostly chiefly largely main | majority
present presentation speech lecture talk | seminar conference
prevent prevention preventive stop avoid keep_from ward_off | awareness deter
problem problems issue trouble difficulty | challenge obstacle concern
procure procuring pimp pimping pander pandering supply_prostitutes | prostitution recruit
profession professions professional occupation trade line_of_work job | worker
project projects scheme program programme undertaking | fund initiative
proposal proposals propose proposed suggestion suggest plan put_forward | draft amendment
protection protect look_after keep_safe shelter safeguard | victim witness
provision provisions clause article rule legal_text | law section
provision providing supply offer give | service
publicly public openly in_public on_the_record out_in_the_open | announce statement publish
purported supposed alleged so_called claimed pretend | false
quality standard how_good caliber calibre | care service
receive received got get given benefit_from | assistance training
recount recounted tell told relate describe | victim testimony
refer referred referral send_to sent_to direct_to pass_on hand_over | shelter ngo
refuse refused refusal say_no said_no decline reject | deny unwilling
register registered registration registry sign_up enroll enrol record list | birth license
rehabilitation rehabilitate recovery rehab back_on_their_feet rebuild_lives | reintegration
religion religious faith belief church | priest mosque
renewable renew renewal renewed extend extended extension | permit residence visa
repeatedly repeated again_and_again many_times over_and_over time_and_again | often several
researcher researchers academic scientist scholar analyst | study university
resource resources money funds means manpower equipment | lack limited budget
restaurant restaurants eatery cafe diner food_business | waitress bar
robust strong vigorous solid powerful forceful | effective
sale sold sell selling trade | buy children
searched search look_for hunt seek | police raid
senior high_ranking top_level high_level top highest | official
sexual sex sexually erotic carnal | exploitation abuse
shocking shock appalling horrific horrifying disturbing | story campaign
simultaneous simultaneously at_the_same_time parallel concurrently together | joint
society community public people_in_general population | social attitude
solicit soliciting solicitation ask_for_sex offer_sex pick_up_prostitutes | prostitution client
solicit seek ask_for invite | bribe proposals
specialist specialists specialized specialised expert trained_professional dedicated_unit | unit police
spokesperson spokesman spokeswoman press_officer mouthpiece | say media
standard standards norm benchmark requirement | minimum meet
strategically strategic strategy key_position well_placed | location plan
strong stronger strongly tough tougher firm | strengthen penalty
sugar sugarcane sugar_cane cane cane_cutter | plantation harvest crop
supplies supply equipment materials goods provide | donate food
surge spike sudden_increase jump wave influx | increase rise
survivor survivors former_victim ex_victim trafficked_person | victim
task tasks duty job assignment responsibility | responsible
testify testified testimony give_evidence speak_in_court appear_in_court take_the_stand | witness trial
witness witnesses saw eyewitness | testify evidence
threat threats threaten threatened menace intimidate intimidation scare | fear reprisal
tolerance tolerate tolerated put_up_with accept condone turn_a_blind_eye | complicity prostitution
zero_tolerance no_tolerance strict_policy | peacekeeper policy
track tracked tracking keep_track trace follow follow_up | monitor data
training train trained teach taught course class lesson prepare | workshop seminar
transnational cross_border international across_borders multinational | organized_crime
turn_over turned_over hand_over handed_over deliver | police shelter
urban city cities town big_city | rural metropolitan
violence violent violently beating beaten physical_force brutal | abuse domestic_violence
waive waives waiver waived exempt drop let_off | fee visa requirement
young younger youngest youth young_people teenagers | age girl
zone zones area district region quarter | tolerance border
free_trade_zone export_processing_zone industrial_park special_economic_zone | factory worker
civil_society grassroots citizens_groups community_groups charities | ngo
crime criminal crimes offense offence lawbreaking illegal_act | law
enforce enforcement enforced apply apply_the_law put_into_effect uphold | police law implement
enter entry come_in came_in get_in arrive | border visa
exempt exemption excuse excused not_punished let_off | penalty victim
help helped assist aid give_a_hand lend_a_hand support | service
hotel hotels inn guesthouse lodging_house hospitality_industry | tourism
follow_up followup aftercare after_care check_up_on keep_in_touch | returned victim monitor
`;
