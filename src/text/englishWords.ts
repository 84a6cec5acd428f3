import { readEnglishLexicon } from './natural.ts';

// Slips that natural's lexicon took over from the texts that it was counted in.
const SLIPS = new Set(
  'absense accomodations acknowleged adminstration adminstrative agreeement allgedly annointed announcment aparently assesment associaitons attendent autions avaliable begining certin commerical committment commmon complection condicions confict consderations constructon contribued countrey decidely decribed determing devlopments docters enviroment establshed exachanges exhanges existance expecially facilites financer finanicial fugures fulfull gorup goverment governmemt househld independant indpendent industy initiatve interpretor interst intitiative lawmkers liabilty litle managament managment materals milion millilon milllion millon mimimum minimun nerly occured oerations offical officals permanant phenonenon poeple possiblity postition preceeding primarly princpal proessional progess prominant propsed provdied proverty provisons pseudynom publically punnished reasearch recond reinbursement relatonship repond reponsibility representives reseachers responsiblilty restuarant sevices similiar socal spokeman strenghtening strengtened stuggles subpenaed succesful sucess suject supression suprise suvivors televison thet toursists treament tyme unusally vicitims vistors warrent willling'.split(
    ' ',
  ),
);

/** Tells whether a lower-case word, as it is written, is an English one. */
export const isEnglishWord = (word: string): boolean => readEnglishLexicon().has(word) && !SLIPS.has(word);
