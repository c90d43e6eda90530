"""Tell by the words around an outlet's name what it did, and how far out in the chain it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, auto

from headwater.statements.statement import ConduitRole
from headwater.terms.span import Span

KIND_OF_OUTLET = (
    r"(?:daily|weekly|monthly|newspaper|paper|tabloid|magazine|journal|website|(?:news\s+)?site|"
    r"portal|blog|podcast|broadcaster|station|channel|radio|network|outlet|"
    r"(?:news\s+|press\s+|wire\s+)?agency|wire\s+service)"
)
"""What an outlet is called before its name, or afterwards in its place."""
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


_LEAD = (
    rf"\s+(?:(?:the|an?|its|same|local|state|private|state-owned|{NATIONAL}|news|wire|"
    rf"independent|investigative|(?:reporters?|journalists?|readers|listeners|viewers)\s+"
    rf"(?:from|of|at)|{KIND_OF_OUTLET}|[a-z]+[’'-]s|association|group|charity|organisation)\s+){{0,5}}$"
)
"""Between the word that tells the role and the name: “the local daily”."""

# The words directly before an outlet's name decide what it did.
_BEFORE: tuple[tuple[re.Pattern[str], OutletRole], ...] = tuple(
    (re.compile(rf"(?:\b|^)(?:{words}){_LEAD}"), OutletRole(role, distance))
    for words, role, distance in (
        (
            r"(?:film|podcast|documentary|programme|series|broadcast|video)\s+(?:made|produced)\s+by",
            ConduitRole.PRODUCER,
            Distance.MADE_IT,
        ),
        (
            r"(?:made|produced)\s+by\s+[^,.;:]{2,40}\s+for|shown\s+(?:on|by)",
            ConduitRole.VENUE,
            Distance.HEARD,
        ),
        (
            r"(?:which|who)\s+(?:was|were|had|has)\s+(?:itself|in\s+turn|themselves|been|then|also|\s)+"
            r"(?:quoted|cited|relayed|reported)\s+by|and\s+(?:then|later|in\s+turn)\s+by",
            ConduitRole.RELAY,
            Distance.LAST_TO_PASS_ON,
        ),
        (
            r"(?:quoted|cited|quoting|citing|taken|translated|picked\s+up)\b[^,;.“”\"]{0,40}\sfrom|"
            r"(?:which|who)\s+(?:also\s+|itself\s+|in\s+turn\s+)*"
            r"(?:quot|cit|credit|attribut)(?:es?|ed)(?:\s+(?:it|this)\s+to)?|"
            r"(?:has|had|have)\s+(?:it|this|that|the\s+story|the\s+figure)\s+from|"
            r"\w[’']s\s+(?:translation|summary|account|version|report)\s+of|"
            r"(?i:citing|cites|quoting|quotes|referring\s+to|(?:with\s+|in\s+)?reference\s+to)",
            ConduitRole.RELAY,
            Distance.IS_CITED,
        ),
        (
            r"(?:quoted|cited|reported|carried)\s+(?:in|on|as\s+(?:having\s+told|telling))",
            ConduitRole.RELAY,
            Distance.QUOTES,
        ),
        (
            r"(?:in\s+(?:an?|his|her|its|their)\s+(?:\w+\s+)?(?:article|column|essay|commentary|op-ed|"
            r"piece|blog\s+post)\s+(?:written\s+)?(?:in|for|on)|"
            r"columns?\s+of)",
            ConduitRole.VENUE,
            Distance.HEARD,
        ),
        (
            r"(?i:asked|pressed|questioned|pressed\s+on\s+this|would\s+not\s+be\s+drawn)\s+by|"
            r"who\s+(?:had\s+|has\s+|have\s+)?(?:asked|begged|urged)",
            ConduitRole.RELAY,
            Distance.ASKED,
        ),
        (
            r"(?i:told|tell|tells|telling|informed|reminds?|reminded|"
            r"(?:speaking|spoke|speaks|talking|talked|said|wrote|writing|confirmed|statement|"
            r"comments?|remarks|written\s+answer|e-?mail|letter|message|reply|contacted)"
            r"\s+(?:to|with|by)|"
            r"(?:story)\s+(?:to|with)|"
            r"interviews?\s+(?:with|to|by|on|for|in|given\s+to)|(?:shown?|given|passed)\s+to|"
            r"interviewed\s+(?:by|in|on)|"
            r"(?:appearing|appeared|aired|broadcast|published|posted|written|wrote)\s+(?:on|in))",
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
            r"(?i:accord(?:-\s*)?ing\s+to|as\s+per|per|via|through|"
            r"(?:reports?|reporting|reportage|story|article|account|dispatch|investigation|"
            r"interview|coverage|wire|news)\s+(?:by|in|from|of)|"
            r"(?:translation|summary|transcript|version|copy|recording)\s+(?:published\s+)?(?:by|in))",
            ConduitRole.RELAY,
            Distance.REPORTS,
        ),
        (
            r"(?i:(?:cited|quoted|reported|carried|published|relayed|broken|seen|reviewed|"
            r"transcribed|translated|picked\s+up|obtained|viewed|heard|read|collected|recorded)"
            r"\s+(?:by|in|on)|"
            r"cited|quoted)",
            ConduitRole.RELAY,
            Distance.QUOTES,
        ),
    )
)
_AFTER_PRODUCER = re.compile(
    r"(?i)^(?:['’]s)?\s+(?:\w+\s+){0,2}?(?:poll|survey|count|tally|study|analysis|database|review|"
    r"investigation|estimate|census)\b"
)
_AFTER_VENUE = re.compile(
    r"(?:return(?:s|ed)\s[^,.;]{0,40}\s?with|carrie[sd]|r[au]ns?|aired|airs|shows|showed|broadcasts?)\s+"
    r"an?\s+(?:[a-z]+\s+)?(?:film|documentary|interview|programme)\b|"
    r"(?:carried|ran|aired|broadcast|published|had|shows?|showed|airs)\s+an\s+interview\b|"
    r"(?:and\s+[^,.;]{2,40}\s+)?(?:both\s+)?interviewed\b|(?:['’]s\s+)?columnist\b"
)
_AFTER_QUOTES = re.compile(
    r"(?:has\s+|had\s+|have\s+|also\s+)*(?:transcribed|translated|obtained|reviewed|picked\s+up|seen"
    r"|did\s+not\s+(?:identify|name)|agreed\s+not\s+to\s+name)\b"
)
_AFTER_RELAY = re.compile(
    r"(?i)^(?:\s+(?:of|in)\s+[A-Z]\w+)?(?:['’]s)?,?\s*(?:(?:has|have|had|also|first|previously|earlier|recently|further|has\s+also|"
    r"in\s+turn,?|for\s+its\s+part,?|then|was\s+the\s+first\s+to|which\s+first|which)\s+)*"
    r"(?:report(?:s|ed|ing)?|sa(?:id|ys)|writ(?:es|ing)|wrote|reveal(?:s|ed)|disclos(?:es|ed)|"
    r"publish(?:es|ed)|cit(?:es|ed|ing)|quot(?:es|ed|ing)|add(?:s|ed)|not(?:es|ed)|"
    r"claim(?:s|ed)|stat(?:es|ed)|broke|learn(?:s|ed|t)|carried|relay(?:s|ed)|described|found|"
    r"attribut(?:es|ed)|leads?\s+with|opens\s+with|"
    r"reports?\b|reporting\b|story\b|article\b|account\b|dispatch\b|interview\b|translation\b|"
    r"summary\b|version\b|correspondent\b)\b"
)
_BEFORE_PLACE = re.compile(
    rf"\b(?:[Oo]n|[Ii]n)\s+(?:the|a)\s+(?:same\s+)?(?:{NATIONAL}\s+)?{KIND_OF_OUTLET}\s+$"
)
_IN_OR_ON = re.compile(r"\b(?:[Oo]n|[Ii]n)\s+$")
_SAME = re.compile(r"(?:the|that)\s+same\b|the\s+(?:programme|broadcast)\b")
_ON_AIR = re.compile(
    r"(?:Radio|Radyo|Rádio|TV|Channel|Canal|Kanal)\s|.*\s(?:FM|Radio|TV|Television)$"
)
_REACH = 90
"""Characters before a name in which the words that decide its role may begin."""


def outlet_role(text: str, sentence: Span, name: Span) -> OutletRole | None:
    """Return what the outlet named at `name` did in `sentence`; None if the words do not tell."""
    before = text[max(sentence.start, name.start - _REACH) : name.start]
    after = text[name.end : sentence.end]
    if not before[-1:].isspace():
        before += " "
    found = next((role for pattern, role in _BEFORE if pattern.search(before)), None)
    is_venue = _AFTER_VENUE.match(after.lstrip()) or _is_place(before, name.of(text))
    if is_venue and (found is None or found.distance is not Distance.QUOTES):
        return OutletRole(ConduitRole.VENUE, Distance.HEARD)
    if _AFTER_PRODUCER.match(after) and (found is None or found.role is not ConduitRole.VENUE):
        return OutletRole(ConduitRole.PRODUCER, Distance.MADE_IT)
    if found is not None:
        return found
    if _AFTER_QUOTES.match(after.lstrip()):
        return OutletRole(ConduitRole.RELAY, Distance.QUOTES)
    if _AFTER_RELAY.match(after):
        return OutletRole(ConduitRole.RELAY, Distance.REPORTS)
    return None


def _is_place(before: str, name: str) -> bool:
    """Return True for “on the channel Meridiano”, “in the same newspaper”, “on Radio Delta”."""
    if _BEFORE_PLACE.search(before):
        return True
    is_place = _SAME.match(name) or _ON_AIR.match(name)
    return is_place is not None and _IN_OR_ON.search(before) is not None
