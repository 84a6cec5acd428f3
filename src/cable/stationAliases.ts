// Spellings of stations met in the archive, by the usual name. After github.com/heuer/cablemap (consts.py),
// BSD-3-Clause, (c) 2011-2015 Lars Heuer.
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  AITTAIPEI: ['TAIPEI'],
  BANGKOK: ['BKK'],
  BEIJING: ['BEIJINJG'],
  BISHKEK: ['BISHTEK'],
  BRASILIA: ['BRASIIA', 'BRASILA', 'BRAZIL', 'BRAZILIA'],
  BUENOSAIRES: ['BA'],
  CDCATLANTAGA: ['CDCATLANTA'],
  HALIFAX: ['HALIF'],
  HOCHIMINHCITY: ['HCMC', 'HOCHIMINH'],
  HONGKONG: ['HK'],
  KINGSTON: ['KINSTON'],
  KUALALUMPUR: ['KUALALUMP'],
  MADRID: ['MADRIDSP'],
  MEXICO: ['MEXICOCITY'],
  PANAMA: ['PANAM', 'PANANA'],
  PHNOMPENH: ['PHNOMPEN'],
  PORTAUPRINCE: ['PAP', 'PAUP'],
  RIODEJANEIRO: ['RIO', 'RIODEJAN', 'RIODEJANERIO', 'RIODEJANIERO'],
  SANJOSE: ['SANJSE'],
  SAOPAULO: ['SAOPAUL', 'SAOPAUO', 'SCOPAULO'],
  SECDEF: ['SECDEFWASH'],
  STATE: ['SECSTATE', 'SECTATE', 'SECTSTATE'],
  THEHAGUE: ['HAGUE'],
  TRIPOLI: ['TRIPOLII'],
  UNESCOPARISFR: ['PARISFR', 'USUNESCOPARISFR'],
  UNVIEVIENNA: ['UNVIE'],
  USCBP: ['USCUSTOMSA'],
  USDAFAS: ['USDA'],
  USDOC: ['USDOCWASHDC'],
  USEUBRUSSELS: ['USEU', 'USEUBRUSEELS'],
  USUNNEWYORK: ['USUN', 'USUNNEYORK', 'USUNNY'],
  VATICAN: ['VAT'],
  WELLINGTON: ['WELLINGOTN', 'WELLLINGTON'],
};

/** The usual name of a station by its other spellings, upper case without blanks. */
export const STATION_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  ),
);
