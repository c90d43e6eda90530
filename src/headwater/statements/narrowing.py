"""Find the words by which a denial denies less than it seems to: “illegally”, “in 2024”."""

from __future__ import annotations

import re

from headwater.statements.phrase_pattern import phrase_pattern
from headwater.terms.span import Span

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}})?(?:,? (?:of )?\d{{4}})?|\d{{4}}s?"
    rf"|(?:last|this|next|that|the past|the last|recent) (?:\w+ )?(?:{_DAY}|years?|months?|weeks?"
    rf"|spring|summer|autumn|winter|{_MONTH})|{_DAY}|(?:the )?(?:last|past) (?:\w+ )?(?:years?"
    r"|months?|weeks?|days?))"
)
_LAWFUL = (
    r"illegal(?:ly)?|unlawful(?:ly)?|illicit(?:ly)?|illegitimate(?:ly)?|unauthori[sz]ed"
    r"|arbitrar(?:y|ily)|improper(?:ly)?|extrajudicial(?:ly)?|criminal"
)
_MANNER = (
    r"forced(?! to\b)|forcibl[ey]|forceful(?:ly)?|coerced|coercive(?:ly)?|compulsory"
    r"|involuntar(?:y|ily)"
    r"|by (?:force|deception|trickery|threats?|coercion|fraud)|at gunpoint|under (?:duress|threat"
    r"|coercion|pressure)(?: (?:of|from) [\w-]+)?|in any (?:\w+ )?(?:form|way|sense|manner"
    r"|capacity)|against (?:his|her|their|its|anyone['’]s|anybody['’]s"
    r"|\w+['’]s?) (?:own )?"
    r"(?:will|wishes)|violent(?:ly)?|brutal(?:ly)?|physical(?:ly)?|sexual(?:ly)?"
    r"|without (?:(?:his|her|their|its|any|due|prior|proper) )?(?:\w+ )?(?:consent|knowledge|trial"
    r"|charge|pay|warrant|process|contracts?|approval|permission|authori[sz]ation)"
)
_INTENT = (
    r"deliberate(?:ly)?|intentional(?:ly)?|knowing(?:ly)?|wilful(?:ly)?|willful(?:ly)?|on purpose"
    r"|purposely|purposeful(?:ly)?|conscious(?:ly)?|as (?:a matter of )?(?:state "
    r"|government )?policy"
)
_SCALE = (
    r"systematic(?:ally)?|widespread|routine(?:ly)?|regular(?:ly)?|mass|large-scale|organi[sz]ed"
    r"|on a (?:large|massive|wide|industrial) scale|en masse|in (?:large|great|significant) numbers"
    r"|collective(?:ly)?|indiscriminate(?:ly)?|repeated(?:ly)?|wholesale|targeted|summar(?:y|ily)"
    r"|exclusive(?:ly)?|sole(?:ly)?"
)
_ROLE = (
    r"direct(?:ly)?|official(?:ly)?|formal(?:ly)?|personal(?:ly)?|active(?:ly)?|open(?:ly)?"
    r"|state-(?:run|backed|sponsored|organi[sz]ed|funded|led)|government-(?:run|backed|sponsored"
    r"|organi[sz]ed|funded|led)|centrali[sz]ed|covert(?:ly)?|secret(?:ly)?"
)
_WHOM = (
    r"under-?aged?|minors|child(?= \w)|under (?:the age of )?(?:18|eighteen|16|sixteen)|foreign"
    r"|civilian"
)
_OWN = (
    r"(?:of|among|from|to|by|on|in|for) (?:its|their|his|her|our|my) own [\w-]+"
    r"|(?:its|their|his|her|our|my) own [\w-]+"
)
_WHERE = (
    r"(?:on|in|inside|within|across|at|from|outside|near) (?:its|their|his|her|our|the country['’]s"
    r"|\w+['’]s?) (?:own )?(?:\w+ )?(?:soil|territory|borders?|camps?|bases?|prisons?|premises"
    r"|compounds?|facilit(?:y|ies)|cent(?:re|er)s?|hostels?|ports?|waters|custody)"
    r"|(?:inside|within|outside|in) the country|abroad"
)
_WHEN = (
    rf"(?:in|on|since|before|after|until|during|between|from|by|throughout|as of"
    rf"|as early as) {_DATE}"
    rf"(?: (?:and|to|until) {_DATE})?|{_DATE}(?<!\d)|(?:at|for) (?:present|the moment|the time|that"
    r" time)|at (?:this|that) (?:time|stage|point)|currently|presently|nowadays|now|any longer"
    r"|any more|anymore|so far|to date|still|recently|(?:in|during) (?:wartime|peacetime)"
)
_BY_WHOM = (
    r"by (?:the |its |their |any )?(?:state|government|official|public|regular|own)"
    r" (?:bod(?:y|ies)|agenc(?:y|ies)|agents?|forces?|officials?|troops|employees|army"
    r"|institutions?)"
    r"|on behalf of (?:the )?[\w-]+|in (?:its|their|his|her) (?:official )?capacity(?: as [\w-]+)?"
)
_FOR_WHAT = (
    r"in (?:exchange|return) for (?:[\w,-]+ ?){1,4}?(?=[.,;:”\"]|$)|for (?:money|payment|profit"
    r"|(?:military|combat|political|commercial|sexual|training) (?:purposes?|service|duty|use"
    r"|reasons))|for the purposes? of [\w-]+(?: [\w-]+)?"
)
_ROLE_OF = r"(?:as|in) (?:combat|fighting|frontline|front-line) (?:roles?|units?|positions?)"

_MEANS = (
    r"in (?:writing|person|public|advance|cash|uniform|principle|bad faith)|on (?:paper|tape|camera"
    r"|record)|through (?:its|their|his|her|our|my|any|an?|the) [\w-]+(?: [\w-]+)?"
    r"|with (?:(?:an?|any|the|live) )?(?:\w+ )?(?:weapons?|arms|ammunition|groups?|militias?|intent"
    r"|malice|violence|gunfire)"
)
_HOW_LONG = (
    r"for (?:any|a|such|so|that) (?:\w+ )?(?:length|period|amount|stretch|time)(?: of time)?"
    r"|for (?:money|payment|cash|profit|gain|a fee|fees|sex|ransom)"
)
_TO_WHERE = r"to (?:the |any )?(?:front(?:[ -]?lines?)?|war zones?|battlefields?|combat zones?)"
_AS_WHAT = (
    r"as (?:soldiers?|fighters?|combatants?|mercenaries|conscripts?|slaves?|guards?|hostages?"
    r"|human shields|punishment|cannon fodder|forced labour(?:ers)?|part of (?:an?|the|any) [\w-]+)"
)
_BY_STAFF = (
    r"by (?:its|their|his|her|our|my|the) (?:own )?(?:men|staff|troops|soldiers|officers|forces"
    r"|agents"
    r"|employees|people|guards|personnel|members|officials|police|recruiters|fighters|units?"
    r"|workers)"
)
_UNLESS = r"(?:before|after|until|unless|except|other than|apart from|while) [^,;.“”\"]+"

_NARROWS = phrase_pattern(
    "|".join(
        (
            *(_LAWFUL, _MANNER, _INTENT, _SCALE, _ROLE, _OWN, _WHERE, _WHEN, _BY_WHOM),
            *(_FOR_WHAT, _ROLE_OF, _WHOM, _MEANS, _HOW_LONG, _TO_WHERE, _AS_WHAT, _BY_STAFF),
            _UNLESS,
        )
    )
)
_QUOTED = re.compile(r"[“\"](?P<double>[^“”\"\n]+)[”\"]|(?<!\w)[‘'](?P<single>[^‘’'\n]+)[’'](?!\w)")
_QUALIFIES = re.compile(
    r"(?i)(?:about|across|after|against|among|as|at|because|before|behind|beyond|by|during|for"
    r"|from|if|in"
    r"|inside|into|near|of|on|out\s+of|outside|over|since|through|to|under|unless|until|via|when"
    r"|while"
    r"|with|within|without|\w+ly)(?!\w)"
)
_NAMES_AN_OFFICE = re.compile(r"(?i)(?:foreign|civilian|official)(?:ly)?\Z")
_OFFICE_BEHIND = re.compile(
    r"(?i)\s+(?:ministr(?:y|ies)|ministers?|office|affairs|secretary|service|media|report|version"
    r"|statement|spokes\w+)\b"
)


def narrowings_in(text: str, within: Span) -> tuple[Span, ...]:
    """Return where words in `within` narrow what they deny, in order and disjoint.

    Where only the end of a denial is quoted, such as “by force”, its speaker chose those words.
    """
    quoted = [
        Span(*match.span())
        for match in _QUOTED.finditer(text, within.start, within.end)
        if match.start() > within.start and _QUALIFIES.match(match["double"] or match["single"])
    ]
    found = [
        Span(*match.span())
        for match in _NARROWS.finditer(text, within.start, within.end)
        if not _is_part_of_a_name(text, match)
    ]
    alone = [span for span in found if not any(span.overlaps(other) for other in quoted)]
    return tuple(sorted(quoted + alone))


def _is_part_of_a_name(text: str, match: re.Match[str]) -> bool:
    """Return True for “foreign” in “the foreign ministry”."""
    names = _NAMES_AN_OFFICE.fullmatch(match.group()) is not None
    return names and _OFFICE_BEHIND.match(text, match.end()) is not None
