/**
 * What the Department's questionnaires for the reports of 2009 (STATE 132759) and 2010 (STATE 2094) ask at
 * each point, in short and in our words. Posts often answer by letter alone; this tells what they answer.
 */
export const QUESTIONNAIRE_OUTLINE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  situation: {
    A: 'What are the sources of information on trafficking? Are they reliable? Are there plans for further documentation, studies and data collection?',
    B: 'Is the country one of origin, transit or destination for trafficked men, women and children? Where are they taken to and where do they come from? Is there trafficking within the country? How many victims are there, and has this changed?',
    C: 'What kinds of conditions are the victims trafficked into? How are they exploited: prostitution, forced labor, domestic servitude, begging? How are they treated, controlled, beaten, threatened and locked up?',
    D: 'Which persons are at risk of being trafficked, and who are the victims: women, girls, boys, age, ethnic groups, poverty, education?',
    E: 'Who are the traffickers and recruiters: organized crime, gangs, families, employment agencies, marriage brokers? By which methods do they approach, recruit and move victims, with what false documents, jobs and promises?',
  },
  scene: {
    A: 'Does the government acknowledge that trafficking is a problem? Is there political will, and what did the president or ministers say about it?',
    B: 'Which government agencies and ministries are involved in efforts to combat trafficking, and which has the lead?',
    C: 'What limits the ability of the government to address the problem: lack of funding, money, staff and resources for police, corruption, aid to victims?',
    D: 'Does the government monitor, evaluate and publish its anti-trafficking efforts on prosecution, protection and prevention?',
  },
  prosecution: {
    A: 'Does the country have a law that prohibits trafficking in persons, for sexual exploitation and for labor? Are there new laws, articles of the penal code or bills?',
    B: 'What is the punishment of sex trafficking: prescribed and imposed penalties, years in prison and fines?',
    C: 'What is the punishment of labor trafficking: penalties for forced labor, recruiters and employers who confiscate passports, withhold wages or deceive workers?',
    D: 'What are the penalties for rape or forcible sexual assault, compared with those for sex trafficking?',
    E: 'Law enforcement statistics: how many cases were investigated and prosecuted, how many traffickers were arrested, tried, convicted and sentenced, and to how many years in prison?',
    F: 'Does the government train police, prosecutors and judges to recognize, investigate and prosecute trafficking?',
    G: 'Does the government cooperate with other governments and foreign police in investigations and prosecutions of trafficking?',
    H: 'Does the government extradite persons charged with trafficking, and its own nationals?',
    I: 'Is there evidence of government involvement in or tolerance of trafficking: corrupt, complicit officials who take bribes?',
    J: 'What was done about officials involved in trafficking: were they prosecuted, convicted, dismissed or sentenced?',
    K: 'Is prostitution legal? Are prostitutes, clients, pimps and brothel owners punished, and what is the minimum age?',
    L: 'Were soldiers and peacekeepers deployed abroad who exploited victims investigated, prosecuted and sentenced?',
    M: 'Is there child sex tourism? Where do the sex tourists come from, were they prosecuted or deported, and can nationals be tried for child sex crimes abroad?',
  },
  protection: {
    A: 'What protection does the law give to victims and witnesses, and do they get it in practice? Is there a witness protection program?',
    B: 'Are there shelters or drop-in centers for victims, foreign victims, children, men and boys? Who runs and pays for them and how many beds do they have?',
    C: 'Do victims have access to legal, medical and psychological services? How much does the government give to NGOs for them?',
    D: 'Does the government assist foreign victims with temporary or permanent residence permits, visas or relief from deportation?',
    E: 'Is there longer-term shelter, housing or other help for victims to rebuild their lives, such as training and work?',
    F: 'Is there a referral process by which police transfer victims to care by NGOs or the government?',
    G: 'How many trafficking victims were identified, referred to care and assisted during the reporting period?',
    H: 'Do police, immigration officers and social workers have a formal system to identify victims, by screening and indicators, among prostitutes and foreigners arrested?',
    I: 'Are the rights of victims respected, or are they detained, jailed, fined, deported or prosecuted?',
    J: 'Are victims encouraged to assist the investigation and testify against traffickers? Can they sue, leave, work, and get restitution and compensation?',
    K: 'Are officials trained to identify and assist victims? Do embassies and consulates abroad help trafficked nationals?',
    L: 'Does the government help its own nationals who return home, repatriated as victims, with medical aid, shelter or money?',
    M: 'Which international organizations and NGOs work with trafficking victims, what services do they provide, and do authorities cooperate with them?',
  },
  prevention: {
    A: 'Were there anti-trafficking information and education campaigns to raise awareness: posters, television, radio, brochures, hotline?',
    B: 'Does the government monitor immigration and emigration patterns and screen travelers at borders and airports for trafficking?',
    C: 'Is there a mechanism for coordination and communication between agencies: a working group, committee or task force?',
    D: 'Is there a national plan of action against trafficking? Who wrote it, were NGOs consulted, how is it implemented?',
    E: 'What was done to reduce the demand for commercial sex: clients, buyers, customers of prostitutes?',
    F: 'What was done to reduce the participation of nationals in child sex tourism abroad?',
    G: 'How are soldiers and peacekeepers prepared before they are deployed abroad: training on trafficking and sexual exploitation?',
  },
  partnerships: {
    A: 'Does the government work with other governments, civil society, NGOs and companies in partnerships against trafficking?',
    B: 'Does the government give international assistance to other countries against trafficking?',
  },
};
