/**
 * What people call the things that trafficking reports write about: crime, law, courts, government, numbers, money, plans.
 * One row a meaning. Left of the bar stand words that mean the same, right of it words that are near to
 * them; `_` joins a phrase. A row makes sense for any country's cable: names and facts of single cables
 * have no place here.
 */
export const THESAURUS_OF_LAW = `
police cop policeman policemen policewoman policewomen officer constable law_enforcement law_enforcement_authorities | gendarme patrol sheriff squad investigate
gendarme gendarmerie paramilitary_police | police rural military
detective sleuth plainclothes_officer | investigate police
border_guard border_police frontier_guard border_patrol | immigration customs airport coast_guard
customs customs_officer customs_service | border duty airport police
military army armed_forces soldier troop serviceman servicemen | peacekeeper barracks war
peacekeeper blue_helmet un_troop | troop soldier mission military deploy
security_forces security_service security_official | police military intelligence
investigate probe inquiry enquiry inquire look_into examine | case evidence
surveillance monitoring wiretap eavesdropping interception | undercover covert telephone
undercover plainclothes infiltrate sting sting_operation | surveillance agent secret covert
raid swoop bust crackdown sweep roundup police_operation | rescue brothel search arrest operation
search warrant search_warrant | raid seize premises inspect
tip_off tipoff whistleblower | complaint hotline lead witness
evidence proof forensic | testimony witness prove document statement
prove proven substantiate corroborate confirm | evidence verify establish
interview question interrogate debrief | statement ask testimony
statement affidavit deposition declaration | testimony say witness
arrest apprehend apprehension nab catch caught capture bust | detain custody suspect seize
detain custody remand lockup detainee | hold held arrest jail prison cell imprison
pretrial_detention pre_trial_detention remand preventive_detention | custody bail trial detain
bail bond surety | release detention court free
release freed let_go set_free liberate | bail acquit escape
suspect defendant accused alleged_perpetrator | arrest charge alleged trial court lawyer
allege accuse claim | charge report blame suspect
charge indict arraign press_charges | accuse prosecute case court
prosecute prosecutor bring_to_justice bring_to_trial take_to_court | charge trial try court convict attorney
prosecutor public_prosecutor attorney_general district_attorney state_attorney procurator procuracy | prosecute court judge lawyer
tried trial hearing court_case stand_trial | try court prosecute judge verdict
court tribunal judiciary judicial courthouse | judge trial justice law magistrate
supreme_court high_court constitutional_court highest_court | appeal court ruling judge
judge magistrate jurist | court judiciary rule bench
lawyer attorney solicitor barrister advocate legal_representation | legal_aid defendant court
legal_aid legal_assistance legal_counsel legal_advice free_lawyer | lawyer help rights
verdict ruling judgment judgement court_decision | decision convict acquit judge sentence court
convict found_guilty guilty | sentence verdict prosecute punish court
acquit acquittal not_guilty cleared_of innocent exonerate | dismiss verdict drop release
dismiss throw_out thrown_out drop_charges charges_dropped | close case charge acquit lack_of_evidence
plea plead plea_bargain confess | admit guilty reduced sentence agreement
appeal appellate_court court_of_appeal | higher court overturn uphold
pending ongoing under_way underway in_progress unresolved | await open continue trial
backlog delay slow congestion drag | court wait pending inefficient
testify testimony give_evidence witness take_the_stand | court statement victim victim_witness trial
witness eyewitness bystander | testify court evidence protection
witness_protection protection_program protect_witness | safety testify threat retaliation
closed_hearing behind_closed_doors in_camera closed_session video_link videotaped_testimony | testify privacy confidential court
cooperate_with_police assist_investigation help_prosecutor | victim testify investigation willing cooperate
complain complaint denounce denunciation press_charges file_charges | lodge report accuse police victim
sue lawsuit suit litigation civil_action civil_suit civil_claim | court damages compensation plaintiff
compensation damages restitution redress reparation indemnify recompense | pay award victim civil_suit fund
punish penalty penalize penalise sanction | sentence fine imprison jail convict
sentence prison_term jail_term years_in_prison years_imprisonment | punish convict imprison penalty serve
prison jail gaol penitentiary imprisonment incarcerate behind_bars locked_up prison_time | sentence detention cell inmate custody
prisoner inmate convict detainee | jail serve sentence
suspended_sentence probation parole conditional_sentence noncustodial | sentence lenient prison release
lenient mild leniency slap_on_the_wrist | sentence suspended inadequate fine probation
severe harsh stringent strict tough stiff | penalty sentence sufficient serious deterrent
fine monetary_penalty financial_penalty | punish pay penalty money
life_imprisonment life_sentence life_in_prison | maximum sentence prison
death_penalty capital_punishment death_sentence put_to_death hanged | punish sentence maximum
flog lash whip corporal_punishment caning | punish beat
maximum upper_limit at_most ceiling | minimum penalty sentence up_to
minimum at_least lower_limit no_less_than | maximum penalty sentence floor
commensurate comparable equivalent proportionate | penalty rape crime
serve serve_time spend_time doing_time | sentence prison inmate
amnesty pardon clemency | release prison forgive sentence
deter deterrent discourage dissuade disincentive | punish prevent penalty
impunity unpunished go_free get_away_with | punish corruption prosecute lack
law legislation act statute | bill code article decree regulation legal
legislature parliament congress national_assembly legislative_body senate | law bill lawmaker vote
lawmaker legislator parliamentarian member_of_parliament congressman senator mp | parliament politician deputy law
bill draft_law draft_legislation proposed_law | parliament law enact pass amendment
enact promulgate enter_into_force come_into_force | pass adopt approve law bill parliament vote
amend revise reform modify rewrite | law change code legislation
penal_code criminal_code criminal_law penal_law | article law offense penalty
article section clause provision paragraph | code law statute
decree ordinance executive_order edict directive | law regulation order president
regulation rule bylaw by_law guideline | law decree procedure standard
constitution basic_law supreme_law | rights prohibit article law
sharia islamic_law religious_law | court law customary
customary_law traditional_law tribal_law village_court | tradition chief elder court
loophole gap legal_gap shortcoming weakness deficiency | law lack inadequate
define definition | law describe article
legal lawful legitimate permissible licit | illegal allow regulate license
illegal unlawful illicit outlawed against_the_law | legal prohibit crime ban criminal
criminalize criminalise outlaw make_illegal | prohibit ban crime law penalize
legalize legalise decriminalize decriminalise | allow prostitution law
prohibit forbid forbidden ban bar outlaw proscribe disallow | allow illegal law restrict
allow permit let authorise permission | prohibit legal approve consent
enforce implement carry_out put_into_practice | apply law police comply
comply compliance obey abide adhere | observe enforce violate law standard meet
violate infringe breach break broken contravene | law illegal comply
jurisdiction extraterritorial | court abroad national law commit
crime offense offence felony misdemeanor wrongdoing criminal_act delinquency | criminal illegal murder theft
criminal offender perpetrator culprit lawbreaker felon wrongdoer delinquent | crime trafficker suspect gang
organized_crime organised_crime mafia mob criminal_organization criminal_syndicate cartel | gang network ring trafficker
gang ring network syndicate criminal_group mob | organized_crime mafia trafficker member
mastermind ringleader kingpin gang_leader | boss leader gang head trafficker organized
accomplice accessory co_conspirator collaborator complicit complicity conspire conspiracy collude collusion | partner facilitate help
freelancer individual_operator small_time lone opportunist amateur loosely_organized | gang organized_crime trafficker
recidivism repeat_offender reoffend recidivist | criminal again convict
smuggle smuggler coyote snakehead people_smuggling human_smuggling | traffic border illegal migrant transport
recruit sign_up hire enlist | agent broker lure agency employ
recruiter broker middleman middlemen intermediary go_between agent | agency lure trafficker
employment_agency recruitment_agency labor_broker labour_broker manpower_agency job_agency placement_agency | recruiter license fee job abroad
front_company front_business cover_business shell_company sham | front travel_agency marriage_broker model_agency fake business
travel_agency travel_agent tour_operator | tourism front trip airline
marriage_broker matchmaker marriage_agency dating_agency | bride marry front internet
pimp procurer madam brothel_keeper brothel_owner pandering living_off_earnings proxenetism | prostitution trafficker exploit
fraud scam swindle deceive deception deceit fraudulent trick dupe | false lie promise cheat lure
fake false forged counterfeit bogus fraudulent falsified forgery | document passport fraud
blackmail extort shakedown racket | threat money coerce demand
bribe bribery kickback payoff backhander grease_palm | corruption pay official money
corruption graft venality crooked sleaze | dishonest bribe official complicit complicity fraud
official_complicity complicit_official corrupt_official corrupt_police | corruption bribe involvement officer
turn_a_blind_eye look_the_other_way condone tolerate acquiesce | ignore corruption complicity accept
abuse_of_power abuse_of_office malfeasance misconduct abuse_of_position | corruption official discipline
embezzle misappropriate siphon | money fund corruption steal
transparency accountability openness | corruption public audit
discipline disciplinary reprimand internal_affairs | punish official misconduct fire dismiss suspend
fired sacked laid_off terminate removed_from_office dismissed | official corruption job discipline suspend
resign step_down quit leave_office | official minister replace
launder money_laundering dirty_money | proceeds bank financial profit crime
confiscate seize seizure forfeit forfeiture impound asset_forfeiture | asset property take document proceeds
violence assault attack brutality violent | abuse beat rape murder
revenge reprisal retaliation retribution vengeance | threat witness fear family
government authorities administration | state ministry official federal national
central_government federal_government national_government | state capital provincial local
local_government municipality city_council town_council local_authority | mayor city province county
president head_of_state | leader government prime_minister
prime_minister premier head_of_government chancellor | president cabinet government
ministry department government_department government_office | minister agency government secretariat
minister secretary cabinet cabinet_member | ministry government official prime_minister
official bureaucrat civil_servant public_servant functionary government_employee public_official | minister authority staff
ministry_of_justice justice_ministry department_of_justice justice_department moj | court law prosecutor
ministry_of_interior interior_ministry home_office ministry_of_internal_affairs home_ministry ministry_of_public_security moi | police security immigration
ministry_of_foreign_affairs foreign_ministry foreign_office mfa ministry_of_external_affairs | embassy diplomat consulate
ministry_of_labor labor_ministry labour_ministry ministry_of_labour mol | inspector worker employment
ministry_of_health health_ministry moh | medical doctor hospital
ministry_of_education education_ministry moe | school teacher curriculum
ministry_of_social_affairs social_ministry welfare_ministry ministry_of_social_welfare ministry_of_women | shelter social_worker family
ministry_of_finance finance_ministry treasury | budget money fund tax
ministry_of_defense defense_ministry defence_ministry ministry_of_defence mod | military army peacekeeper
ministry_of_tourism tourism_ministry tourist_board | tourism hotel tour_operator
agency bureau directorate division department | ministry unit authority organization
lead_agency competent_authority responsible_agency | ministry coordinate head responsible
coordinate rapporteur focal_point | interagency committee cooperate lead
interagency inter_agency interministerial inter_ministerial cross_government multi_agency | committee coordinate task_force ministry
committee commission task_force taskforce working_group council panel board | interagency meeting member coordinate
ombudsman ombudsperson human_rights_commissioner human_rights_commission | complaint rights independent
politics politician | party election government leader vote
election vote ballot poll | campaign politician party candidate
political_will willingness resolve seriousness | commitment priority effort acknowledge
priority importance high_on_the_agenda top_concern | political_will attention
acknowledge admit recognize recognise concede | deny problem aware accept
deny denial refute dispute reject | acknowledge refuse allegation
policy strategy approach stance | plan program government
effort endeavor endeavour attempt try tried strive | measure step action fight
measure step action initiative | effort plan take policy
fight combat battle counter tackle struggle stamp_out crack_down fought | prevent effort suppress anti_trafficking
eradicate eliminate wipe_out abolish | end fight prevent reduce
prevent avert preclude forestall | stop deter awareness avoid
obstacle limitation constraint hindrance barrier impediment hurdle hamper hinder impede difficulty challenge | problem lack trouble resource
diplomat ambassador envoy attache consul | embassy foreign_ministry
embassy consulate consular diplomatic_mission | mission diplomat ambassador abroad visa
diplomatic_immunity immunity | diplomat domestic servant prosecute
cooperate collaborate work_together joint | partner coordinate assist share
bilateral agreement_between_states two_country | multilateral agreement treaty cooperation neighbor
treaty convention protocol pact accord international_instrument | ratify sign agreement bilateral
agreement accord memorandum memorandum_of_understanding mou arrangement | sign treaty contract cooperate
sign signature signatory | agreement treaty ratify
ratify ratification accede accession | treaty convention protocol sign
extradite surrender hand_over rendition | foreign fugitive trial prosecute abroad treaty
fugitive on_the_run flee fled abscond at_large | wanted extradite arrest suspect escape
interpol europol international_police liaison_officer | cooperate police abroad
mutual_legal_assistance legal_cooperation letter_rogatory judicial_cooperation | extradite investigation request foreign
neighbor neighbour adjacent bordering adjoining | country region
united_nations un | international iom unicef ilo unodc
iom international_organization_for_migration | repatriate assist shelter migrant united_nations
unicef united_nations_childrens_fund | child united_nations program
ilo international_labor_organization international_labour_organization | labor child convention united_nations
unodc office_on_drugs | crime training united_nations
unhcr high_commissioner_for_refugees | refugee asylum united_nations
european_union eu european_commission | member_state europe directive fund
united_states american usg us_government | embassy foreign
number figure statistics count tally total how_many number_of | data percent estimate amount
statistics figure data database dataset | information number collect
estimate approximate roughly ballpark | number figure believe
reliable trustworthy credible dependable | accurate source data unreliable
percent percentage proportion rate per_cent | share number half majority ratio
most majority mostly bulk mainly predominantly largely chiefly | percent half usually
many numerous lots plenty multitude countless several | number large
few fewer less little handful | rare lack decrease
inadequate insufficient not_enough limited meager meagre weak | poor lack resource adequate enough sufficient
lack shortage absence scarcity dearth scarce | without inadequate insufficient limited resource
large big great substantial considerable significant sizable huge vast | widespread number
main principal key primary foremost | chief important most
increase rise rose risen grow grew grown growth escalate climb soar surge go_up | more decrease trend
decrease decline drop fall fell fallen reduce diminish shrink shrank go_down reduction | less increase trend
stay_the_same unchanged stable constant steady no_change | change continue similar remain
widespread common prevalent rampant pervasive rife endemic extensive | frequent rare scope problem
rare uncommon infrequent seldom sporadic occasional | common few isolated
scope extent magnitude scale size how_widespread | number problem large estimate
period duration length how_long timeframe | time month year day hour
year annual yearly per_year | month period report
hour hourly minute | day shift time
reporting_period past_year last_year rating_period this_year review_period | recent year
temporary short_term interim provisional | permanent period stay
permanent long_term lasting indefinite | temporary stay residence
recent lately newly latest current new | last now
previous former earlier prior past | before last old
immediate prompt quick rapid swift fast speedy expedite | slow urgent soon delay
often frequent regular routine usual typical | common sometimes rare periodic
age old year_old how_old | young minor adult year
young youth juvenile teenage adolescent | age minor child
adult grown_up of_age over_18 age_of_majority | minor age child
minor underage under_age under_18 juvenile below_18 | child age young youth adult
minimum_age age_of_consent legal_age age_limit working_age | minor child marry work law
money cash currency dollar euro | pay cost price fund finance
cost price fee how_much expense | charge rate pay money dollar debt
pay paid payment remuneration | money salary fee wage
salary wage paycheck pay earn income | money worker unpaid employer paid
debt owe loan borrow lend lent indebted repay | bondage pay money
budget funding allocate earmark outlay money_for | spend finance cost resource
spend spent expenditure expense outlay disburse | budget money cost
finance fund sponsor bankroll subsidize subsidise underwrite | money grant donor budget support
grant subsidy donation contribution donor | fund money ngo give
resource manpower staffing funds_and_staff | budget lack equipment money
profit lucrative revenue | gain proceeds earn money business trafficker
organization organisation association institution | body group ngo agency
ngo nongovernmental non_governmental nongovernmental_organization non_governmental_organization nonprofit charity civil_society advocacy_group foundation | organization shelter activist church
trade_union labor_union labour_union | union worker rights employer
activist advocate human_rights_defender | ngo rights lobby campaign
specialized specialised dedicated | unit train police expert
staff personnel employee workforce | worker team official
plan action_plan blueprint roadmap strategy scheme | policy measure implement national
national_plan national_action_plan national_strategy plan_of_action | implement adopt goal coordinate
program programme project scheme initiative | plan fund activity campaign
draft draw_up drew_up drawn_up formulate | prepare plan law write
procedure protocol standard_operating_procedure process mechanism | guideline refer screen formal
evaluate assess appraise monitor audit | review check
inspect check spot_check | labor workplace visit monitor
oversee oversight supervise supervisor monitor | control inspect responsible
report cable dispatch | document publish write study tell
publish release print disseminate make_public | issue report document
research study survey academic analysis analyze analyse | university report data expert questionnaire
academic scholar researcher university professor | study expert
self_assessment self_evaluation annual_report | monitor report government publish assess
find found discover uncover unearth detect | identify reveal
identify recognize recognise spot screen | find victim indicator refer
reveal disclose expose uncover disclosure | show find report public
recommend suggest advise advice urge propose | should plan report
best_practice good_practice success_story model_program innovative | example effective
place location site venue | where area city region house
area region zone district province territory | city local place county
city town urban metropolis municipality | village rural capital mayor
village rural countryside hamlet remote | farm city town poor
slum shantytown ghetto squatter poor_neighborhood | poverty city
neighborhood neighbourhood quarter red_light_district | area city street district
border frontier boundary border_crossing checkpoint | immigration airport porous cross
porous unguarded open_border poorly_guarded | border control
route path itinerary | road way transit travel border transport
airport airline flight fly flew plane airplane aeroplane | travel border arrive passenger
port seaport harbor harbour dock | ship sea coast
farm farmer plantation ranch agriculture | field rural harvest crop worker
factory plant workshop sweatshop mill manufacturing | worker labor industry garment
mine quarry miner | labor gold worker
construction building_site construction_site builder | worker labor factory
restaurant bar cafe pub nightclub club tavern | waitress hotel work dance
hotel motel guesthouse inn hostel | tourist room brothel
house home apartment flat dwelling private_home | residence live shelter domestic family
street road sidewalk pavement | beg child homeless city
market marketplace bazaar | sell shop street vendor
workplace worksite job_site place_of_work | work factory employer inspect
refugee_camp camp displaced_persons_camp | refugee displaced tent
abroad overseas foreign_country outside_the_country | foreign travel citizen home
domestic in_country within_the_country | internal national
transnational cross_border across_borders | abroad country border
start begin began begun launch commence initiate inaugurate | open new first
establish create set_up creation | start open organization found
close closure shut shut_down | open stop
stop halt cease end discontinue | prevent close suspend quit
occur happen take_place arise occurrence | event case
fail failure unsuccessful fall_short unable inability | lack succeed weak
succeed success achieve accomplish attain | fail progress result effective
progress improve advance stride headway better | success increase effort
worsen deteriorate aggravate worse | improve increase decline
effective efficient efficacy work_well | success result adequate
ineffective inefficient useless ineffectual | fail weak poor effective
strengthen reinforce bolster boost enhance step_up intensify tighten beef_up | improve increase strict
require obligatory mandatory compulsory oblige have_to | must need necessary law
request ask apply application petition seek sought | require grant
provide give gave given supply offer furnish provision | help grant available get
get receive obtain got gotten acquire receipt | give provide access
available accessible | provide offer get
eligible entitled qualify | right access benefit
refuse decline reject turn_down deny | accept allow grant
accept agree consent | approve refuse allow
restrict limit curb constrain | prohibit control allow freedom
help assist aid support relief | provide service care protect
protect safeguard shield | defend safe shelter security help
train trainer training_course instruct seminar workshop coaching teach taught | course police educate learn
promise pledge vow assurance guarantee | plan offer agree
say said tell told remark comment assert declare | claim report announce
announce declare proclaim unveil | say launch
criticize criticise condemn denounce blame | complain concern praise
praise commend applaud laud compliment | criticize success
concern worry anxiety fear | problem risk criticize
warn caution alert advise notify inform | risk danger
discuss debate dialogue talk negotiate consult | meeting agree
meeting met conference session summit gathering | discuss attend committee
ignore neglect overlook disregard | fail blind_eye attention
aware sensitize sensitise consciousness | campaign inform know education
campaign awareness_campaign public_awareness information_campaign outreach raise_awareness | poster media advertise prevent
advertise advert ad commercial_advert | newspaper internet recruit job
poster leaflet brochure pamphlet flyer flier billboard sticker handout | campaign information distribute print
distribute hand_out circulate disseminate | leaflet poster spread publish
media press newspaper journalist television tv radio magazine tabloid | report publish news film article
internet online web website cyber social_media chat_room | computer advertise email
telephone phone call mobile cellphone cell_phone | hotline number
hotline helpline help_line toll_free telephone_line phone_line emergency_number | call telephone victim report
language translate interpreter linguistic | speak foreign
secret hidden clandestine underground concealed covert | private undercover
confidential privacy anonymous secrecy | private secret protect identity name
cause reason why root_cause factor due_to because | lead poverty motive
result outcome consequence effect impact | cause lead success
responsible duty mandate in_charge accountable | role agency task
case incident instance | court investigation event
safe safety security | protect danger risk
expert specialist professional | experience academic train
tier ranking tier_placement tier_rating watch_list | report evaluate
murder homicide kill manslaughter slay slain killer | death violence crime
steal stole stolen theft thief thieves robbery rob robber | money crime property
militia rebel insurgent guerrilla guerilla armed_group paramilitary | war conflict fighter combatant
police_station precinct station_house police_post | police cell custody
repeal annul revoke rescind | law abolish end cancel
overturn overrule quash reverse set_aside | appeal court verdict
motive incentive intent | reason why purpose profit
method technique modus_operandi tactic | use trafficker way
spokesman spokeswoman spokesperson press_release | say media announce
undertrained untrained lack_of_training inexperienced | train police lack
understaffed overstretched overworked overburdened short_staffed | lack staff resource backlog
underreported unreported underestimate undercount | number statistics report
decide decision determine | choose judge plan
share_information information_sharing exchange_information exchange_of_information intelligence_sharing | cooperate police coordinate
`;
