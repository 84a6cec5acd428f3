import { termOf } from '../text/analyzer.ts';

// What people call the things that the Department's questionnaire asks every post about. One row a
// concept; the words of a row may stand for one another. Names and facts of single cables have no place
// here: a row must make sense for any country's cable.
const ROWS = `
  police policeman policemen officer cop gendarme constable enforcement
  court tribunal judiciary judicial
  judge magistrate
  prosecute prosecution prosecutor charge indict trial try sue
  convict conviction sentence guilty
  punish punishment penalty penalties prison imprisonment jail sanction fine
  jail prison detain detention imprison custody arrest
  law legislation statute act code legal
  treaty convention protocol agreement pact accord
  victim survivor
  trafficker perpetrator offender criminal recruiter pimp exploiter
  shelter housing accommodation lodging refuge safehouse apartment flat home hostel house
  hotline helpline telephone phone call
  doctor medical medicine health healthcare hospital clinic
  counseling counselling psychological psychologist therapy mental
  lawyer attorney counsel legal advice
  interpreter interpretation translation translator interpret translate language
  money fund funding funded financial finance budget spend spent spending pay paid payment cost grant subsidy sum cash
  stipend allowance benefit
  compensation restitution damages redress
  permit visa residency residence residence-permit stay papers
  deport deportation expel expulsion removal
  repatriate repatriation return home
  national citizen nationality
  foreign foreigner alien migrant immigrant overseas abroad
  immigration migration emigration immigrant migrant
  border frontier airport
  child children minor kid juvenile underage girl boy youth young
  woman women female girl
  man men male boy
  student undergraduate pupil university campus school
  prostitution prostitute solicitation soliciting brothel
  sex sexual
  tourism tourist traveler traveller travel trip
  client customer buyer demand purchaser
  labor labour work worker employment job forced
  employer boss
  slavery slave servitude bondage forced
  campaign publicity advertisement advertising advert ad poster awareness outreach flyer leaflet brochure pamphlet
  internet online on-line web website cyber
  film video movie television radio media broadcast
  train training trained course lesson instruct instruction teach taught seminar workshop education
  soldier troop military army peacekeeper peacekeeping helmet defense defence
  deploy deployment departure
  embassy embassies consulate diplomat diplomatic mission
  ministry minister ministerial department
  government state authorities authority administration
  official officer employee civil servant
  ngo charity charities nonprofit nongovernmental association organization organisation
  church religious faith
  coordinate coordination committee commission taskforce group
  plan strategy programme program action
  report statistics data figure number
  identify identification identified recognise recognize spot screen screening detect
  refer referral transfer send
  witness testify testimony evidence statement
  investigate investigation inquiry probe
  corruption bribe bribery complicity
  penalize penalise penalized criminalize
  partner partnership cooperate cooperation collaborate
  decrease reduce reduction combat fight counter curb
  abuse exploit exploitation mistreat mistreatment
  rescue free freed liberate
  judge judiciary magistrate
`;

const rowsOfTerm = new Map<string, string[][]>();
for (const line of ROWS.trim().split('\n')) {
  const terms = [
    ...new Set(
      line
        .trim()
        .split(/[\s-]+/)
        .flatMap((word) => termOf(word) ?? []),
    ),
  ];
  for (const term of terms) rowsOfTerm.set(term, [...(rowsOfTerm.get(term) ?? []), terms]);
}

/** The terms that may stand for a term in a TIP cable, without the term itself. */
export function akinTo(term: string): string[] {
  const akin = new Set((rowsOfTerm.get(term) ?? []).flat());
  akin.delete(term);
  return [...akin];
}
