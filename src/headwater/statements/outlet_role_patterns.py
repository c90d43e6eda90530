"""The words around an outlet's name that tell what it did."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, auto

from headwater.statements.citing_frames import CITES, CITING
from headwater.statements.outlet_nouns import KIND_OF_OUTLET
from headwater.statements.statement import ConduitRole

NATIONAL = r"[A-Z]\w+(?:ian|ean|an|ish|ese|hi|ic|ch|i)"


class Distance(IntEnum):
    """How near an outlet of a sentence stands to the speaker: the outermost has the least."""

    LAST_TO_PASS_ON = auto()
    """It passed on what others named beside it had passed on before."""
    REPORTS = auto()
    """It reports, or the claim is “according to” it."""
    QUOTES = auto()
    """The speaker is quoted “by” it."""
    IS_CITED = auto()
    """Another outlet cites it."""
    ASKED = auto()
    HEARD = auto()
    """The speaker spoke to it, or there."""
    MADE_IT = auto()
    """It made what another showed, or counted what is reported."""


@dataclass(frozen=True, slots=True)
class OutletRole:
    """What an outlet did in a sentence."""

    role: ConduitRole
    distance: Distance


_BODY = r"(?:association|group|charity|organi[sz]ation|institute|network|collective|bureau|union)"
_SHOW = (
    r"(?i:show|programme|program|edition|broadcast|bulletin|newscast|podcast|page|account|feed|slot"
    r"|segment)"
)
_SHOW_OF = (
    rf"(?:(?:[\w’'-]+\s+){{0,5}}?{_SHOW}\s+(?:[A-Z][\w’'-]*\s+){{0,4}}(?:of|on|by|from|at)\s+"
    r"(?:(?:[A-Z][\w’'-]*\s+){1,5}on\s+)?)?"
)
"""“the Morning Show of | Coast TV”."""
_LEAD = (
    rf"\s+{_SHOW_OF}"
    r"(?:(?:the|an?|its|own|same|local|state|private|state-owned|state-run|news|wire|online|independent"
    r"|investigative|(?:reporters?|journalists?|correspondents?|readers|listeners|viewers|editors?)"
    rf"\s+(?:from|of|at|for)|[a-z-]+(?=\s+{KIND_OF_OUTLET})|{KIND_OF_OUTLET}|[A-Z][\w’'-]+"
    rf"(?:\s+\w+)?(?=\s+{KIND_OF_OUTLET})|{NATIONAL}|[a-z]+[’'-]s|{_BODY}|{KIND_OF_OUTLET},)\s+){{0,5}}\Z"
)
"""Between the word that tells the role and the name: “the local daily”."""
_WHEN = (
    r"(?:\s+(?:first|earlier|later|also|initially|originally|exclusively|in\s+full|in\s+part|only"
    r"|(?:on\s+|last\s+|this\s+|early\s+|late\s+)*(?:\w+day|week|month|year|night|morning)|yesterday"
    r"|in\s+[A-Z]\w+|on\s+\d+\s+\w+)){0,3}"
)
_SHOWN = (
    r"(?:cited|quoted|reported|carried|published|printed|relayed|broken|seen|reviewed|transcribed"
    r"|translated|picked\s+up|obtained|viewed|heard|read|read\s+out|collected|recorded|filmed"
    r"|shared|leaked|captured|documented|examined|accessed|released|verified|authenticated|aired"
    r"|broadcast|summarised|paraphrased|described|unearthed|photographed|reproduced|circulated)"
)
_PASSED_ON = (
    r"(?:reprinted|republished|picked\s+up|repeated|copied|syndicated|relayed|quoted|cited|rerun"
    r"|translated|taken\s+up)"
)
_SPEECH = (
    r"(?:sp(?:eak|eaks|eaking|oke|oken)|talk(?:s|ed|ing)?|sa(?:y|ys|id|ying)|wr(?:ite|ites|ote|itten"
    r"|iting)|confirm\w*|den(?:y|ies|ied|ying)|explain\w*|complain\w*|admit\w*|conced\w+|repeat\w*"
    r"|reveal\w*|insist\w*|comment\w*|remark\w*|statements?|words?|answer\w*|repl(?:y|ies|ied|ying)"
    r"|letters?|e-?mails?|messages?|account|testimony|testif\w+|disclos\w+|boast\w*|confid\w+"
    r"|describ\w+|recount\w*|declined|refused|contact\w*|acknowledg\w+|suggest\w*|maintain\w*"
    r"|interviews?|stor(?:y|ies)|contend\w*|assert\w*|stress\w*|hint\w*|lament\w*|apologi[sz]\w+"
    r"|declar\w+|stat(?:e|es|ed|ing)|mention\w*|recall\w*|recollections|rejected|dismissed|told)"
)
_PIECE = (
    r"(?:articles?|columns?|essays?|commentar(?:y|ies)|op-ed|pieces?|blog\s+post|editorials?"
    r"|leader|reports?|stor(?:y|ies)|investigation|dispatch|summary|version|account|interview)"
)
_PAPERS = (
    r"(?:surveys?|polls?|stud(?:y|ies)|reports?|figures|data|findings|lists?|documents?|analys[ie]s"
    r"|records?|tall(?:y|ies)|tables?|memos?|transcripts?|extracts|excerpts|minutes|files?|logs?)"
)
_AFFAIRS = r"(?:story|stories|allegations?|accusations?|claims?|revelations?|news|rumours?)"
_NOTES = (
    r"(?:messages?|e-?mails?|letters?|photographs?|photos?|pictures|videos?|footage|recordings?"
    r"|screenshots?|contracts?|invoices?|receipts?|tapes?|texts?|images?)"
)
_ROLES: tuple[tuple[str, ConduitRole, Distance], ...] = (
    (
        r"(?:film|podcast|documentary|programme|series|broadcast|video)\s+(?:made|produced)\s+by"
        r"|(?:film|documentary|docuseries|podcast|series)\s+by",
        ConduitRole.PRODUCER,
        Distance.MADE_IT,
    ),
    (
        r"(?:made|produced)\s+by\s+[^,.;:]{2,40}\s+for|(?:shown|aired|screened|televised)\s+(?:on|by)",
        ConduitRole.VENUE,
        Distance.HEARD,
    ),
    (
        r"(?:which|who)\s+(?:was|were|had|has)\s+(?:itself|in\s+turn|themselves|been|then|also|\s)+"
        rf"(?:quoted|cited|relayed|reported)\s+by|and\s+(?:then|later|in\s+turn)\s+by"
        rf"|(?:from\s+there|in\s+turn|then|later|subsequently|afterwards)\s+{_PASSED_ON}\s+by",
        ConduitRole.RELAY,
        Distance.LAST_TO_PASS_ON,
    ),
    (
        r"(?:quoted|cited|quoting|citing|taken|translated|picked\s+up)\b[^,;.“”\"]{0,40}\sfrom|"
        r"(?:which|who)\s+(?:also\s+|itself\s+|in\s+turn\s+)*"
        r"(?:quot|cit|credit|attribut)(?:es?|ed)(?:\s+(?:it|this)\s+to)?|"
        r"(?:has|had|have)\s+(?:it|this|that|the\s+story|the\s+figure)\s+from|"
        r"\w[’']s\s+(?:translation|summary|account|version|report)\s+of|"
        rf"(?i:(?:{CITING}|{CITES}|cites|quotes|reference\s+to))(?:\s+(?:an?|the|its|their|recent|new)(?:\s+\w+)?\s+{_PIECE}\s+(?:in|by|of"
        r"|from|on))?",
        ConduitRole.RELAY,
        Distance.IS_CITED,
    ),
    (
        r"(?:quoted|cited|reported|carried)\s+(?:in|on|as\s+(?:having\s+told|telling))"
        rf"|(?i:{_PAPERS}|{_AFFAIRS})\b,?(?:\s+(?!published\b)[^\s,;:.“”\"]+){{0,6}}?\s+(?:published|printed|released)\s+(?:in|on)"
        rf"|(?i:{_PAPERS}|{_NOTES})\b(?:\s+[^\s,;:.“”\"]+){{0,5}}?\s+(?:shared|left)\s+with",
        ConduitRole.RELAY,
        Distance.QUOTES,
    ),
    (
        r"(?:[Ii]n\s+(?:an?|his|her|its|their)\s+(?:\w+\s+)?(?:article|column|essay|commentary|op-ed|"
        r"piece|blog\s+post)\s+(?:written\s+)?(?:in|for|on)|columns?\s+of)",
        ConduitRole.VENUE,
        Distance.HEARD,
    ),
    (
        r"(?i:asked|pressed|questioned|pressed\s+on\s+\w+|drawn|challenged|quizzed)\s+by|"
        r"who\s+(?:had\s+|has\s+|have\s+)?(?:asked|begged|urged)",
        ConduitRole.RELAY,
        Distance.ASKED,
    ),
    (r"(?i:accord(?:-\s*)?ing\s+to|as\s+per|per|via)", ConduitRole.RELAY, Distance.REPORTS),
    (
        r"(?:clip|recording|footage|phone-in|programme|broadcast|bulletin|newscast)\s+(?:from|on|of|by)"
        r"|(?i:told|tell|tells|telling|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|assured)|"
        rf"(?i:\b{_SPEECH})\s+(?:(?!(?:according|referr\w+|attribut\w+|credit\w+)\b)[^\s,;:.“”\"]+\s+)"
        r"{0,6}?(?:to|with)|(?i:speaking|contacted)\s+(?:to|with|by)|"
        r"(?i:interviews?)\s+(?:\w+\s+)?(?:with|to|by|on|for|in|given\s+to)|"
        r"interviewed\s+(?:by|in|on)|"
        r"(?:[Aa]ppearing|appeared|aired|broadcast|published|[Pp]osted|written|wrote|writes|[Ww]riting"
        r"|[Ss]peaking|[Ii]nterviewed|[Tt]alking|spoke|said|says|guest|post|posts|thread|message|livestream)\s+(?:on|in)",
        ConduitRole.VENUE,
        Distance.HEARD,
    ),
    (
        r"(?i:(?:poll|survey|count|tally|study|analysis|database|review|investigation|"
        r"estimates?)\s+(?:\w+ed\s+)?(?:by|from|of))",
        ConduitRole.PRODUCER,
        Distance.MADE_IT,
    ),
    (
        r"(?i:through|(?:reports?|reporting|reportage|story|article|account|dispatch|investigation|"
        r"interview|coverage|wire|news)\s+(?:by|in|from|of)|"
        r"(?:translation|summary|transcript|version|copy|recording)\s+(?:published\s+)?(?:by|in))",
        ConduitRole.RELAY,
        Distance.REPORTS,
    ),
    (
        rf"(?i:{_SHOWN}{_WHEN}\s+(?:by|in|on)|cited|quoted|(?:shown?|given|passed|sent|handed|leaked)\s+to)",
        ConduitRole.RELAY,
        Distance.QUOTES,
    ),
    (
        r"[,”\"]\s+(?:says|said|writes|wrote|reports|reported|echoe[sd]|notes|noted|adds|added"
        r"|claims|claimed)",
        ConduitRole.RELAY,
        Distance.REPORTS,
    ),
)
BEFORE: tuple[tuple[re.Pattern[str], OutletRole], ...] = tuple(
    (re.compile(rf"(?:\b|^|(?=[,”\"]))(?:{words}){_LEAD}"), OutletRole(role, distance))
    for words, role, distance in _ROLES
)
"""What stands directly before an outlet's name and tells its part; the first that fits does."""
AFTER_PRODUCER = re.compile(
    r"(?i)^(?:['’]s)?\s+(?:\w+\s+){0,2}?(?:poll|survey|count|tally|study|analysis|database|review|"
    r"investigation|estimate|census)\b"
)
_ON_AIR = (
    r"(?:film|documentary|interview|programme|recording|clip|phone-in|debate|video|audio|tape)"
)
AFTER_VENUE = re.compile(
    rf"(?:return(?:s|ed)\s[^,.;]{{0,40}}\s?with|carrie[sd]|r[au]ns?|aired|airs|shows|showed"
    rf"|broadcasts?|played|has|had)\s+(?:\w+ly\s+)?an?\s+(?:[a-z]+\s+)?{_ON_AIR}\b|"
    rf"also\s+(?:carried|ran|aired|broadcast|played|showed)\s+an?\s+(?:[a-z]+\s+)?{_ON_AIR}\b|"
    r"(?:carried|ran|aired|broadcast|published|had|shows?|showed|airs)\s+an\s+interview\b|"
    r"(?:and\s+[^,.;]{2,40}\s+)?(?:both\s+)?interviewed\b|(?:['’]s\s+)?(?:columnist|guest)\b"
)
AFTER_QUOTES = re.compile(
    r"(?:has\s+|had\s+|have\s+|also\s+)*(?:transcribed|translated|obtained|reviewed|picked\s+up|seen"
    r"|did\s+not\s+(?:identify|name)|agreed\s+not\s+to\s+name|reproduce[sd]|renders?|rendered)\b"
)
_VERB = (
    r"(?:report(?:s|ed|ing)?|sa(?:id|ys)|writ(?:es|ing)|wrote|reveal(?:s|ed)|disclos(?:es|ed)|"
    r"publish(?:es|ed)|print(?:s|ed)|cit(?:es|ed|ing)|quot(?:es|ed|ing)|add(?:s|ed)|not(?:es|ed)|"
    r"claim(?:s|ed)|alleg(?:es|ed)|stat(?:es|ed)|broke|learn(?:s|ed|t)|carrie[sd]|relay(?:s|ed)|"
    r"described|found|attribut(?:es|ed)|leads?\s+with|opens\s+with|echo(?:es|ed)|conclud(?:es|ed)|"
    r"reproduc(?:es|ed)|show(?:s|ed)|gives|gave|puts?|aired|ran|runs|recount(?:s|ed)|rel(?:ies|ied)"
    r"|suggest(?:s|ed)|explain(?:s|ed)|reckon(?:s|ed)|insist(?:s|ed)|paraphrase[sd]|"
    r"ha(?:s|ve|d)\s+(?:it\b|(?:[\w’'“”.-]+,?\s+){1,9}?\w+ing\b))"
)
AFTER_RELAY = re.compile(
    r"(?i)^(?:\s+(?:of|in)\s+[A-Z]\w+)?(?:['’]s)?,?\s*(?:(?:an?|the)\s[^,;:.]{2,50},\s+)?"
    r"(?:(?:has|have|had|is|are|also|first|previously|earlier|recently|further|later|now|has\s+also|"
    r"in\s+turn,?|for\s+its\s+part,?|then|was\s+the\s+first\s+to|which\s+first|which,?|"
    r"(?:on|in|late\s+on|early\s+on|last|this)(?:\s+\w+){1,3}?|(?:citing|quoting)\s[^,;:.]{2,60},)\s+)*"
    rf"(?:{_VERB}|reports?\b|reporting\b|story\b|article\b|account\b|dispatch\b|interview\b|"
    r"translation\b|summary\b|version\b|correspondent\b)(?!\w)"
)
