"""The nouns and small words by which reports name those who speak."""

from __future__ import annotations

from headwater.statements.word_set import word_set

SINGULAR_PRONOUNS = word_set("he she him her his hers i it its this")
PLURAL_PRONOUNS = word_set("they them their theirs we us")
FIRST_PERSON = word_set("we us our i me")
ARTICLES = word_set("the a an this that these those")
DEFINITE = word_set("the this that these those his her their its our my")
QUANTIFIERS = word_set(
    """
    one two three four five six seven eight nine ten several some many few most all both other
    others another more dozens hundreds thousands no any each every
    """
)
SOMEBODY = word_set("somebody someone anybody anyone everybody everyone")
FUNCTION_WORDS = word_set("who which what by in on at as and but if when while there here so")
BODIES = word_set(
    """
    ministry embassy consulate government intelligence army military navy police court tribunal
    directorate service agency union committee commission council parliament senate congress
    university college academy school hospital group party organisation organization company
    firm bank federation foundation institute centre center office department administration
    authorities authority presidency mission delegation command headquarters regime state
    kingdom republic church network association society movement alliance coalition campaign
    charity ngo league junta cabinet secretariat watchdog think-tank bureau corps media
    press newspaper outlet broadcaster channel website station magazine daily weekly corporation
    industry board brigade battalion forces nations syndicate guild brotherhood chamber polytechnic
    inspectorate consortium newswire wire cooperative co-operative conglomerate
    section branch unit desk site blog portal platform podcast co-op lyceum faculty trust fund bloc
    militia
    regiment television radio tv watch international
    airlines railways lines terminal industries holdings ltd inc corp plc llc gmbh
    """
) | {
    "general staff",
    "coast guard",
    "border guard",
    "national guard",
    "civil defence",
    "fire service",
    "task force",
    "red cross",
    "red crescent",
    "labour inspection",
    "news desk",
}
OFFICES = word_set(
    """
    president minister premier chancellor ambassador spokesman spokeswoman spokesperson governor
    mayor secretary director chief head leader commander general colonel commissioner prosecutor
    king queen pope bishop archbishop chairman chairwoman chair founder rector vice-chancellor
    consul chargé attache speaker vice-minister vice-president vice-governor under-secretary
    """
)
PERSONS = word_set(
    """
    official officer diplomat source insider aide adviser advisor envoy student migrant worker
    resident witness survivor victim relative expert analyst activist lawyer doctor nurse
    soldier fighter recruit prisoner inmate convict man woman boy girl people person family
    father mother brother sister son daughter wife husband uncle aunt cousin friend parent
    neighbour neighbor colleague graduate lecturer teacher professor researcher investigator
    journalist reporter correspondent blogger critic opponent supporter employee staff recruiter
    agent trafficker veteran deserter refugee citizen national villager farmer trader driver
    executive businessman businesswoman politician lawmaker legislator senator mp deputy
    representative campaigner observer monitor volunteer member participant passenger detainee
    interpreter translator trainee youth teenager pensioner shopkeeper landlord dissident
    whistleblower historian economist scholar academic author writer pastor priest imam elder
    youngster applicant candidate classmate roommate pilot sailor mercenary commandant judge
    clerk manager owner engineer musician singer actor athlete footballer guard warden
    foreman bosun deckhand sailor seaman fisherman captain skipper crewman docker welder roofer
    tailor mechanic baker butcher cook chef waiter waitress porter cleaner maid nanny carer
    labourer laborer picker builder miner driver postman fireman firefighter policeman
    policewoman serviceman gentleman lady widow widower orphan niece nephew grandfather
    grandmother brother-in-law sister-in-law father-in-law mother-in-law son-in-law
    daughter-in-law tenant caller passer-by bystander onlooker shopper customer client
    columnist editor presenter host producer photographer cameraman publisher poet novelist
    coordinator organiser organizer supervisor boss superior subordinate inspector auditor
    bookkeeper accountant banker broker agent middleman contractor supplier employer landlady
    dean lecturer principal headmaster headteacher headmistress tutor pupil freshman postgraduate
    consultant specialist scientist physician surgeon midwife paramedic psychiatrist pathologist
    counsel barrister solicitor plaintiff defendant claimant accused suspect magistrate justice
    attaché vice-consul bodyguard sentry gunman rebel militiaman smuggler dealer thief survivor
    chief chieftain king priest nun monk bishop rabbi missionary steward stewardess
    baby child infant toddler adult veteran conscript cadet gunner sniper medic operator
    columnist translator caretaker concierge janitor gardener farmhand shepherd herder hunter
    deputy councillor counsellor alderman backbencher treasurer registrar archivist librarian
    curator sculptor painter architect plumber electrician carpenter mason blacksmith jeweller
    watchman boatman ferryman lorry-driver trucker cyclist pedestrian motorist rider
    newcomer guest stranger foreigner compatriot countryman kinsman fiancé fiancée girlfriend
    boyfriend roommate flatmate housemate comrade inmate teenager
    master harbourmaster matron mistress schoolmistress schoolmaster forewoman bunkmate overseer
    moderator interviewer host chairperson compère voter candidate opponent
    rival enemy hostage captive
    """
)
PAPERS = word_set(
    """
    reply response rebuttal table chart caption entry
    report study survey document statement assessment file paper letter email e-mail memo
    affidavit indictment transcript recording record database figure datum post message video
    update review poll research finding estimate rumour rumor account story article law act
    constitution decree treaty summary bulletin communiqué release leaflet information statistic
    photo picture image footage screenshot translation log register audit opinion contract invoice
    bill receipt certificate note minute brochure leaflet order warrant subpoena declaration
    testimony complaint verdict ruling judgment judgement summons list ledger diary manual
    questionnaire spreadsheet dossier cable telegram notice circular directive permit
    """
)
TITLES = word_set(
    """
    MP Mr Mrs Ms Miss Mme Mlle Messrs Dr Eng Ing Rev Reverend Hon Honourable Honorable Maître Fr
    Sr Adv Brig Adm Cdr Cmdr Supt Insp Cpl Pte Ven Rabbi Imam Sheikh Mufti Prof Professor Sir Lord
    Lady Sen Rep Gov Gen Col Lt Maj Capt Sgt President Minister Prime Foreign Defence Defense
    Interior Education Health Deputy Vice Ambassador Secretary General Spokesman Spokeswoman
    Spokesperson Ministry Chancellor King Queen Pope Chief Director Senator Commissioner Governor
    Mayor Colonel Captain Major Lieutenant Sergeant Judge Justice Bishop Father Sister Brother
    Rector Commander Businessman DI DCI DSI Det Detective Cllr
    """
)
NAMELESS_ALONE = word_set("office branch unit bureau team department section crew")
"""Nouns for bodies that tell nobody where nothing stands beside them: “the office”."""
COMPANY_WORDS = word_set(
    """
    staffing hire manpower placements placement works yards shipyards security foods recruitment
    logistics shipping motors energy solutions partners ventures enterprises stores supplies labs
    laboratories pharma pharmaceuticals timber mining oil gas cement textiles garments
    plastics chemicals electronics systems technologies software analytics consulting consultants
    advisers advisors capital investments properties estates homes hotels resorts travel tours
    transport haulage trucking freight cargo airways aviation aerospace construction builders
    engineering contractors fisheries seafood farms growers produce dairy brewery bakery
    factories foundry refinery electric telecom telecoms mobile networks wireless group
    rights aid relief voices forum initiative collective cooperative solidarity legal
    """
)
"""Last words of names that companies and groups bear, and no person."""
COMPANY_ROLES = word_set(
    """
    contractor subcontractor sub-contractor operator supplier manufacturer producer employer
    developer carrier retailer distributor importer exporter wholesaler insurer auditor shipper
    charterer shipowner lender buyer
    """
)
"""Nouns that a company may be as well as a person: “the contractor, Aldern Roads”."""
GENERIC_BODIES = word_set(
    """
    company firm agency group organisation organization hospital clinic school university college
    bank charity newspaper paper channel website business outlet station association union
    authorities foundation network club militia site blog portal podcast desk
    """
)
"""Nouns for bodies of which there are many: without a name they tell nobody."""
GROUPS = word_set(
    """
    group organisation organization charity ngo watchdog nonprofit network coalition association
    alliance foundation institute initiative movement centre center committee project forum
    """
)
"""Nouns for bodies of citizens, which may call one another so."""
RANKS = word_set(
    """
    general colonel major captain lieutenant sergeant corporal brigadier commodore admiral marshal
    superintendent inspector constable commander commandant lieutenant-colonel major-general cadet
    """
)
MIDDLE_TITLES = OFFICES - word_set("king queen pope bishop chair head")
"""Offices that stand between a nationality and a name; the others are surnames as well."""
IRREGULAR_SINGULAR = {"people": "people", "men": "man", "women": "woman", "wives": "wife"}
