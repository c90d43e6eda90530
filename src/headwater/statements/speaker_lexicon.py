"""The nouns and small words by which reports name those who speak."""

from __future__ import annotations

from headwater.statements.word_set import word_set

SINGULAR_PRONOUNS = word_set("he she him her i it this")
PLURAL_PRONOUNS = word_set("they them we us")
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
    charity ngo league junta cabinet secretariat watchdog think-tank bureau corps front media
    press newspaper outlet broadcaster channel website station magazine daily weekly corporation
    industry board brigade battalion forces nations syndicate guild brotherhood chamber polytechnic
    lyceum faculty trust fund bloc militia regiment television radio tv watch international
    airlines railways lines terminal industries holdings ltd inc corp plc llc gmbh
    """
) | {"general staff"}
OFFICES = word_set(
    """
    president minister premier chancellor ambassador spokesman spokeswoman spokesperson governor
    mayor secretary director chief head leader commander general colonel commissioner prosecutor
    king queen pope bishop archbishop chairman chairwoman chair founder rector vice-chancellor
    consul chargé attache speaker
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
    """
)
PAPERS = word_set(
    """
    report study survey document statement assessment file paper letter email e-mail memo
    affidavit indictment transcript recording record database figure datum post message video
    update review poll research finding estimate rumour rumor account story article law act
    constitution decree treaty summary bulletin communiqué release leaflet information statistic
    photo picture image footage screenshot
    """
)
TITLES = word_set(
    """
    MP Mr Mrs Ms Dr Prof Professor Sir Lord Lady Sen Rep Gov Gen Col Lt Maj Capt Sgt President
    Minister Prime Foreign Defence Defense Interior Education Health Deputy Vice Ambassador
    Secretary General Spokesman Spokeswoman Spokesperson Ministry Chancellor King Queen Pope
    Chief Director Senator Commissioner Governor Mayor Colonel Captain Major Lieutenant Sergeant
    Judge Justice Bishop Father Sister Brother Rector Commander Businessman
    """
)
MIDDLE_TITLES = OFFICES - word_set("king queen pope bishop chair head")
"""Offices that stand between a nationality and a name; the others are surnames as well."""
IRREGULAR_SINGULAR = {"people": "people", "men": "man", "women": "woman", "wives": "wife"}
