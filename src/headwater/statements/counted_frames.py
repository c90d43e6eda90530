"""Frames of words in which a bare number is a figure, a rest, a part or a sum."""

from __future__ import annotations

import re

from headwater.statements.number_words import NUMBER

_FIGURE_NOUN = (
    r"(?:numbers?|figures?|counts?|totals?|tolls?|tally|tallies|estimates?|head-?count|strength)"
)
_LIKELY = (
    r"(?:\s+(?:now|already|only|just|likely|probably|possibly|perhaps|certainly|closer|nearer|itself"
    r"|alone|officially|currently|then|since|later|even|actually|\w+ly))*"
)
_REACHES = (
    rf"(?:\s+(?:could|may|might|must|would|will|should|had|has|have)(?:\s+well)?{_LIKELY})?"
    r"(?:\s+(?:to\s+)?(?:at|to|as|was|were|is|are|be|been|of|stands?\s+at|stood\s+at|ro?i?sen?\s+(?:to|from)|f[ae]ll(?:en)?\s+(?:to|from)|gr[eo]wn?\s+(?:to|from)"
    r"|c[ao]me\s+to|reach(?:es|ed)?|hits?|exceed(?:s|ed)?|pass(?:es|ed)|being|near(?:s|ed)|runs?\s+to"
    rf"|ran\s+to|amount(?:s|ed)?\s+to)){{1,2}}{_LIKELY}"
)
FIGURE_OF = re.compile(
    rf"\b{_FIGURE_NOUN}\s+(?:of|for)\s+(?P<what>[^;:.!?]{{3,140}}?){_LIKELY}{_REACHES}"
    r"\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
"""“The number of workers who left is likely to be”: what stands behind is what it counts."""
PUTS_AT = re.compile(
    r"\b(?:and(?=\s+those)|puts?|putting|set|sets|estimate[sd]?|reckon(?:s|ed)?|counts?|counted|gives?|gave|record(?:s|ed)"
    r"|lists?|listed|numbers?|numbered)\s+(?:the|those|its|their|his|her|all)\s+"
    rf"(?!(?:\w+\s+)?{_FIGURE_NOUN}\s+(?:at|as)\b)(?P<what>(?:(?!\s+and\s+those\s)[^;:.!?]){{3,120}}?)"
    rf"\s+(?:at|as){_LIKELY}\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
"""“Puts the cases that came to her at”, “puts those aboard at”."""
HOW_MANY = re.compile(r"\bhow\s+many\s+(?P<what>[^;:.!?]{3,60})", re.IGNORECASE)
NUMBER_OF = re.compile(
    r"\b(?:number|count|total|toll|tally)s?\s+of\s+(?P<what>[^;:.!?]{3,60})", re.IGNORECASE
)
PEOPLE = re.compile(
    r"(?:(?:the|those|its|their|confirmed)\s+)?(?:dead|wounded|injured|missing|detained|arrested"
    r"|killed|displaced|deported|disappeared|recruited|abducted|imprisoned|enlisted|captured|sick"
    r"|fallen|aboard|on\s+board|held|taken|inside|rescued|trapped|stranded|affected|involved)"
    r"(?:\s+(?:and|or|in|at|on|by|from)\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
FIGURE = re.compile(
    rf"\b(?:{_FIGURE_NOUN}{_LIKELY}{_REACHES}|a\s+(?:grand\s+)?total\s+of|they\s+numbered"
    r"|there\s+(?:are|were|remain(?:ed)?|(?:have|had)\s+been)"
    r"|(?:mine|ours|yours|hers|theirs|(?:my|our|her|his|its|their)\s+\w+)\s+(?:has|had|shows?|lists?)"
    r"|(?:it|this|that)\s+(?:is|was|counts|counted)"
    r"|(?:puts?|putting|set)\s+(?:it|them|this|that|these|those)\s+at"
    r"|(?:gives?|gave|counts?|counted|admits?\s+to|admitted\s+to|speaks?\s+of|spoke\s+of|talks?\s+of"
    r"|talked\s+of|mentions?|mentioned|lists|listed|recorded|records|claims|claimed|confirms|confirmed"
    r"|acknowledges|acknowledged|concedes|conceded|owns?\s+to|estimates|estimated|reckons|says|said"
    r"|knows?\s+of|knew\s+of|wrote|writes|noted|entered|counting))"
    rf"{_LIKELY}\s+(?:at\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
"""The words before a bare number that make it the figure of what was counted before."""
SPOKE_OF = re.compile(
    r"\b(?:spoke|speaks?|talk(?:s|ed)?|tells?|told|heard|kn[eo]ws?)\s+(?:only\s+)?of\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
TOLL = re.compile(
    rf"\b(?:death|casualty|injury|body)[\s-]+(?:toll|count|figure)s?{_LIKELY}{_REACHES}\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
SUM_OF = re.compile(
    r"\b(?:fees?|price|cost|pay|salary|wages?|bonus(?:es)?|debts?|fine|deposit|ransom|bribe|loan|rent|sum"
    r"|payments?|compensation|advance|stipend|reward|instalments?|bill|charge|of\s+which)\s+"
    r"(?:already\s+|now\s+)?(?:of|was|is|at|to|were|came\s+to|rose\s+to|stands\s+at|stood\s+at)?\s*"
    r"[“\"‘]?(?:another\s+|only\s+|just\s+)?\Z",
    re.IGNORECASE,
)
"""“A bonus of 400,000” is in the currency of the sums before it."""
OR_EVEN = re.compile(
    rf",?\s+(?:maybe|perhaps|possibly|or\s+even|if\s+not)\s+(?={NUMBER}(?!\w))", re.IGNORECASE
)
"""“Fifteen, maybe sixteen coffins”: the first counts what the second does."""
MOSTLY = re.compile(
    r",?\s+(?:[“\"‘])?(?:mostly|mainly|chiefly|largely|predominantly|most\s+of\s+them|many\s+of\s+them"
    r"|all\s+of\s+them|nearly\s+all|almost\s+all)(?=\s)",
    re.IGNORECASE,
)
HAD_DIED = re.compile(
    r"\s+(?:(?:had|have|has|were|was|are|would|will|may|might)\s+(?:have\s+)?(?:been\s+)?)?"
    r"(?:died|perished|drowned|suffocated|starved|survived|fled|deserted|volunteered|enlisted)(?!\w)",
    re.IGNORECASE,
)
"""Only people do so."""
GROUPS_OF = re.compile(
    r"\bin\s+(?:groups|batches|parties|teams|convoys|lots|bands|waves|units|shifts|crews|gangs|packs)"
    r"\s+of\s+\Z",
    re.IGNORECASE,
)
MORE = re.compile(r"\s+(?:more|others?|further|extra)(?!\w|\s+(?:than|\w+s)\b)", re.IGNORECASE)
OF_THEM = re.compile(
    r"\s+of\s+(?:them(?:selves)?|these|those|whom|which|us|the\s+(?:total|group|dead))(?!\w)",
    re.IGNORECASE,
)
OF_THOSE = re.compile(
    r"\s+of\s+those\s+(?:who|whom|we|they|I|he|she|interviewed|held|taken|questioned|surveyed|present"
    r"|aboard|freed|rescued|recruited|arrested|detained)(?!\w)",
    re.IGNORECASE,
)
OF_US = re.compile(r"\s+of\s+(?:us|you)(?!\w)", re.IGNORECASE)
OF_THE = re.compile(
    rf"(?<!\w)(?:{NUMBER}|none|most|half|all|some)\s+of\s+(?:the|those|these)\s+\Z", re.IGNORECASE
)
"""“Two of the nine”: a part, and the set that was counted before."""
THE_SAME = re.compile(r"\b(?:the|those|these|all|its|their|our|other)\s+\Z", re.IGNORECASE)
TO_A_ROOM = re.compile(
    r"\s+(?:to|in|per)\s+(?:an?|one|each|every)\s+(?:\w+\s+)?(?:room|bed|cell|bunk|tent|truck"
    r"|lorry|bus|mattress|dormitory|hut|flat|apartment|house|container|cabin|van|car|boat|shift"
    r"|trailer|barrack|block|floor|hall|shed|toilet|tap|shower|table)(?!\w)",
    re.IGNORECASE,
)
_TOOK = re.compile(
    r"\b(?:ke(?:ep|eps|pt)|pay|pays|paid|owed?|owes|t[ao]kes?|took|charge[ds]?|g[ai]ves?|lost"
    r"|loses?|received?|earned?|deducted?|withheld|got|sent|saved)\s+(?:(?:back|off|us|him|her|them"
    r"|me|another|only|just)\s+){0,2}\Z",
    re.IGNORECASE,
)
_BEHIND_A_SUM = re.compile(r"\s+(?:for|in|from|to|as|on|of\s+it)\b|\s*[.,;]", re.IGNORECASE)
_HARMED = re.compile(
    r"\b(?:kill|wound|injur|maim|arrest|detain|jail|imprison|captur|abduct|kidnap|deport|rescu|hospitali[sz]"
    r"|conscript|execut|sentenc|injure|rescue|capture)(?:e[ds]|ing|ed|s)?\s+(?:only|just|another|all)?\s*\Z",
    re.IGNORECASE,
)
"""Only people are killed, wounded, arrested by the number."""
_CARRIES = re.compile(
    r"\b(?:carrying|seat(?:s|ing|ed)|evacuating|ferrying|feeding|hous(?:es|ing)|holding)\s+\Z",
    re.IGNORECASE,
)
_OF_THE_DEAD = re.compile(
    r"\s+of\s+(?:the|those|its|their|our)\s+(?:dead|wounded|injured|missing|sick|detained|arrested|accused"
    r"|deceased|disappeared|rescued|living|survivors|kidnapped)(?!\w)(?!\s+\w+s\b)",
    re.IGNORECASE,
)
_FAMILY_OF = re.compile(r"\b(?:family|families|household)\s+of\s+\Z", re.IGNORECASE)
_GROWN = (
    r"(?:doubled|tripled|trebled|quadrupled|rose|risen|grew|grown|fell|fallen|dropped|shr[au]nk|swelled"
    r"|swollen|climbed|halved|dwindled|increased|decreased)"
)
_GROWN_TO = re.compile(
    rf"(?:\A|[.;:,!?]\s+|\b(?:that|and|but|said)\s+)(?P<what>(?:[^\W\d]+\s+){{1,5}}?)"
    rf"(?:(?:had|has|have)\s+)?(?:\w+ly\s+)?{_GROWN}(?:\s+(?:from|by)\s[^.;,]{{1,20}}?)?\s+to\s+\Z",
    re.IGNORECASE,
)
_NO_COUNT_GROWS = re.compile(
    r"\b(?:prices?|wages?|salar(?:y|ies)|fees?|costs?|rents?|debts?|temperatures?|rates?|numbers?|shares?"
    r"|pay|fines?|sales|exports|imports|earnings|profits|losses|figures?|totals?|tolls?)\b",
    re.IGNORECASE,
)
_HARMED_ENDS = re.compile(
    r"[”\"’]?\s*(?:[.,;:)!?–—]|\Z|(?:and|or|but|while|in|at|on|near|when|after|before|during|with|for|from"
    r"|who|whom|last|there|as|by|to)\b)"
)
REST_OF_SUM = re.compile(
    r"\b(?:another|a\s+further|less|minus|plus|of\s+which|and\s+then|and\s+later)\s+\Z",
    re.IGNORECASE,
)
MORE_OF_SUM = re.compile(r"\s+(?:more|extra)(?!\w|\s+than)", re.IGNORECASE)
REST_OF = re.compile(
    r"\b(?:only|just|another|a\s+further|the\s+(?:other|remaining|last|same)|back|for\s+(?:only|just))\s+\Z",
    re.IGNORECASE,
)
_AS_BEFORE = re.compile(
    rf"(?<!\w){NUMBER}\s+(?:[^\W\d_]+\s+){{1,3}}?(?P<how>in|on|from|for|as|by)\s+[^.;:\n]{{2,40}}?"
    r"(?:,|\band|,\s+and)\s+\Z",
    re.IGNORECASE,
)
_HOW_AFTER = re.compile(r"\s+(?P<how>in|on|from|for|as|by)\s")
_SUBJECT = re.compile(
    r"[”\"’]?\s+(?:(?:had|have|has|were|was|are|is|may|might|could|would|will|did|do)\b|remain"
    r"|die[ds]?\b"
    r"|left|went|came|fled|survive[ds]?\b|returned|signed|joined|arrived|drowned|escaped|stayed"
    r"|got\b|fell\b|broke\b|saw\b|found\b|gave\b|lost\b|made\b|began\b|kept\b|sat\b|stood\b|slept\b"
    r"|ran\b|sold\b|paid\b|sent\b|bought\b|fought\b|deny\b|rejected|insist(?:ed)?\b|asked|complained"
    r"|attended|signed|escaped|returned|crossed|applied|testified|wanted|worked|lived|voted|boarded"
    r"|replied|answered|confirmed|denied|appeared|accepted|declined|managed|tried|walked|surrendered"
    r"|took\b|say\b|said\b|told\b|spoke\b|agreed|refused|disappeared|vanished|never\b|later\b)",
    re.IGNORECASE,
)
_AT_MOST_WORDS = re.compile(
    r"\s*(?:at\s+(?:the\s+)?(?:most|least)|or\s+(?:more|fewer|less))\b", re.I
)
SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")


def is_of_people(text: str, end: int, before: str) -> bool:
    """Return True for “killing two and”, “two of the dead”, “a family of five”."""
    if _OF_THE_DEAD.match(text, end) or _FAMILY_OF.search(before):
        return True
    is_of_some = _HARMED.search(before) or _CARRIES.search(before)
    return is_of_some is not None and _HARMED_ENDS.match(text, end) is not None


def grown_in(before: str) -> str | None:
    """Return what “complaints doubled to” says the number of, if that can be counted."""
    grown = _GROWN_TO.search(before)
    if grown is None or _NO_COUNT_GROWS.search(grown["what"]):
        return None
    return grown["what"][0].casefold() + grown["what"][1:]


def is_as_before(text: str, end: int, before: str) -> bool:
    """Return True for the second number of “five girls in May and nine in June”."""
    how = _HOW_AFTER.match(text, end)
    if how is None:
        return False
    other = _AS_BEFORE.search(before)
    return other is not None and other["how"].casefold() == how["how"]


def is_figure(before: str) -> bool:
    """Return True if what stands before a number makes it the figure of something."""
    return any(frame.search(before) for frame in (FIGURE, FIGURE_OF, PUTS_AT))


def is_sum_again(text: str, end: int, before: str) -> bool:
    """Return True for “paid 30 euros and kept back five for the roof”."""
    return bool(_TOOK.search(before) and _BEHIND_A_SUM.match(text, end))


def is_subject(text: str, end: int) -> bool:
    """Return True if what follows at `end` makes the number before it a subject."""
    rest = _AT_MOST_WORDS.match(text, end)
    return _SUBJECT.match(text, rest.end() if rest else end) is not None


def own_sentence(before: str) -> str:
    """Return the end of `before` that is of the same sentence as what follows."""
    ends = [match.end() for match in SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before
