/**
 * The two-letter country tags of cables (TAGS line) with the ISO 3166-1 codes of the same countries. The
 * Department used the codes of FIPS PUB 10-4, which no well-kept package has.
 */
const CODES = `
  AC:AG AE:AE AF:AF AG:DZ AJ:AZ AL:AL AM:AM AN:AD AO:AO AR:AR AS:AU AU:AT BA:BH BB:BB BC:BW BE:BE BF:BS
  BG:BD BH:BZ BK:BA BL:BO BM:MM BN:BJ BO:BY BP:SB BR:BR BT:BT BU:BG BX:BN BY:BI CA:CA CB:KH CD:TD CE:LK
  CF:CG CG:CD CH:CN CI:CL CM:CM CN:KM CO:CO CS:CR CT:CF CU:CU CV:CV CY:CY DA:DK DJ:DJ DO:DM DR:DO EC:EC
  EG:EG EI:IE EK:GQ EN:EE ER:ER ES:SV ET:ET EZ:CZ FI:FI FJ:FJ FM:FM FR:FR GA:GM GB:GA GG:GE GH:GH GJ:GD
  GM:DE GR:GR GT:GT GV:GN GY:GY HA:HT HK:HK HO:HN HR:HR HU:HU IC:IS ID:ID IN:IN IR:IR IS:IL IT:IT IV:CI
  IZ:IQ JA:JP JM:JM JO:JO KE:KE KG:KG KN:KP KR:KI KS:KR KU:KW KV:XK KZ:KZ LA:LA LE:LB LG:LV LH:LT LI:LR
  LO:SK LS:LI LT:LS LU:LU LY:LY MA:MG MC:MO MD:MD MG:MN MI:MW MJ:ME MK:MK ML:ML MN:MC MO:MA MP:MU MR:MR
  MT:MT MU:OM MV:MV MX:MX MY:MY MZ:MZ NG:NE NH:VU NI:NG NL:NL NO:NO NP:NP NR:NR NS:SR NU:NI NZ:NZ PA:PY
  PE:PE PK:PK PL:PL PM:PA PO:PT PP:PG PS:PW PU:GW QA:QA RI:RS RM:MH RO:RO RP:PH RS:RU RW:RW SA:SA SC:KN
  SE:SC SF:ZA SG:SN SI:SI SL:SL SM:SM SN:SG SO:SO SP:ES ST:LC SU:SD SW:SE SY:SY SZ:CH TD:TT TH:TH TI:TJ
  TN:TO TO:TG TP:ST TS:TN TT:TL TU:TR TV:TV TW:TW TX:TM TZ:TZ UG:UG UK:GB UP:UA US:US UV:BF UY:UY UZ:UZ
  VC:VC VE:VE VM:VN VT:VA WA:NA WS:WS WZ:SZ YM:YE ZA:ZM ZI:ZW`;

const isoOfTag = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The ISO 3166-1 alpha-2 code of a country tag, or `null` for any other tag. */
export function isoCodeOfTag(tag: string): string | null {
  return isoOfTag.get(tag.toUpperCase()) ?? null;
}
