/**
 * What people call the things that trafficking reports write about: victims, families, shelters, migration, work, the sex trade, campaigns, NGOs.
 * One row a meaning. Left of the bar stand words that mean the same, right of it words that are near to
 * them; `_` joins a phrase. A row makes sense for any country's cable: names and facts of single cables
 * have no place here.
 */
export const THESAURUS_OF_PEOPLE = `
victim survivor sufferer prey casualty | exploited trafficked abused
potential_victim presumed_victim suspected_victim possible_victim | vulnerable screening
vulnerable at_risk high_risk susceptible prone endangered | marginalised marginalized exposed weak
exploit abuse misuse take_advantage | profit enslave mistreat
slavery slave enslave servitude bondage serf serfdom | exploitation captive
profile characteristic background trait | age sex typical
woman women female lady | girl mother wife
girl schoolgirl teenage_girl young_woman young_women | daughter female minor
boy schoolboy lad young_man young_men | son male minor
man men male guy bloke gentleman gentlemen | boy husband
child children kid minor juvenile underage youngster | boy girl teenager adolescent youth baby infant
teenager teen adolescent youth young | minor juvenile student child
baby infant newborn toddler | child birth
adult grown_up grownup of_age over_18 | eighteen man woman
age old years_old | young younger older minor eighteen
orphan orphanage parentless | foster abandoned
childrens_home juvenile_home juvenile_centre juvenile_center care_home reformatory | orphanage shelter minor
street_child street_children street_kid | homeless runaway begging abandoned
unaccompanied separated_child separated_children | alone orphan minor guardian
abandon neglect desert forsake | orphan leave parents
child_protection child_welfare youth_welfare child_services | guardian minor social_worker
pregnant pregnancy | mother baby birth abortion
birth born childbirth | baby pregnant certificate
birth_certificate birth_registration birth_record | age identity register
parent mother father mum mom dad | guardian family relative stepfather stepmother
guardian guardianship custodian legal_guardian | foster parent unaccompanied
foster_care foster_family foster_home foster_parent | orphanage guardian
family relative kin kinsman kinsfolk household | parent sibling husband wife brother sister
brother sister sibling | family relative cousin
husband wife wives spouse spousal | married marriage bride
marry marriage wed matrimony | bride husband wife spouse
bride mail_order_bride fiancee fiance bridegroom | marriage wife broker
forced_marriage arranged_marriage early_marriage child_marriage child_bride | bride marry dowry
sham_marriage fake_marriage bogus_marriage paper_marriage fictitious_marriage marriage_of_convenience | visa residence fraud
domestic_violence wife_beating battered_wife battered_women family_violence | husband beat abuse
neighbourhood neighborhood neighbour neighbor villager | local
shelter refuge safe_house safehouse hostel safe_haven sanctuary crisis_centre crisis_center women_refuge | accommodation facility centre center home
accommodation housing lodging apartment flat dwelling roof_over | room hostel rent shelter
bed bedspace sleeping_place | capacity room space shelter
drop_in walk_in day_centre day_center | shelter counselling advice
reception_centre reception_center transit_centre transit_center holding_centre holding_center | camp refugee shelter
rent lease tenant landlord | apartment housing premises
homeless vagrant vagabond sleeping_rough | street shelter
run ran operate manage administer | shelter open fund
set_up establish create open launch inaugurate | new start
stay remain | reside extend live permit
long_term longer_term permanent durable indefinite | temporary
short_term temporary interim provisional | month emergency permanent
freedom_of_movement come_and_go free_to_leave free_to_go leave_the_shelter | locked confined permission restricted
protective_custody police_protection police_guard | safe witness detention
protect safeguard shield safe safety | guard secure danger
health medical healthcare health_care medical_care | doctor hospital treatment medicine
doctor physician clinician | nurse hospital medical
nurse midwife midwives paramedic | doctor hospital
hospital clinic infirmary health_centre health_center | doctor medical
treatment treat cure medical_attention | therapy doctor medicine
medicine pharmaceutical pill | pharmacy medication drug
psychological psychologist psychology psychiatric psychiatrist psychosocial mental emotional | trauma counselling therapy
counselling counsellor counselor therapy therapist | psychologist advice guidance support
trauma traumatic traumatise post_traumatic ptsd | psychological stress suffering scar
depression anxiety stress distress | psychological trauma suicide
disease illness sick infection ailment | health hiv tuberculosis
hiv hiv_aids std sti venereal sexually_transmitted | infection disease condom test
injury injure wound hurt harm bruise | violence medical pain
checkup check_up medical_examination medical_exam health_check gynaecological gynecological | doctor test health certificate
disability handicapped impairment deaf blind | special_needs vulnerable
rehabilitation rehab recovery recover recuperate heal | reintegration therapy
reintegration reinsertion rebuild rebuilding_lives new_life fresh_start | rehabilitation return society
emergency urgent urgency crisis | immediate hotline
food meal feed fed eat nutrition | clothing hungry
hunger hungry starve starvation malnutrition malnourished | food poor
free_of_charge gratis at_no_cost no_charge pro_bono for_free | free pay fee
help aid assist support relief | service care provide
social_worker caseworker case_worker case_manager | social_services counsellor
welfare social_services social_assistance social_security safety_net | benefits stipend
stipend subsistence living_allowance pocket_money daily_allowance | money monthly payment benefit
lawyer attorney solicitor barrister legal_counsel legal_representative | counsel advocate legal_aid
legal_aid legal_assistance legal_help legal_advice legal_representation free_lawyer | lawyer attorney pro_bono
advice advise advisor guidance consultation | counselling inform
interpreter translator mother_tongue | language speak understand
lawsuit sue civil_suit civil_action civil_claim civil_case legal_action | compensation damages court plaintiff
entitlement eligible qualify | right access benefit
human_rights fundamental_rights civil_rights civil_liberties | dignity abuse respect
privacy confidential anonymous secrecy | identity name disclose media
equal parity same_treatment same_rights equal_treatment | fair discrimination same
access available | obtain provide reach offer
identify identification recognise recognize detect spot | screening discover indicator found
find found discover uncover come_across | identify locate detect
screening vet interview assess check | identify questionnaire profile question
referral refer hand_over handover pass_on transfer turn_over | send sent shelter mechanism
mechanism procedure system | formal guideline protocol
guideline manual handbook checklist questionnaire standard_operating_procedures | indicator procedure card instruction
indicator signal clue red_flag warning_sign telltale | identify symptom
misidentify mistaken wrongly overlook unrecognised unrecognized unidentified undetected | missed error
criminalise penalise treat_as_criminal treated_like_criminals | fined jailed punish
hotline helpline phone_line telephone phone toll_free crisis_line emergency_number | call ring dial number
outreach mobile_team street_work fieldwork field_work | visit awareness
complaint complain denounce denunciation | file lodge allegation report
tip_off tipoff anonymous_call whistleblower | hotline report
policewoman policewomen female_officer woman_officer female_police | interview victim
residence_permit residence leave_to_remain right_to_stay permission_to_stay | visa permit temporary stay
permit licence license permission | visa allow certificate
visa entry_permit entry_visa | passport consulate permit
visa_waiver visa_free visa_exempt without_visa no_visa | enter travel
work_permit work_visa employment_permit right_to_work permission_to_work | job residence_permit
artist_visa entertainer_visa cabaret_visa dancer_visa | dancer nightclub
reflection_period recovery_period reflection_delay grace_period time_to_decide thinking_time | days stay cooperate deportation
renew extend extension prolong | permit period visa
expire expiry lapse overstay | visa permit
sponsor sponsorship kafala | employer visa
stateless unregistered citizenship | birth citizen
undocumented without_papers paperless illegal_immigrant illegal_migrant illegal_alien irregular_migrant | illegal irregular overstay smuggled
foreigner alien expatriate expat non_citizen | migrant immigrant
asylum refugee_status asylum_seeker political_asylum | refugee persecution protection
refugee displaced displaced_person exile | camp asylum fled war
camp refugee_camp tent | displaced refugee
persecution oppression | fear asylum
resettle relocate third_country | refugee move witness
deport expel expulsion remove send_back sent_back kick_out throw_out | return repatriate
refuse_entry denied_entry turn_away turn_back | border deny reject
repatriate return send_home sent_home go_home went_home bring_back brought_back way_home | ticket voluntary home
home homeland home_country native_country country_of_origin | return origin
voluntary willingly consent free_will own_accord | agree knowingly choice forced
ticket airfare plane_ticket fare travel_costs | flight return
retaliation reprisal revenge retribution vengeance | fear threat danger
danger risk hazard peril unsafe | threat harm safe
retrafficked re_trafficked trafficked_again | return deported
compensation restitution damages reparation redress indemnity indemnify | award money court fund
compensation_fund victims_fund trust_fund | compensation damages
confiscate seize seizure forfeit forfeiture impound | assets property freeze
assets property belongings possessions | confiscate proceeds wealth
witness eyewitness bystander | testify court evidence
testify testimony give_evidence take_the_stand deposition | witness statement court trial
witness_protection protected_witness witness_security new_identity | relocate police safe bodyguard
video_link closed_circuit videoconference recorded_testimony behind_closed_doors in_camera closed_hearing | court testify child
cooperate co_operate collaborate work_together team_up | joint partnership
migration migrant | emigrate immigrant move
immigrant newcomer | migrant foreigner
emigrate go_abroad | abroad migrant
abroad overseas foreign_country | foreign emigrate
travel trip journey voyage | tourist transport
route path corridor itinerary trail | transit via
transit pass_through stopover in_transit | route via crossroads hub
destination end_up receiving_country host_country | arrive transit
source origin come_from sending_country supplier | native home
cross_border transnational across_borders between_countries | abroad
trend pattern tendency flow | change increase decrease shift
rural countryside village provincial | farm urban
urban city town metropolitan metropolis | capital municipal rural
boat ship vessel ferry dinghy | sea port crew
sea ocean maritime coast coastal shore | port boat
port harbour harbor seaport dock | ship sea
airport airfield airport_terminal | plane flight passenger
plane aircraft airplane aeroplane flight airline fly flew flown | airport passenger
truck lorry van vehicle car minibus taxi | driver transport
driver chauffeur trucker taxi_driver | vehicle transport
transport convey haul | move vehicle bring brought
border frontier boundary checkpoint border_crossing port_of_entry | customs crossing
border_guard border_police border_patrol frontier_police coast_guard immigration_officer immigration_official customs_officer customs_official | customs airport
enter entry arrive come_in admission admit | border cross
exit departure leave_the_country | leave border abroad
monitor surveillance watch observe keep_an_eye | track check scan patrol
raid bust crackdown swoop sweep sting | arrest brothel police rescue
porous unguarded unmonitored unpatrolled poorly_guarded leaky | border remote
remote faraway inaccessible hard_to_reach far_flung distant | rural access
passport travel_document | visa identity papers
identity_card id_card id identity_document identity_papers | passport papers
document papers paperwork | passport certificate card
withhold withheld keep_back hold_back take_away took_away taken_away | passport wages confiscate
forge forgery fake false counterfeit bogus phony phoney falsify falsification fraudulent sham | document fraud
steal stole stolen theft thief thieves rob robbery | lost missing
missing disappear vanish | lost search kidnapped
smuggle smuggler people_smuggling alien_smuggling migrant_smuggling coyote snakehead | border illegal traffic
job employment employ occupation | work hire vacancy position
worker labourer laborer employee workforce workman workmen | migrant staff work
staff personnel | team employee worker
employer boss master | owner company business
unemployment unemployed jobless out_of_work | poverty job
forced_labour forced_labor compulsory_labour compulsory_labor slave_labour slave_labor bonded_labour bonded_labor involuntary_servitude peonage | slavery exploitation
child_labour child_labor child_worker working_children working_child | factory farm mine hazardous minor
domestic_worker domestic_servant domestic_help domestic_work maid servant housemaid housekeeper nanny au_pair houseboy housegirl babysitter | household
household_work household_chores housework chores private_household private_home | maid cleaning family
diplomat ambassador envoy | embassy immunity servant
embassy consulate consular diplomatic_mission diplomatic_post | diplomat abroad
begging beggar panhandle alms | street child
street_vendor street_seller hawker peddler pedlar vendor | begging sell
pickpocket shoplift petty_theft petty_crime burglary | steal forced
farm agriculture plantation ranch orchard fruit_picking | harvest crop rural cattle
crop cash_crop | cocoa cotton sugar coffee tea tobacco fruit vegetable
cattle livestock herd herder shepherd cow goat sheep | farm animals
fishing fishery fisherman fishermen fishing_boat fishing_vessel trawler | sea crew boat
factory sweatshop mill manufacturing assembly_line | garment textile industry
garment textile sewing seamstress tailor | factory clothing
construction building_site construction_site builder bricklayer | worker
brick brick_kiln kiln brickmaking | debt bondage
mine miner quarry | gold diamond dangerous
logging timber lumber forestry woodcutter charcoal | forest
restaurant catering kitchen waiter waitress | cook hotel
hotel motel guesthouse guest_house inn | resort room tourism
camel_jockey jockey camel_racing | child boy
entertainer dancer dance hostess performer artiste stripper exotic_dancer | nightclub cabaret show
seasonal_worker guest_worker guestworker temporary_worker contract_worker migrant_worker | visa abroad harvest
unskilled low_skilled menial manual_labour manual_labor blue_collar | worker
contract employment_contract job_contract terms_of_employment | agreement sign
overtime long_hours excessive_hours working_hours hours_of_work | rest wage
degrading squalid harsh inhuman appalling deplorable miserable dire filthy | conditions living
inspection inspector | labour check audit visit
trade_union labour_union labor_union unionist | worker
blacklist black_list dirty_list name_and_shame | employer publish
recruitment_agency employment_agency job_agency manpower_agency placement_agency labour_broker labor_broker | recruiter licence
debt indebted indebtedness owe debtor repay pay_back | loan bondage
debt_bondage debt_slavery debt_slave pay_off_debt work_off | owe slavery repay
loan borrow lend lent lender moneylender | debt repay interest credit
microcredit microloan micro_credit small_business income_generation | vocational loan business
wage salary pay paid earnings remuneration income | money payment unpaid
unpaid unpaid_wages without_pay nonpayment back_pay back_wages arrears | wage owed recover
underpaid low_paid poorly_paid low_wage pittance | minimum salary
fee price cost expense | pay money
money cash sum currency | pay amount funds
spend spent expenditure outlay | cost budget pay
profit proceeds revenue lucrative gain | money earn income
recruit procure enlist sign_up | hire lure agent
lure entice tempt attract seduce bait | recruit deceive promise
deceive deception deceit trick cheat fool mislead misled dupe lie lied swindle hoodwink | false promise
promise false_promise false_offer assurance | offer job deceive
advertisement advert ad job_ad newspaper_ad | newspaper internet offer
loverboy lover_boy boyfriend lover sweetheart romance romantic | seduce pimp girlfriend relationship
friend acquaintance someone_they_know | neighbour relative trusted
middleman middlemen intermediary go_between broker facilitator fixer | recruiter agent
travel_agency travel_agent tour_operator tour_company tourist_agency | tourism front
front guise disguise pretext | fake company business
method tactic technique modus_operandi ploy | way how means
modelling_agency fashion_model | dancer false offer
better_life opportunity prospects better_future | abroad job hope
sell sold sale seller auction | buy price
buy bought purchase buyer | sell client
kidnap kidnapper abduct snatch carried_off | hostage captive ransom
ransom extort blackmail | money threat
witchcraft voodoo juju black_magic sorcery curse | ritual oath fear
coerce coercion compulsion compulsory compel duress | force pressure oblige threaten against_will
threat threaten intimidate menace bully | fear reprisal blackmail
fear afraid scare frighten terrify dread | threat intimidate reluctant
reluctant unwilling unwillingness hesitant | refuse fear
violence violent beat beaten assault batter brutality physical_abuse | attack injury hit
torture torment cruelty cruel mistreat maltreat ill_treat | abuse violence
rape rapist sexual_assault sexual_abuse sexual_violence gang_rape indecent_assault | violence molest
harass molest stalk | abuse intimidate
kill murder homicide slay slain death dead die died | fatal
captive confine locked_up locked_in held_against imprison | isolate guard restraint hostage
isolate cut_off secluded | locked confine alone
manipulate brainwash psychological_pressure psychological_coercion subtle_coercion | coerce control
hidden hide hid conceal clandestine underground covert secret | private
prostitution sex_work sex_worker commercial_sex sex_trade sex_industry hooker call_girl streetwalker whore | brothel vice escort
sexual_exploitation sex_trafficking sexual_slavery sex_slave sex_slavery | prostitution forced
brothel bordello whorehouse house_of_prostitution house_of_ill_repute cathouse | nightclub massage red_light
red_light_district red_light_area tolerance_zone street_prostitution | brothel street
massage massage_parlour massage_parlor sauna spa | brothel front
nightclub night_club club strip_club discotheque disco cabaret striptease lap_dance | dancer bar stripper
escort_agency escort_service escort | internet hotel prostitute
pimp procurer panderer madam brothel_owner brothel_keeper | trafficker prostitution
solicit kerb_crawling curb_crawling loitering | street prostitute
street roadside highway road sidewalk pavement truck_stop | prostitution
private_apartment private_residence private_flat private_house | brothel apartment hidden
client customer punter consumer | demand buyer
buy_sex purchase_sex purchase_of_sex pay_for_sex sex_buyer | client demand
decriminalise decriminalize legalise | legal tolerate regulate
sex_tourism sex_tourist child_sex_tourism sexual_tourism sex_holiday sex_vacation | tourist paedophile pedophile
paedophile paedophilia pedophile pedophilia child_molester child_abuser | pornography minor
tourist tourism holidaymaker vacationer holiday vacation tour | visitor hotel travel
extraterritorial offences_abroad crimes_abroad committed_abroad | jurisdiction tourist abroad
pornography porn pornographic obscene indecent_images | internet photo film
photo photograph picture image video footage | pornography film
internet online on_line web website cyber cyberspace | computer chat
chat chatroom chat_room social_media social_network dating_site email | internet forum
awareness sensitise sensitize publicise information_campaign | campaign outreach educate inform
campaign drive crusade | awareness poster media
poster leaflet flyer flier brochure pamphlet billboard sticker booklet banner placard | distribute campaign
distribute hand_out give_out disseminate circulate | leaflet
television tv radio broadcast documentary movie cinema film tv_spot public_service_announcement | media channel
media press newspaper journalist journalism magazine | coverage broadcast
celebrity actor singer musician famous goodwill_ambassador | campaign
theatre theater drama concert exhibition festival | awareness performance
conference symposium roundtable summit forum | seminar meeting workshop
school schoolchild schoolchildren pupil classroom | student teacher education
student undergraduate | university school pupil
university college academy higher_education faculty | student professor
teacher instructor professor lecturer trainer | school teach
education teach taught literacy | school
curriculum curricula syllabus textbook | school course lesson
dropout drop_out truancy truant out_of_school leave_school | school
illiterate illiteracy uneducated unschooled | education poor
training course instruction seminar workshop | class lesson learn curriculum
vocational vocational_training job_training job_skills skills apprentice apprenticeship retrain | trade work education
koranic quranic madrasa madrassa religious_school | begging boys teacher
peacekeeper blue_helmet peace_mission un_troops | deploy troops mission
military army soldier troop armed_forces serviceman servicemen | defence defense navy
deploy dispatch deployed_abroad sent_abroad | mission peacekeeper
predeployment pre_deployment before_departure before_deployment before_leaving prior_to_deployment | training briefing peacekeeper
code_of_conduct ethics discipline behaviour behavior | rules zero_tolerance
child_soldier child_combatant boy_soldier underage_soldier | militia rebel army
militia rebel insurgent guerrilla paramilitary armed_group fighter gunman gunmen | war
war armed_conflict civil_war hostilities warfare | conflict refugee soldier
demobilise demobilize disarm disarmament | soldier reintegration
conscript military_service | army recruit soldier
ngo non_governmental nongovernmental civil_society charity non_profit nonprofit association foundation | advocacy group
church parish clergy priest nun missionary monk bishop | religious
religion religious faith faith_based mosque imam | church belief
volunteer unpaid_helper unpaid_staff | ngo helper
activist advocate rights_defender lobbyist | ngo rights
donor donate benefactor contributor | fund grant
fund grant subsidy subsidise subsidize finance bankroll | budget money donor
budget allocation earmark allot | fund money spend
shortage shortfall lack scarce insufficient inadequate underfunded cash_strapped | limited budget resources
in_kind material_assistance non_monetary | premises supplies equipment
foreign_aid development_aid foreign_assistance development_assistance | donor project fund
partnership alliance coalition partner | cooperate joint
memorandum_of_understanding mou | agreement protocol
iom international_organization_for_migration un_migration_agency | migration repatriate
ilo international_labor_organization international_labour_organization | labour
unicef un_childrens_fund | child
unhcr un_refugee_agency high_commissioner_for_refugees | refugee asylum
red_cross red_crescent | humanitarian relief
expert specialist professional academic researcher scholar | study consultant
drug narcotic cocaine heroin opiate cannabis marijuana | smuggle addict
addict substance_abuse drug_user drug_abuse | drug alcohol
alcohol drunk drunken liquor | drink addict
sedative tranquilliser tranquilizer knockout_drops | drug
poverty poor impoverished needy destitute penniless underprivileged low_income disadvantaged | hunger slum
root_cause cause reason factor push_factor underlying | why because
inequality disparity unequal | gap gender poverty
recession downturn slump economic_crisis financial_crisis hardship | economy unemployment
disaster flood drought earthquake famine hurricane | displaced
slum shantytown shanty_town ghetto | poor urban
ethnic_minority minority_group ethnic indigenous tribal tribe aboriginal hill_tribe | native discrimination
roma romani gypsy | ethnic
racism racist racial race xenophobia | ethnic discrimination
discrimination prejudice bias unequal_treatment | equal unfair
gender_equality women_rights equal_rights feminist | gender women
stigma stigmatise stigmatize shame ashamed ostracise ostracize disgrace outcast | family reject
gay lesbian homosexual transgender transvestite transsexual lgbt | discrimination
organ_trafficking organ_trade organ_harvesting organ_removal removal_of_organs body_parts | kidney transplant
kidney liver cornea transplant | donor surgery surgeon hospital
intercountry_adoption international_adoption illegal_adoption child_adoption adoptive_parents | orphan baby foster
baby_selling baby_trade baby_farm child_selling sale_of_children | orphan illegal_adoption
rescue save freed liberate set_free release emancipate | raid escape found
escape flee fled run_away ran_away runaway break_free got_away get_away | rescue
hero heroic champion brave courageous bravery | award individual
award prize medal accolade | hero recognition honour
nominate nominee put_forward | hero candidate recommend
praise commend applaud laud tribute | hero
best_practice good_practice exemplary success_story role_model innovative | model example effective
in_country within_the_country inside_the_country within_its_borders | domestic rural
`;
