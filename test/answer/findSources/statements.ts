/** What a statement tests. */
export type Kind =
  | 'same words'
  | 'other words'
  | 'wrong number'
  | 'wrong country'
  | 'wrong year'
  | 'swapped'
  | 'negated'
  | 'off-topic';

/** A statement of a user with the places that support it; none where it must find no source. */
export interface Judged {
  readonly text: string;
  readonly kind: Kind;
  /** Any of these will do: cable, blank, locator. */
  readonly support: readonly string[];
}

const supported = (kind: Kind, text: string, ...support: readonly string[]): Judged => ({
  text,
  kind,
  support,
});
const unsupported = (kind: Kind, text: string): Judged => ({ text, kind, support: [] });

// Written from corpus/10PARIS198.txt and test/cables/*.txt before the rules of findSources.

/** The half that the rules and thresholds of findSources were tuned on. */
export const TUNING: readonly Judged[] = [
  supported(
    'same words',
    'The French government identified 822 trafficking victims in 2008.',
    '10PARIS198 5.G',
  ),
  supported(
    'same words',
    'In France victims have a 30-day reflection period before they must decide whether to cooperate with the authorities.',
    '10PARIS198 5.A',
  ),
  supported(
    'other words',
    'According to CCEM, its victims get a monthly stipend of 100 euros.',
    '10PARIS198 5.C',
  ),
  supported('same words', 'A one-year residency permit for victims costs 300 euros.', '10PARIS198 5.D'),
  supported(
    'other words',
    'French soldiers learn about trafficking and sexual abuse in basic training.',
    '10PARIS198 6.G',
  ),
  supported('other words', "France's government does not offer victims long-term housing.", '10PARIS198 5.E'),
  supported(
    'other words',
    'Every arriving maid in Jazmara is shown a twelve-minute film about her rights at the airport.',
    '10NADIRA88 29',
  ),
  supported(
    'other words',
    'A captain at Nadira airport was fired for selling exit stamps but was never charged.',
    '10NADIRA88 20',
  ),
  supported(
    'same words',
    "Valmora's Anti-Trafficking Unit identified 66 victims, among them eight children.",
    '10VALMORA31 5.G',
  ),
  supported(
    'other words',
    'Tamboria has no government shelter for victims.',
    '09KIVARA203 1',
    '09KIVARA203 8-2',
  ),
  supported('other words', 'ATB officers share a single vehicle.', '09KIVARA203 7'),
  supported(
    'other words',
    "Skarvia issued 63 dancer's permits in 2008, down from 140 two years before.",
    '09HALDVIK22 countrys-tip.C',
  ),
  supported(
    'same words',
    'The Merrow Islands constabulary has just one patrol boat for 310,000 square miles of sea.',
    '08ANSEL44 27.D',
  ),
  supported(
    'same words',
    'Kordanian courts convicted 49 people, and 15 of them received suspended sentences.',
    '09BELISK140 investigation-prosecution.C',
  ),
  supported(
    'other words',
    "Estavia's shelter in Tarsk has 30 beds for men and 14 for women.",
    '09TARSK61 26.B',
  ),
  supported(
    'same words',
    'In Pelagua the campaign Who Keeps Your Papers reached 900,000 listeners, according to INAP.',
    '09SANTAIRENA77 prevention.A',
  ),
  unsupported('wrong number', 'The French government identified 922 trafficking victims in 2008.'),
  unsupported('wrong number', 'The residency permit for victims costs 200 euros.'),
  unsupported('wrong number', 'Jazmara convicted four traffickers in 2008.'),
  unsupported('wrong country', 'Turkey gives victims a 30-day reflection period.'),
  unsupported('wrong country', 'Valmora identified 59 trafficking victims in shelters.'),
  unsupported('wrong country', "Skarvia's national plan of action has 36 points."),
  unsupported('wrong year', 'France identified 822 trafficking victims in 2006.'),
  unsupported('swapped', 'The shelter in Tarsk has 14 beds for men.'),
  unsupported(
    'negated',
    'The French government provides longer-term shelter and housing benefits to victims.',
  ),
  unsupported('negated', 'Tamboria opened a government shelter with 50 beds in 2008.'),
  unsupported('negated', 'Buying sex is a criminal offense in Estavia.'),
  unsupported('negated', 'The campaign in Valmora was addressed to the clients of prostitution.'),
  unsupported('negated', 'Kordania allows the extradition of its own citizens.'),
  unsupported('off-topic', 'The weather in Paris was lovely in the spring of that year.'),
  unsupported('off-topic', 'Amnesty International paid for a new helpline in Cambodia.'),
  unsupported('off-topic', 'Brazil has launched mobile labour inspection groups against slave labour.'),
];

/** The half that was held back: looked at once, after the tuning. */
export const HELD_BACK: readonly Judged[] = [
  supported(
    'other words',
    'The CCEM received 46,000 euros in 2009, about a fifth of its yearly budget.',
    '10PARIS198 5.C',
  ),
  supported(
    'other words',
    'In January 2010 French and Cambodian police broke up a child prostitution ring in Phnom Penh.',
    '10PARIS198 5.K',
  ),
  supported(
    'other words',
    'Women arrested for soliciting in France are sometimes fined without any screening for trafficking.',
    '10PARIS198 5.I',
  ),
  supported(
    'other words',
    'Air France shows videos against sex tourism on its airport buses.',
    '10PARIS198 6.F',
    '10PARIS198 6.A',
  ),
  supported(
    'other words',
    'Rama Yade announced a fund of 2 million euros to protect young athletes from abroad.',
    '10PARIS198 6.A',
  ),
  supported(
    'other words',
    'Valmora has never granted a foreign victim permanent residence.',
    '10VALMORA31 5.D',
  ),
  supported(
    'same words',
    'Under the Valmoran plan 19 of 53 measures had been carried out.',
    '10VALMORA31 6.D',
  ),
  supported(
    'same words',
    'The Catholic Welfare Council has 16 beds for women in a convent in Kivara.',
    '09KIVARA203 8-2',
  ),
  supported(
    'same words',
    'Skarvian police opened four investigations in 2008, two of them into nightclubs.',
    '09HALDVIK22 investigation-prosecution.D',
  ),
  supported(
    'other words',
    'Two Merrow housemaids were detained three nights because they had overstayed.',
    '08ANSEL44 29.D',
  ),
  supported(
    'same words',
    "Jazmara's labor ministry has 85 inspectors, only six of whom are women.",
    '10NADIRA88 10',
  ),
  supported('same words', "Jazmara's government runs no shelter for trafficking victims.", '10NADIRA88 23'),
  supported(
    'same words',
    "Kordania's border guards turned back 64 travelers at Belisk airport.",
    '09BELISK140 prevention.B',
  ),
  supported(
    'other words',
    'Estavian judges handed down 16 convictions, and no sentence was suspended.',
    '09TARSK61 25.D',
  ),
  supported(
    'other words',
    '88 Tamborian men spent 19 days in a barracks in Pelagua.',
    '09SANTAIRENA77 protection-assistance.B',
  ),
  supported(
    'other words',
    'Prime Minister Penhallow compared a family business to a prison.',
    '08ANSEL44 30.A',
  ),
  unsupported('wrong number', 'The CCEM received 64,000 euros in 2009.'),
  unsupported('wrong number', 'France renews the residence permit for 75 euros every six months.'),
  unsupported('wrong number', "Estavia's budget for 2009 sets aside 48 million dalers for the plan."),
  unsupported('wrong number', 'The Merrow task force of the agencies met seven times.'),
  unsupported('wrong country', 'Germany identified 822 trafficking victims in 2008.'),
  unsupported(
    'wrong country',
    "Skarvia's Anti-Trafficking Unit identified 66 victims, among them eight children.",
  ),
  unsupported('wrong year', 'French police carried out the joint operation in Phnom Penh in January 2007.'),
  unsupported('swapped', 'The residence permit costs 55 euros and 300 euros to renew.'),
  unsupported('swapped', 'Tamborian embassies helped 733 foreigners to leave the country.'),
  unsupported(
    'negated',
    'The GOF has a border monitoring unit that focuses specifically on trafficking in persons.',
  ),
  unsupported('negated', 'The housemaids in Jazmara are free to leave the house of the sponsor.'),
  unsupported('negated', 'Valmoran victims are fined for acts that they were forced to commit.'),
  unsupported('negated', 'Pelagua opened three shelters for men.'),
  unsupported('negated', 'Judges in Kordania were trained every year since 2006.'),
  unsupported('off-topic', 'I really enjoyed the football match with my colleagues yesterday evening.'),
  unsupported('off-topic', 'The European Central Bank raised interest rates twice in 2008.'),
];
