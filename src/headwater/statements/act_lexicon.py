"""The words that speak of each kind of act."""

from __future__ import annotations

from collections.abc import Mapping

from headwater.statements.act_kind import ActKind

ACT_PHRASES: Mapping[ActKind, tuple[str, ...]] = {
    ActKind.ABDUCTION: (
        "{abduct}|{kidnap}|abduct(?:ion|or)s?|kidnapp(?:ing|er)s?|hostages?|{take} … hostage",
        "{snatch} (?:off|from|{PEOPLE})|{drag} from (?:their|his|her) (?:homes?|beds?)",
    ),
    ActKind.ARMS: (
        "(?:{make}|{produce}|{assemble}|{put} together|{build}|{manufacture}|{supply}|{ship}"
        r"|{deliver}) (?:\w+ )?{ARMS}",
        "{ARMS} (?:factor(?:y|ies)|plants?|production|deliver(?:y|ies)|suppl(?:y|ies)|sales?"
        "|shipments?|deals?)",
    ),
    ActKind.ATTACK: (
        r"(?<!heart\s)(?<!panic\s)attack(?:s|ed|ing)?(?! drones?)|{ambush}|{bombard}"
        r"|{bomb}|bombings?|bombardments?|shelled|shellings?|gunfire|airstrikes?|raids?|raided",
        "{set} dogs on|guards with dogs|{drive} off (?:the )?{PEOPLE}|{beat} back"
        "|{drive} (?:anybody|anyone|them|people) off",
        "(?:air|missile|drone|rocket)(?: |-)(?:strikes?|raids?)|{open} fire|{fire} (?:on|at)",
        "{shoot} (?:at|{PEOPLE})|{storm} the",
    ),
    ActKind.CAPTURE: (
        r"{capture}(?! (?:the )?(?:town|village|city|area|territory|attention|footage|images?)\b)"
        r"(?! (?:on|in) (?:video|film|camera|photos?))",
        "prisoners?(?: |-)of(?: |-)war|pows?|{take} prisoner|taken captive|{surrender}"
        "|captivity|captives?",
    ),
    ActKind.CENSORSHIP: (
        "{censor}|censorship|{muzzle}|press freedom|media blackout|{gag}",
        "{block} … (?:websites?|sites?|channels?|internet)",
        "(?:{ban}|{shut} down|{close} down) … (?:newspapers?|outlets?|stations?|channels?|media)",
    ),
    ActKind.COERCION: (
        "{coerce}|coercion|coercive(?:ly)?|{compel}|duress|{pressure}|{pressurise}|under pressure",
        r"forced|forcing|forcibl[ye]|by force|(?<!armed\s)(?<!air\s)forces? {PEOPLE} (?:to|into)"
        "|(?:to|will|would|can|and) force",
        "{press} … (?:into|to) … (?:{ENTER}|{ARMY}|go)|{lean} on … to|{push} … into|{bully}"
        r"|{blackmail}|{strong-arm}|press-?gang\w*",
        "against (?:their|his|her|my|our) (?:own )?will|at gunpoint|involuntar(?:y|ily)"
        "|no (?:other )?choice but|(?:the|a) choice (?:of|between)",
        "{make} {PEOPLE} (?:sign|fight|join|work|serve|accept)",
    ),
    ActKind.COMBAT: (
        "{deploy}|deployments?|at the front|front(?: |-)?lines?|trench(?:es)?"
        "|in(?:to)? (?:combat|battle)|combat duty|war zones?|cannon fodder"
        "|meat (?:assaults?|grinders?|waves?)",
        r"{send} … (?:to|into|for) (?:the |a |their |its )?(?:\w+ )?{WAR}",
        r"{send} … to (?:fight|die)",
        r"{go} to (?:the )?(?:war|front)|for (?:the )?front|{end} up (?:in|at) … {WAR}",
        r"{fight} (?:in|on|alongside|against|at|with|as|under|and|beside)"
        r"(?! (?:corruption|crime|poverty|disease))|(?:to|and|into|up) fight(?! for)"
        r"|{fight} for (?:the |his |their |its )?(?:(?-i:[A-Z]\w+)|{ARMY}|country|money|pay)",
        r"fighting(?! (?:corruption|crime|poverty|back|fires?|disease|for))|fighters?|combatants?",
        r"in (?:the |its |their )?(?:\w+ )?(?:army|armed forces|military(?! \w))"
        r"|in (?-i:[A-Z]\w+) service|in (?:its|the|their|\w+['’]s) war",
        "{take} part in … {WAR}",
    ),
    ActKind.DEATH: (
        "{die}|deaths?|dead|(?:{lose}|{claim}) … (?:life|lives)|fatalit(?:y|ies)|casualt(?:y|ies)"
        "|perish(?:ed)?|drown(?:ed)?|corpses?|dead bodies|mortuary|buried|funerals?",
        r"(?:was|were|been|being|be|are|is|get|got)(?: \w+ly)? killed|killed in",
    ),
    ActKind.DEATH_IN_COMBAT: (
        r"(?:{die}|{fall}|killed|deaths?|dead|perished) … (?:in|at|on|during) "
        r"(?:the |a |its |this )?(?:\w+ )?{WAR}",
        "(?:{die}|killed|deaths?|perished) (?:while |when )?(?:fighting|in action|in combat)",
        r"(?:soldiers?|fighters?|recruits?|mercenar(?:y|ies)|troops|conscripts?"
        r"|in (?-i:[A-Z]\w+) (?:service|army)) … (?:{die}|killed|dead)",
        r"(?:{die}|killed) (?:with|for|alongside) (?:the )?(?:\w+ )?(?:forces|army|troops)",
        "(?:combat|battlefield|war|front-?line) (?:deaths?|losses|casualties)|losses on the {WAR}",
    ),
    ActKind.DECEPTION: (
        "{lure}|{trick}|{deceive}|deception|deceit|deceptive(?:ly)?|{dupe}|{hoodwink}|{cheat}"
        "|misled|mislead|misleads|{defraud}|fraud|fraudulent(?:ly)?|{scam}|scams?|conned|{entice}",
        "under (?:the )?(?:guise|pretence|pretense|pretext) of|{lie} to|ruses?|ploys?",
        r"(?:false|fake|empty|bogus|phoney|phony|fictitious|sham|misleading)(?: \w+)? (?:promises?"
        "|pretences|pretenses|jobs?|offers?|contracts?|adverts?|advertisements?|scholarships?)",
        "(?:jobs?|offers?|work|positions?|scholarships?) (?:that|which) … (?:exist(?:ed)?|a trick)"
        "|unwitting(?:ly)?|unknowing(?:ly)?|{make} … believe|not told (?:that|what|where)",
    ),
    ActKind.DENIAL_OF_AID: (
        r"{deny} … (?:food|water|aid|care|treatment|medicine|assistance)|{starve}|starvation",
        r"(?:{block}|{withhold}|{obstruct}|{refuse}) … (?:aid|food|medicine|relief|supplies)",
        "without (?:food|water|medicine|medical (?:care|help|treatment))|besieged|siege",
    ),
    ActKind.DENIAL_OF_DOCUMENTS: (
        "(?:{deny}|{refuse}|{cancel}|{revoke}|{withdraw}|{confiscate}|{seize}|{withhold}|{annul}"
        "|{take}|{keep}|{tear}) (?:away |up )?(?:the |their |his |her |our |my |all |its )?"
        r"(?:\w+ )?{PAPERS}",
        "{PAPERS} … (?:cancelled|canceled|revoked|confiscated|withdrawn|refused|denied|seized"
        "|taken|withheld|annulled|{end}|{expire}|not … (?:extended|renewed))",
        "{PAPERS} (?:extended|renewed) (?:without|only if)",
        "(?:no|get no|given no|without) (?:new |further |student )?{PAPERS}|{hold} back {PAPERS}"
        "|{PAPERS} … (?:lapse|lapsed|void)|no … {PAPERS} … (?:renewed|extended)",
        "(?:none|nobody|no one|not|never) … (?:{get}|{receive}|given|granted|issued) (?:an? |any )?"
        "(?:new |further |student )?{PAPERS}",
        "(?:not|never|without|stop|{refuse}) … (?:{extend}|{renew}) … {PAPERS}",
        "(?:exchange|return) for (?:renewing|extending|(?:renewal|extension) of) … {PAPERS}"
        "|non-?(?:renewal|extension) of|without (?:their )?passports?",
    ),
    ActKind.DEPORTATION: (
        "{deport}|deportations?|{expel}|expulsions?|refoulement|forcible transfers?",
        "(?:{kick}|thrown|{force}) out of the country",
    ),
    ActKind.DESTRUCTION: (
        "{destroy}|destruction|{demolish}|demolitions?|{raze}|{loot}|{pillage}|arson|{ransack}"
        "|{vandalise}|{burn} (?:down|to the ground)"
        "|{burn} (?:the |their |his |her |a )?(?:village|houses?|homes?|huts?|crops?|school|church)"
        "|{steal}|"
        "{set} … on fire|{set} fire to",
    ),
    ActKind.DETENTION: (
        "{detain}|detention|detainees?|{arrest}|arrests|{imprison}|imprisonment|{jail}|jails"
        "|prisons?|prisoners?(?! of war)|inmates?|{incarcerate}|incarceration|{lock} (?:up|in"
        "|inside)"
        "|(?:in|into) custody|behind bars|{intern}|internment",
        "{hold} … (?:captive|prisoner|without charge|incommunicado|in (?:a |their )?cells?)",
        "(?:seized|picked up|rounded up|taken) (?:at|from|in) (?:their )?"
        "(?:building sites?|hostels?|streets?|markets?|factor(?:y|ies)|homes?|dormitor(?:y|ies)"
        "|workplaces?)|round-ups?",
        r"(?<!talks\s)(?<!meeting\s)(?:was|were|been|being|are)(?: \w+ly)? held"
        r"(?! (?:in|on|at|by|every|responsible|accountable|back|up|to|annually|yesterday)\b)",
    ),
    ActKind.DISAPPEARANCE: (
        "{disappear}|disappearances?|{vanish}|whereabouts|incommunicado|unaccounted for"
        "|{lose} … contact|not been (?:seen|heard) (?:from )?since",
        r"(?:{go}|reported|is|are|were|was|still|or|and|\d+) missing"
        "|missing (?:persons?|men|women|people|students|in action)",
    ),
    ActKind.DISCRIMINATION: (
        r"{discriminate} against|discrimination|racis[mt]s?|xenophob\w+|racial(?:ly)?"
        "|because of (?:their|his|her) (?:race|skin|religion|faith|origin)|hate speech",
    ),
    ActKind.DISPLACEMENT: (
        "{displace}|displacement|{flee}|{evacuate}|evacuations?|{uproot}|refugees|exiled?"
        "|{drive} … from (?:their|his|her) homes?",
    ),
    ActKind.EXPLOITATION: (
        "{exploit}|exploitation|(?:forced|slave|bonded|child|unpaid) (?:labou?r|work)|slavery"
        "|slaves?|{enslave}|servitude|debt bondage|{force} … to work|{work} … without pay",
    ),
    ActKind.EXTORTION: (
        "{bribe}|bribes|bribery|{extort}|extortion|ransoms?|kickbacks?|{blackmail}|corruption"
        "|{pay} … (?:officials|police|policem[ae]n|guards|officers|authorities)|protection money"
        "|{slip} … (?:cash|money|bribes)|{buy} (?:their|his|her|our) way out",
    ),
    ActKind.INDUCEMENT: (
        "{promise} … {GOODS}|promises? of|{offer} … {GOODS}|offers? of|in (?:exchange|return) for"
        "|(?:job|work|contract|visa) offers?|{attract} with|incentives?|with promises|{entice}",
    ),
    ActKind.INJURY: (
        "{wound}|wounds|wounded|{injure}|injur(?:y|ies)|{maim}|{mutilate}|amputat(?:ed|ion)s?"
        "|in hospital|hospitali[sz]ed|shrapnel|{lose} (?:a|an|his|her|both)"
        " (?:legs?|arms?|eyes?|hands?|fingers?|foot|feet)|bites?|bit|bitten"
        "|{touch} (?:nobody|no one|anyone)|{break} (?:his|her|their|my|both) (?:arms?|legs?|ribs?"
        "|hands?|nose|jaw)|(?:arms?|legs?|ribs?|hands?|nose|jaw) (?:was|were|had been) broken",
    ),
    ActKind.INVESTIGATION: (
        "{investigate}|investigations?|{probe}|probes|inquir(?:y|ies)|enquir(?:y|ies)"
        "|{look} into|fact-finding",
    ),
    ActKind.KILLING: (
        "{kill}|killings?|killers?|{murder}|murders|murderers?|{assassinate}|assassinations?"
        "|{massacre}|massacres|{slaughter}|{lynch}|{slay}|shot dead|{shoot} … dead|{behead}"
        r"|{shoot} (?:\w+ ){0,2}{PEOPLE}(?! (?:a|the) (?:look|glance|film))"
        "|{put} to death|{gun} down|{strangle}|genocide|extrajudicial|executions?",
        r"{execute}(?! (?:the|a|an|his|her|its|their) (?:plans?|orders?|contract|will|work)\b)",
    ),
    ActKind.PAYMENT: (
        r"{pay}(?! (?:tribute|attention|a visit|respects|the price|homage|heed)\b)|salar(?:y|ies)"
        "|wages?(?! war)|bonus(?:es)?|stipends?|remuneration|compensation|payments?"
        "|health insurance",
        r"[$€£]\d[\d,.]* (?:a|per|each|every) (?:month|week|day|year)",
    ),
    ActKind.PENALTY: (
        r"reprisals?|retaliation|retribution|{punish}|punishments?|penalt(?:y|ies)|{fine} \$?\d+",
        "(?:{cancel}|{cut}|{lose}|{withdraw}|{stop}) … (?:scholarships?|stipends?|funding)"
        "|scholarships? … cancell?ed|cancell?ed scholarships?|(?:{raise}|higher) (?:their )?fees"
        "|fees … raised|{take} … (?:privileges|scholarships?) away|{take} away … privileges",
        "{dismiss} from|{expel} … from (?:the )?(?:university|school|college)",
    ),
    ActKind.PROSECUTION: (
        "{sentence} (?:to|over|in)|(?:prison|jail|life|death|drugs?|suspended|-year) sentences?"
        r"|sentence (?:over|for)|year (?:\w+ )?sentence|{prosecute}|prosecutions?|{convict}"
        "|convictions?|convicts|{indict}|indictments?|{charge} with|charges (?:of|against)",
        r"on trial|{plead} guilty|found guilty|court-martial\w*|arrest warrants?|lawsuits?|{sue}"
        "|{extradite}|extradition|criminal (?:case|charges|proceedings)",
    ),
    ActKind.RECRUITMENT: (
        "{recruit}|recruits|recruiters?|recruitment|{enlist}|enlistment|{conscript}|conscripts"
        "|conscription|{mobilise}|mobili[sz]ation|mercenar(?:y|ies)",
        r"(?:{enrol}|enroll(?:ed|ing)?)"
        r"(?! (?:at|in) (?:\w+ ){0,3}(?:universit|college|school|course|class|program))",
        "(?:{join}|{serve} (?:in|with)|{enter}) … {ARMY}|{sign} up|{sign} … contracts?"
        "|(?:military|army|combat) (?:contracts?|service)|contracts? with the {ARMY}",
        r"{call} up|{take} on (?:at least |more than |some |about |over |\d+)|foreign fighters"
        "|{draft} … into|draft (?:notices?|papers)|foreign legion|(?:its|the|depleted) ranks",
        "{draw} … into … {ARMY}|(?:war|army) … {draw} in|{take} on (?:for|… for) … {WAR}",
        "(?:asked|made|forced|obliged|ordered|compelled) to (?:serve|enlist)|{put} on a uniform",
        r"(?:into|in|to) (?:its|the|their|\w+['’]s) (?:army|armed forces)"
        r"|(?:to|into) fight(?:ing)? (?:for|in)|{fight} for (?-i:[A-Z]\w+)|signing bonus(?:es)?",
        "(?:into|for) (?:forced )?(?:military|combat) (?:service|deployments?|training)",
    ),
    ActKind.RELEASE: (
        "{rescue}|freed|{free} {PEOPLE}|{liberate}|{repatriate}|repatriation|{bring} … home"
        "|prisoner (?:swaps?|exchanges?)|{pardon}|pardons|amnest(?:y|ies)|{set} … free|let go"
        "|{release} {PEOPLE}|release of … {PEOPLE}|(?:{get} out of|{release} from) (?:jail|prison)",
        r"(?<!report\s)(?<!video\s)(?<!statement\s)(?<!figures\s)(?:was|were|been|being|be)"
        r" released(?! (?:on|by|in|to) (?:the )?(?:media|press|public|website|online)\b)",
    ),
    ActKind.SEXUAL_VIOLENCE: (
        r"{rape}|rapes|rapists?|sexual(?:ly)? (?:assault|abuse|violence|slavery|harass|exploit)\w*"
        "|{molest}|forced (?:prostitution|marriages?|pregnanc(?:y|ies))",
    ),
    ActKind.SURVEILLANCE: (
        r"{spy} on|wire-?tap\w*|surveil\w*|{hack}|spyware|phone-tapping"
        "|(?:{intercept}|{monitor}|{track}|{record}) … (?:calls|messages|phones?|movements)",
    ),
    ActKind.THREAT: (
        "{threaten}|threats?|ultimatums?|{intimidate}|intimidation|{menace}|death threats?",
        r"unless (?:they|he|she|we|you|i|{PEOPLE}|the \w+) … (?:{ENTER}|leave|pay)"
        "|if (?:they|he|she|we|you|i) (?:do|did|does)(?: not|n['’]t) … (?:{ENTER}|leave|pay)",
        "{warn} … (?:reprisals?|retribution|retaliation|fees|cancell?ed|{deport}|expulsion"
        "|{arrest}|jailed|punished|killed|consequences)|{face} … (?:deportation|expulsion|prison)",
        "(?:those|any|some|anyone|foreigners|students|migrants) who (?:{refuse})"
        "|or (?:else|be (?:deported|expelled|jailed|killed|sent)|(?:they|i) (?:will|would) kill)",
    ),
    ActKind.TORTURE: (
        r"{torture}|torturers?|(?<!heart\s)(?<!drum\s){beat}"
        r"(?! (?:the|a|an|its|their|his|her|\w+ in)"
        r" (?:record|odds|clock|drum|rival|team|heat|game|market|forecasts?|final)\b)"
        r"(?! (?:by \d|at home|in the final|expectations|inflation|back)\b)(?: {PEOPLE})?|{punch}"
        r"|{kick} {PEOPLE}|{club} {PEOPLE}|hits? (?:{PEOPLE}|\w+ (?:men|women|people)) with|batons?"
        r"|tear ?gas"
        "|beatings?|{ill-treat}|ill-treatment|{mistreat}|mistreatment|{maltreat}|maltreatment",
        r"(?<!drug\s)(?<!substance\s)(?<!alcohol\s)(?:{abuse}|abuses)"
        r"(?! of (?:power|office|trust|funds|drugs|alcohol))|abusive",
        r"waterboard\w*|electric shocks?|electrocut\w+|{humiliate}|humiliation|degrading|inhuman"
        r"|inhumane|{whip}|{flog}|{torment}|brutality|brutali[sz]\w+|solitary confinement|cruelty",
    ),
    ActKind.TRAFFICKING: (
        r"trafficked|(?<!drug\s)(?<!arms\s)(?:trafficking|traffickers?)|people(?: |-)smugg\w+"
        "|{smuggle} {PEOPLE}|smugglers?|sold (?:in)?to (?:the )?{ARMY}|{sell} {PEOPLE}",
    ),
    ActKind.TRAINING: (
        "(?:military|combat|weapons|basic|army|bodyguard|paramilitary) (?:training|drills?"
        "|instructors?)|training camps?|{train} (?:{PEOPLE} )?(?:to fight|as (?:soldiers|fighters))"
        "|weeks? of training|boot camps?",
    ),
    ActKind.TRAVEL: (
        "{arrange} … (?:journey|travel|trip|flights?|visas?|passage)|air tickets?"
        "|one-way tickets?|(?:{issue}|{grant}|{obtain}) … visas?|visas? … (?:issued|granted)",
        r"(?:{send}|{bring}|{fly}|{take}|{ship}|{transport}|{lure}|{move}) (?:\w+ ){0,4}{PEOPLE} …"
        r" to (?-i:[A-Z]\w+)|(?:brought|flown|shipped|sent|taken) to (?:the )?(?-i:[A-Z]\w+)",
    ),
    ActKind.WARNING: (
        "{warn}|warnings?|travel (?:advice|advisor(?:y|ies)|bans?)|advisor(?:y|ies)|{caution}"
        "|{alert}|alerts|{urge} … (?:not to|to avoid|to refuse|to stay)",
        "{advise} … (?:not to|against)",
    ),
}
"""Phrases in the notation of `phrase_pattern`; the first that matches gives the place."""
