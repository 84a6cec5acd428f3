/**
 * How people ask who read no reports: everyday words and turns of phrase for what trafficking reports write
 * about, from money and courts to the way home. One row a meaning, as in the other tables.
 */
export const THESAURUS_OF_QUESTIONS = `
shoestring on_a_shoestring short_of_money short_of_cash tight_budget out_of_money run_out_of_money ran_out_of_money cash_starved underfunded | lack funding budget resource inadequate
funded_by paid_for_by bankrolled_by where_the_money_goes put_money_into pour_money_into fund finance | donor budget
taxpayer taxpayer_money state_coffers public_purse public_money tax_money | government budget fund
bucks dough quid money | dollar pay
cheap cheaply inexpensive low_cost affordable | price cost low
pricey costly exorbitant overpriced sky_high | cost fee price high
down_payment advance_payment money_up_front upfront_fee | fee recruitment debt pay
deduct taken_out_of_pay wage_deduction withhold | salary wage fee
wage_theft cheated_out_of_wages never_paid not_paid refused_to_pay went_unpaid work_for_free work_for_nothing unpaid | wage withhold salary pay
nest_egg life_savings saved_up | money family
overcharge hidden_fees excessive_fees illegal_fees placement_fee recruitment_fee job_fee finder_fee fee | recruiter debt agency
mortgage pawn collateral sold_their_land loan | debt family
usury usurer loan_shark interest_rate high_interest loan | debt lender
price_tag going_rate asking_price how_much_for price | cost sell
cut_of_the_money share_of_the_profits percentage_of_earnings take_a_cut skim profit | earn pimp trafficker
courtroom day_in_court before_the_court before_a_judge court | trial judge
light_sentence soft_sentence got_off_lightly get_off_lightly easy_on go_easy_on too_soft lenient | sentence suspended
walk_free scot_free got_off off_the_hook let_off_the_hook acquit | release impunity convict
send_to_prison sent_to_prison sent_to_jail send_to_jail go_to_jail went_to_jail go_to_prison went_to_prison thrown_in_jail end_up_in_jail land_in_jail imprison | sentence prison convict
throw_the_book maximum_sentence harshest_sentence toughest_sentence longest_sentence stiffest_penalty heaviest_penalty maximum | sentence penalty prison
get_tough got_tough tough_on come_down_hard hard_line crackdown | penalty enforce severe
plea_deal cut_a_deal reduced_charge lesser_charge lesser_offense plea | plead charge prosecute
put_on_trial go_on_trial went_on_trial face_trial brought_before_court taken_to_court taken_to_trial hauled_into_court prosecute | trial court
drag_on take_forever took_forever take_years took_years take_ages moves_slowly long_wait delay | backlog pending slow
fell_apart fall_apart collapsed fell_through case_collapsed not_enough_evidence no_proof dismiss | acquit drop evidence lack
court_order injunction restraining_order subpoena warrant | court order judge
legal_fees court_fees court_costs lawyer_fees afford_a_lawyer | lawyer legal fee
burden_of_proof hard_to_prove difficult_to_prove cannot_prove | evidence prosecute prove
special_court fast_track_court family_court juvenile_court court_for_children | court judge
retrial tried_again new_trial second_trial appeal | trial court
juvenile_delinquent young_offender youth_crime juvenile | crime prosecute
rap_sheet prior_convictions previous_convictions criminal_past | convict criminal record
lawman lawmen bobby police | officer
patrolman beat_cop rank_and_file street_level frontline front_line first_responder officer | police train
vice_squad vice_cop morality_police sex_crimes_unit | police unit prostitution
commando special_forces elite_unit swat rapid_response | police unit military
manhunt dragnet police_hunt hunt_down search | arrest fugitive
storm_a_house burst_in burst_into kicked_in_the_door broke_into_a_house raid | police
hideout den lair hide | raid house
stakeout stake_out spy_on phone_tapping tapped_phones bugged listen_in hidden_camera hidden_microphone surveillance | investigate covert
fingerprint crime_scene dna_test dna_evidence lab_test evidence | investigate forensic
solve crack_the_case unsolved cold_case investigate | case pending
handcuff cuffed hauled_in taken_in_by_police taken_into_custody arrest | detain
buy_off bought_off hush_money pocket_the_money under_the_table protection_money payola slush bribe | corrupt official
cahoots in_cahoots in_league_with hand_in_glove in_on_it on_the_take bent_cop dirty_cop crooked_cop rogue_officer bad_apple police_on_the_payroll complicit | corrupt police official
look_away sweep_under_the_rug sit_on_their_hands do_nothing did_nothing done_nothing stand_idly_by tolerate ignore | complicity
blow_the_whistle blew_the_whistle whistle_blower | report corruption complaint
whitewash swept_under_the_carpet conceal | corruption
rookie new_recruits new_officers police_trainee trainee probationer cadet | police academy training
refresher refresher_course brush_up learn_to_spot learn_to_recognize taught_to_recognize training | identify police
cheat_sheet pocket_guide field_guide rulebook rule_book how_to_guide training_manual user_guide manual | guideline checklist handbook
role_play simulation mock_trial case_study hands_on_training practical_training | training workshop
train_the_trainer train_trainers pass_on_skills train | instructor
sneak_in snuck smuggled_in smuggled_across slip_across cross_illegally sneak_over jump_the_border smuggle | border illegal
wave_through let_through get_past slip_past | border check control
passport_control passport_check border_control border_check immigration_desk immigration_counter immigration | border officer screen
biometric facial_recognition iris_scan scanner | passport border screen document
stewardess flight_attendant cabin_crew flight_crew crew | airline flight
stowaway shipping_container back_of_a_truck hidden_compartment hidden_in_a_truck smuggle | transport vehicle
by_land by_sea by_air overland by_boat by_plane by_bus by_train by_car on_foot | route transport border travel
detour staging_post jumping_off_point way_point stop_off gateway_to transit | route
rickety rubber_boat boat_people leaky_boat raft boat | sea smuggle migrant
outflow people_leaving leave_for_good emigration | migration abroad
visa_ran_out expired_visa visa_expired outstay papers_ran_out overstay | visa
allowed_to_stay right_to_remain let_them_stay permission_to_remain green_card stay_legally remain_legally legal_stay stay_in_the_country residence permit | temporary
no_papers lack_papers without_a_visa unlawfully_present illegally_in_the_country no_documents lack_documents undocumented | illegal migrant
unregistered_birth registered_at_birth | register child document
impostor imposter impersonate lookalike identity_theft stolen_identity borrowed_passport | passport document fraud false
tamper altered_passport fake_papers forged_papers bogus_papers fake_passport forged_passport false_papers fake_documents forge | false document passport fraud
tourist_visa student_visa entered_as_tourists came_as_tourists pose_as_tourists pose_as_students | visa tourist student
mail_order internet_bride | marriage broker
regularise legalise_their_status get_legal_status legal_papers | residence permit status
tot youngling little_one little_child small_child young_kid child
preteen tween schoolkid school_age of_school_age minor | child
urchin street_urchin waif homeless_kid homeless_child living_rough | street child homeless
taken_into_care child_protection_service ward_of_the_state | child welfare shelter
grooming befriend win_trust gain_trust gain_their_trust lure | child internet recruit
sold_by_parents sold_by_family sold_by_their_parents sold_by_relatives parents_sold parents_sell give_away_children sell | child family parent
married_off underage_bride forced_to_marry marry | marriage girl minor
nursery daycare day_care kindergarten creche preschool | child school
skip_school miss_school kept_out_of_school not_in_school instead_of_school play_truant truancy | school child
child_porn kiddie_porn child_abuse_images abuse_images indecent_pictures pornography | internet child
webcam livestream live_stream cybersex sextortion online_abuse video_chat | internet pornography
talent_scout scout headhunter talent_agent recruiter | agent
con_man conman con_artist con_men fraudster swindler scammer trickster charlatan swindle | fraud deceive trafficker
sweet_talk smooth_talking wined_and_dined gifts_and_promises shower_with_gifts flirt woo lure | boyfriend seduce promise
too_good empty_promise broken_promise dream_job promised_a_job promised_work good_job_abroad well_paid_job high_paying_job promise | false job offer
fake_job bogus_job sham_job job_scam nonexistent_job fake_job_offer false_job_offer phoney_job | false job offer deceive
family_friend friend_of_a_friend fellow_villager someone_from_the_village trusted_person someone_they_trust people_they_trust acquaintance | recruit relative
classifieds classified_ad want_ad help_wanted small_ad personal_ad job_board job_posting advertisement | newspaper internet
bait_and_switch switched_contract different_job_than_promised not_as_promised not_what_was_promised other_than_promised deceive | contract false promise
ruse pretense pretence cover_story disguised_as posing_as pretend_to_be passing_off masquerade deceive | false
knock_out plied_with_drugs hooked_on_drugs get_them_hooked spiked_drink | drug victim control
mind_game mind_control emotional_blackmail emotional_abuse emotional_pressure coerce | psychological manipulate
hex cast_a_spell put_a_spell witch_doctor blood_oath amulet sorcerer witchcraft | ritual
grabbed bundled_into taken_by_force dragged_off carried_away kidnap | abduct
slave_driver taskmaster abusive_boss abusive_employer bad_employer bad_boss cruel_boss unscrupulous ruthless_employer | employer exploit abuse
round_the_clock around_the_clock day_and_night dawn_to_dusk no_days_off seven_days_a_week without_rest no_rest no_breaks no_time_off nonstop overtime | hours work rest
off_the_books cash_in_hand informal_economy informal_sector shadow_economy gray_economy grey_economy black_economy undeclared_work illegal_work moonlighting informal | illegal work worker
day_laborer day_labourer odd_job casual_work piecework gig | worker job
breadwinner provide_for_family feed_the_family feed_their_family support_their_family send_money_home sent_money_home remittance | family income
live_in live_in_maid live_in_nanny home_help hired_help house_help cleaning_lady charwoman cleaner cook_and_clean domestic_servant maid | domestic servant household
childminder nursemaid governess babysitting child_minder minding_children nanny | domestic servant child
gardener butler household_staff valet servant | domestic household
apparel rag_trade clothes_making needlework sewing_shop stitch garment | factory sweatshop
farmworker farm_hand field_hand fruit_picker crop_picker ranch_hand harvester picker vineyard greenhouse | farm worker agricultural
herdsman goatherd cowhand cowboy herdboy herder | cattle herd animal
seafarer sailor deckhand crewman crewmen mariner seaman seamen ship_crew fisherman | fishing ship crew boat
fishing_fleet fishing_industry out_at_sea hauling_nets on_the_high_seas fishing | boat sea
scaffolding building_trade building_work hard_hat bricklaying construction | worker building
shoeshine shoe_shine flower_seller selling_flowers sell_on_the_street selling_trinkets washing_windshields street_selling sell_chewing_gum vendor | street child beg
begging_ring begging_gang beg_for_money asking_for_change scrounge cadge ask_for_alms beg | child street
scavenge rubbish_dump garbage_dump rag_picker waste_picker trash_picker landfill | child work street
mule courier drug_mule drug_courier carry_drugs drug_runner | drug smuggle
drug_dealer drug_dealing sell_drugs drug_pusher peddle_drugs grow_drugs | drug crime
forced_to_steal made_to_steal steal_for_them theft | pickpocket steal child
carpet rug loom weave weaver | factory textile child
gem gemstone | mine diamond
prospector gold_rush wildcat_miner diamond_digger | mine gold miner
sawmill chop_down_trees clear_the_forest land_clearing woodsman logging | forest timber
stone_breaking stone_crushing breaking_rocks quarry | mine stone
dishwasher wash_dishes busboy waiting_tables kitchen_hand kitchen_work kitchen_help | restaurant waitress kitchen
hairdresser beautician manicurist nail_salon beauty_salon beauty_parlor hair_salon barber | massage parlor job
slaughterhouse abattoir meatpacking poultry_plant meat_plant food_processing | factory plant worker
turn_tricks walk_the_streets sell_sex sold_for_sex sell_their_bodies sell_her_body working_girl on_the_game rent_boy gigolo lady_of_the_night prostitution | sexual
johns kerb_crawler curb_crawler men_who_buy men_who_pay client | demand customer buyer
sex_club sex_shop peep_show swingers_club knocking_shop love_hotel brothel | nightclub
sugar_daddy transactional_sex sex_for_money sex_for_food sex_for_favors survival_sex | prostitution exchange sex
pervert paedo sex_offender child_rapist sexual_deviant pedophile | child predator
sex_offender_registry offender_registry sex_offenders_list register_of_offenders registry | register pedophile
condom unprotected_sex | hiv disease health aids
pole_dancer lap_dancer table_dancer table_dancing go_go_bar girlie_bar hostess_bar hostess_club stripper | nightclub dancer strip
flesh_trade skin_trade white_slavery sex_traffic sold_into_prostitution forced_to_sell_sex tricked_into_prostitution prostitution | sexual exploitation
number_to_call who_to_call whom_to_call where_to_call help_number tip_line freephone free_phone emergency_line 24_hour_line hotline | telephone call
call_center call_centre switchboard phone_operator answering_calls caller phone_in hotline | call telephone
anonymous_tip tip_from_the_public inform_the_police alert_the_police tip | complaint hotline report
sms text_message | telephone mobile message
place_of_safety somewhere_safe roof_over_their_heads bunk dorm dormitory shelter | bed housing
halfway_house group_home sheltered_housing supported_housing transitional_housing public_housing subsidized_housing council_housing place_of_their_own own_home housing | shelter longer
battered_wives abuse_shelter | shelter women violence domestic
allowed_to_leave allowed_out not_allowed_out freedom | shelter leave restrict
full_up no_room overcrowded no_beds no_space cramped turned_people_away | shelter capacity space lack
advice_center advice_centre walk_in_centre walk_in_center counselling_centre | center counselling drop
toiletries hygiene_kit | basic assistance shelter
groceries food_parcel food_packages | food assistance basic
medical_check physical_exam gynecologist gynaecologist dentist medical | doctor health
trauma_care emotional_support emotional_help mental_help psychological | counseling psychologist
nightmare suicidal scarred_for_life trauma | psychological
second_chance start_afresh start_again turn_their_lives_around normal_life independent_life stand_on_own_feet reintegration rehabilitate | life
language_class language_lesson language_course learn_the_language sewing_lesson cooking_class computer_class computer_course hairdressing_course | vocational training education
find_a_job get_a_job get_work work_placement internship job_hunting job_counseling employment | job work vocational
opened_its_doors open_a_shelter build_a_shelter new_shelter open | shelter establish
how_bad_is_it how_big_a_problem size_of_the_problem scale_of_the_problem extent_of_the_problem how_serious extent scope | problem number
tip_of_the_iceberg dark_figure hidden_crime never_reported go_unreported unnoticed under_the_radar unreported | hidden number underreported
disaggregate broken_down_by breakdown by_age by_sex by_gender by_nationality | statistics data number
guesswork guesstimate best_guess educated_guess nobody_knows no_one_knows hard_to_say not_known estimate | unknown number
year_on_year up_or_down getting_worse getting_better better_or_worse on_the_decline on_the_increase compared_with_last_year trend | increase decrease compare
record_keeping keep_track_of case_file logbook bookkeeping record | data database
no_figures no_numbers no_hard_numbers poor_data bad_data patchy_data shaky unavailable | data reliable statistics
headcount tally_up count | number statistics
signed_up_to signed_the_protocol party_to became_party joined_the_convention sign_on_to ratify | convention protocol treaty
foreign_police police_abroad foreign_cops police_in_other_countries police_of_other_countries overseas_police | cooperate police foreign law
joint_task_force joint_investigation joint_team joint_raid joint_patrol joint_operation joint | cooperate investigation
most_wanted wanted_list red_notice arrest_warrant international_warrant wanted_abroad fugitive | extradite interpol arrest
share_intelligence pass_information swap_information compare_notes exchange | information cooperate
foreign_help outside_help help_from_abroad foreign_money western_aid foreign_donor overseas_aid donor | assistance foreign fund
help_other_countries aid_other_countries train_other_countries aid_abroad help_abroad help_poorer_countries projects_abroad foreign_assistance | assistance foreign donor fund
top_brass higher_ups bigwig big_shot vip top_official highest_level powerful_people senior | official high
lip_service empty_words all_talk just_talk window_dressing commitment | political effort
serious_about take_it_seriously care_about committed_to_fighting commitment | political will priority
own_up come_clean face_up_to openly_admit in_denial deny_the_problem admit_the_problem admit_there_is acknowledge admit | problem
point_man point_person czar tsar lead_official who_is_in_charge who_leads coordinator | lead agency responsible
turf_war turf_battle cross_purposes infighting rivalry poor_coordination lack_of_coordination | coordination lack agency
meet_regularly how_often_meet regular_meetings sit_down_together meet | committee coordination
game_plan master_plan to_do_list road_map grand_plan plan | national strategy action
toothless paper_tiger dead_letter not_enforced unenforced no_teeth poorly_enforced weak | law enforce
in_the_works in_the_pipeline on_the_table being_drafted being_written in_preparation working_on_a_law pending draft | plan bill
shelve stalled bogged_down not_yet_passed waiting_for_parliament stuck_in_parliament pending | delay bill parliament
overhaul revamp shake_up modernise change_the_law new_law tighten_the_law update_the_law amend reform | law legislation
come_into_effect came_into_effect take_effect took_effect went_into_effect kick_in on_the_books on_the_statute_book enact | law force
off_limits taboo not_allowed against_the_rules banned_by_law no_go prohibit | illegal law
short_handed shorthanded not_enough_people not_enough_staff not_enough_police too_few_police too_few_officers understaffed | lack personnel staff resource
ill_equipped poorly_equipped no_cars no_computers no_fuel lack_of_vehicles lack_of_equipment resource | lack equipment vehicle
turnover staff_turnover reshuffle staff_changes | personnel transfer staff
underpaid_police badly_paid_police poorly_paid_police low_pay low_police_salaries | salary police corruption low
took_office take_office came_to_power new_government change_of_government | government election president
keep_tabs progress_report report_card scorecard is_it_working does_it_work whether_it_works track_progress measure_progress monitor evaluate | assess effort
watchdog auditor independent_monitor monitor | ombudsman independent
downgrade upgrade | tier ranking
pass_the_buck finger_pointing blame_game responsible
inside_job help_from_inside warned_in_advance tipped_off_by_police complicit | police official
lost_his_job lost_their_job lost_her_job got_the_sack axed removed_from_post stripped_of_rank demote suspended_from_duty kicked_off_the_force dismiss | discipline official
reassign desk_duty moved_to_another_post transferred_elsewhere put_on_leave transfer | discipline official
internal_investigation internal_inquiry internal_probe police_investigating_police | discipline investigate complicity
get_the_word_out warn_people warn_the_public tell_the_public alert_the_public educate_the_public inform_the_public public_education publicity_drive ad_campaign publicity_campaign awareness | campaign public
soap_opera telenovela talk_show radio_show radio_program radio_spot jingle tv_show tv_series tv_program call_in_show broadcast | radio television campaign
hoarding bus_ad bus_shelter subway_ad metro_ad t_shirt bumper_sticker wristband postcard poster | campaign distribute
puppet skit street_theatre street_theater school_play comic comic_book cartoon mural theater | campaign awareness
rock_star pop_star film_star movie_star tv_star supermodel famous_people star_power celebrity | campaign
vigil street_protest protest | campaign awareness event
target_audience target_group intended_audience aimed_at_men aimed_at_girls aimed_at_clients aimed_at_whom reach_out_to target | campaign awareness
taught_in_schools school_visit school_talk in_schools school_lesson talk_to_students visit_schools | school education awareness curriculum
warn_travelers warn_tourists in_flight_video inflight airport_poster warn_holidaymakers | tourist airport campaign
hotel_staff hotel_owner hotelier tour_guide hotel_manager | hotel tourism
pick_up_the_phone make_a_call contact | call
reduce_demand curb_demand cut_demand discourage_men discourage_clients discourage_buyers punish_clients punish_buyers fine_clients arrest_clients go_after_clients demand | client customer prostitution
john_school re_education | client demand
owe_money in_debt deep_in_debt work_off_debts work_off_a_debt pay_off_a_debt paying_off trapped_by_debt debt | bondage repay
cost_of_the_trip cost_of_travel travel_debt smuggling_fee smuggling_debt pay_for_the_journey pay_for_passage debt | fee travel smuggle
hurt_their_family hurt_her_family harm_their_family kill_their_family family_back_home threaten_their_family threats_to_family threat | family
beaten_up beat_up punch kick slap broken_bone burn_with_cigarettes violence | physical abuse beat
go_hungry denied_food no_food little_food underfed | food conditions abuse
cage chain_up padlock kept_prisoner held_prisoner under_lock_and_key kept_indoors could_not_leave not_allowed_to_leave cannot_leave unable_to_leave house_arrest captive confine | restrict movement
under_guard followed_everywhere minder cctv constantly_watched guard | control surveillance
thug goon henchman henchmen heavies strong_arm terrorise scare_tactics intimidate | threat violence
too_scared too_afraid afraid_to_talk scared_to_talk afraid_to_speak afraid_of_police scared_of_police fear_of_police trust_the_police distrust_police mistrust_police fear afraid | reluctant testify police
keep_quiet kept_quiet stay_silent silence hush say_nothing | fear testify reluctant
disown shun cast_out rejected_by_family rejected_by_their_families looked_down_on pariah stigma | family reject
took_their_passport took_her_passport take_passports keep_passports hold_passports passport_taken papers_taken took_their_papers passport_away hide_passport confiscate | passport withhold document
break_out broke_out broke_free ran_off slipped_away make_a_run climbed_out jumped_out breakout escape | flee
freed_from saved_from get_them_out got_them_out pulled_out_of rescue | remove
in_hiding go_into_hiding lie_low hide | fear
fly_home flown_home flight_home ticket_home return_ticket shipped_home shipped_back back_to_their_country go_back_home way_back_home return_to_their_country repatriate return | home
met_at_the_airport met_at_airport pick_up_at_airport welcome_back | return repatriate airport assist
reunite reunion family_reunification reunification find_their_families trace_family family_tracing bring_families_together | family return reintegration
sold_again trafficked_once_more fall_prey_again end_up_back re_victimize revictimize retrafficked | trafficked return victim
star_witness key_witness witness | testify
keep_names_secret names_kept_secret hide_their_identity protect_identity hidden_identity keep_secret confidential | identity witness privacy
face_their_trafficker face_to_face face_the_accused in_the_same_room behind_a_screen taped_testimony videotape by_video | testify court victim video
recant retract changed_their_story refused_to_testify will_not_testify drop_the_complaint withdraw | testify complaint witness
come_forward came_forward go_to_the_police went_to_the_police turn_to_the_police talk_to_police speak_to_police speak_up speak_out complaint | report police cooperate
think_it_over make_up_their_mind time_to_recover time_to_think_over reflection | period recovery
police_escort escorted_by_police change_name new_name move_house | witness protection
payout get_money_back pain_and_suffering compensation | damages restitution
sue_their_trafficker sue_their_employer claim_damages claim_wages win_damages seek_damages sue | civil damages compensation
ill_gotten ill_gotten_gains crime_proceeds seized_money take_the_profits proceeds | assets seize confiscate
un_agency un_body un_office un_program united_nations_agency | international organization unicef iom
migration_agency migration_organization refugee_agency refugee_organization children_fund labor_agency | international organization iom unhcr
aid_worker aid_agency relief_worker humanitarian_worker humanitarian_agency charity_worker ngo | international assistance
rights_group women_group child_rights_group watchdog_group human_rights_group ngo | human rights organization
church_group faith_group religious_order nunnery monastery parishioner church | ngo religious
helping_hand good_samaritan volunteer | ngo help
servicewoman troops_abroad soldiers_abroad soldiers_overseas troops_overseas soldier | military deploy peacekeeper
before_they_go before_going_abroad before_being_sent before_shipping_out pre_mission ahead_of_deployment predeployment | deploy training departure
court_martial military_court military_tribunal military_justice dishonorable_discharge | military punish discipline prosecute
kid_soldier child_fighter kids_with_guns children_in_combat child_soldier | child soldier armed
warlord rebel_group militia | rebel armed group
easy_target sitting_duck easy_victim most_at_risk likely_victim fair_game vulnerable | risk victim
broken_home dysfunctional_family troubled_family single_parent family_breakdown absent_father | family vulnerable parent
no_jobs no_work lack_of_jobs lack_of_work job_shortage no_prospects no_future unemployment | economic poverty
greener_pastures better_pay better_wages good_money bright_lights seek_their_fortune better_jobs opportunity | economic job abroad
dirt_poor hand_to_mouth breadline down_and_out have_nots living_in_poverty poverty | poor economic
poorly_educated little_schooling barely_educated little_education low_education uneducated | illiterate education
mentally_ill mentally_disabled | vulnerable health
abandoned_wife lone_mother unwed_mother teen_mother | woman vulnerable mother
rough_sleeper living_on_the_streets street_people tramp homeless | street
uprooted driven_from_their_homes forced_from_their_homes fled_the_war fleeing_war displaced | refugee war
slaver flesh_peddler people_trader villain bad_guys trafficker | perpetrator criminal
mom_and_pop family_run family_business family_ring small_fry lone_wolf small_operator | family trafficker individual organized
gangster mobster godfather crime_lord crime_boss organized_gang organised_gang mafioso gang | organized crime
biker biker_gang motorcycle_gang motorcycle_club | gang organized crime
who_is_behind behind_the_trade behind_the_crime who_are_the_traffickers | trafficker perpetrator organized
fact_finding academic_paper thesis research_project field_research field_study study | research report
where_are_they_from which_nationalities what_nationality origin | source nationality
where_are_they_taken where_are_they_sent where_do_they_end where_they_end_up shipped_to destination | transport
home_grown homegrown from_villages internal | domestic rural
hot_spot trouble_spot worst_areas worst_affected which_parts region | area
sell_a_kidney selling_kidneys kidney_trade organ_sale organ_donor | organ kidney
surrogate surrogacy baby_factory womb | baby birth mother
forced_abortion | pregnant health medical
how_to_spot spot_a_victim what_to_look_for how_to_recognize how_to_tell signs_of_trafficking identify indicator | victim screening
mistaken_for treated_as_illegals seen_as_criminals treated_as_offenders | victim identify detain criminal
slip_through fall_through_the_cracks go_unnoticed went_unnoticed unidentified | identify fail victim
where_to_turn who_looks_after where_to_get_help who_takes_care_of who_cares_for where_can_they_go refer | assistance shelter ngo
hand_off referral_system referral_network referral_mechanism step_by_step referral | refer procedure
blame_the_victim victim_blaming punish_victims punish_the_victims jail_victims arrest_victims victims_jailed victims_arrested victims_locked_up | victim detain penalize rights
fair_trade slave_free made_by_slaves made_by_children slave_made ethical_shopping | product labor goods
boycott shun_goods refuse_to_buy | product company goods
unannounced surprise_inspection unannounced_visit workplace_visit factory_visit check_workplaces inspection | labor inspector
lose_their_license lost_their_license revoke_license put_out_of_business closed_down shut_them_down pull_the_license revoke | close license agency
of_late as_of_late in_recent_times recent
long_ago decades_ago back_then in_the_past previous | former
so_far to_date up_to_now until_now thus_far current | reporting
right_away straight_away at_once without_delay within_days in_no_time immediate | prompt
one_third one_in_three third | percent
one_in_four one_quarter quarter | percent
one_in_two fifty_percent half | percent
nine_tenths nine_in_ten four_in_five three_quarters majority | percent
speak_their_language language_barrier sign_language dialect native_speaker interpreter | language translate
passer_by passersby onlooker neighbor_noticed good_neighbor witness | complaint report
cab rickshaw motorbike motorcycle | driver transport vehicle
village_chief village_elder headman tribal_chief elder chief | village community leader rural
rabbi pastor clergyman cleric | religious leader church
landlady subtenant landlord | rent apartment owner
working_holiday summer_job seasonal_job summer_work | visa student worker
work_abroad jobs_abroad job_overseas go_overseas_to_work | abroad worker migrant employment
leave_home left_home left_their_village migrate | rural family
homesick loneliness all_alone far_from_home isolated | victim
self_help support_group mutual_aid peer_support survivor_group | victim counseling ngo
life_story first_person personal_story true_story victim_story harrowing testimony | victim account
unsung_hero made_a_difference above_and_beyond standout hero | award
lessons_learned what_works works_best good_example shining_example best_practice | practice example
shoulder_to_shoulder joined_forces pull_together cooperate joint | partner
wake_up_call eye_opener awareness
last_resort no_choice no_other_choice no_way_out trapped cornered at_their_mercy forced | victim control
of_their_own_will of_her_own_will knew_what knew_they_would agree_to_work went_willingly voluntary consent | knowingly
heavy_handed manhandle rough_up police_brutality police_violence police_abuse | police abuse violence
shake_down shook_down demand_money_from squeeze_money_from extort | bribe police
sexual_favors sex_with_victims sleep_with free_sex | sexual police abuse exploitation
immunity_from_prosecution not_be_prosecuted diplomatic_status cannot_be_prosecuted above_the_law untouchable immunity | diplomat impunity
consulate_staff consular_staff embassy_staff staff_at_embassies visa_officer visa_section consular | embassy consulate train
hotline_staff social_services_staff social_worker | social worker assist
free_legal_help free_legal_advice legal_support someone_to_represent legal_aid lawyer | legal counsel assistance
doctors_and_nurses hospital_care free_health_care free_medical_care free_treatment medical | health hospital
minimum_wage decent_wage fair_wage fair_pay living_wage | wage salary minimum
labor_law labour_law labor_code labour_code workers_rights employment_law | labor law worker rights
slave_auction human_cargo human_merchandise bought_and_sold buying_and_selling_people traded_like_goods | trafficking sell slavery
`;
