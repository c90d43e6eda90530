"""Tell numbers that count nothing: years, dates, times, ages, sections, names and ratios."""

from __future__ import annotations

import re

from headwater.statements.number_words import number_in
from headwater.statements.word_set import word_set

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_NUMBERED = (
    r"(?:[Aa]rt(?:icle)?s?|[Ss]ec(?:tion)?s?|[Cc]lauses?|[Rr]ules?|[Nn]o|[Nn]os|[Nn]umber"
    r"|[Cc]h(?:apter)?s?|[Pp]ages?|pp?|[Pp]ara(?:graph)?s?|[Rr]esolution|[Ff]light|[Rr]oom|[Rr]oute"
    r"|[Hh]ighway|[Ff]ig(?:ure)?|[Tt]able|[Ee]xhibit|[Aa]nnex|[Aa]ppendix|Part|Phase|Level|Type"
    r"|Grade|[Vv]ol(?:ume)?|Issue|Boeing|Airbus|Channel|Group\s+of|[Uu]nit|[Ll]ine|[Cc]ase"
    r"|[Dd]ecree|[Oo]rder|[Pp]oint|[Ss]tep|[Ii]tem|[Vv]ersion|[Gg]ate|[Tt]el|[Pp]hone|[Bb]lock"
    r"|Flat|Apartment|Building|House|Hut|Hostel|Camp|Barracks?|Cell|Floor|Dorm(?:itory)?|Compound|Sector"
    r"|Zone|District|Terminal|Platform|Pier|Dock|Berth|Bay|Hangar|Warehouse|Container|Bus|Truck|Plot"
    r"|Lot|Form|Count|Charge|Witness|Checkpoint|Shaft|Site|Post|Station|School|Regiment|Brigade"
    r"|Battalion|Company|Division|Platoon|Squad|Team|Slide|Photo|Docket|Schedule|Protocol|Principle"
    r"|Recommendation|Question|Answer|Law|Act|File"
    r"|[Ww]ard|[Ee]pisode|[Ss]eason|[Tt]op|[Dd]ay|[Ww]eek|[Cc]lass|[Cc]onvention)\.?"
)
_MARK_BEFORE = re.compile(
    rf"""(?:
      [\w\]][-‐]                                  # COVID-19
    | [A-Za-z_\#@/:+\[]                           # MH17, #3, 10:30, +254, [12]
    | \d[.,]
    | \b{_MONTH}\s+(?:the\s+)?                    # Sept. 22
    | \b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,\s*|\s*[-–]\s*|\s+(?:and|to)\s+)
    | \b{_NUMBERED}\s+                            # Article 5
    | \b(?:in|of|to|from|at|for|near)\s+
      (?:flat|apartment|building|hut|hostel|camp|barracks?|cell|dorm(?:itory)?|compound|sector|zone)\s+
    | \b(?:older|younger)\s+than\s+(?:about\s+)?
    | \b(?:under|over)\s+the\s+age\s+of\s+ | \b(?:was|were|is|are|been)\s+(?:under|over)\s+
    | \b[Aa]ge[ds]?\s+(?:(?:between|from|of|about|over|under)\s+)?
      (?:\d+\s*(?:[-–]|to|and)\s*)?             # aged 18-22
    )\Z""",
    re.VERBOSE,
)
_DIGITS_BEFORE = re.compile(r"\d[\s-]\Z")
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:19|20)\d\d\s\Z")
_MARK_AFTER = re.compile(
    rf"""(?:
      (?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?!\w)
    | \s*(?:[-–]|and|or|to)\s*\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?!\w)
    | [-\s]years?[-\s]olds?(?!\w) | \s+years?\s+of\s+age(?!\w)
    | \s+(?:\w+\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)\s+
      (?:ago|earlier|later|before|afterwards?|hence)(?!\w)
    | [:./]\d | [-.]\d+[-./]\d
    | \s?(?:a\.m|p\.m|am(?!\w)|pm(?!\w)|GMT|UTC|o['’]clock|hrs(?!\w))
    | [-–\s](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?!\w)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_ORDINAL_AFTER = re.compile(
    r"[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\w)", re.IGNORECASE
)
_FEW = r"(?:\d|one|two|three|four|five|six|seven|eight|nine)"
_ROUND = r"(?:two|three|four|five|ten|[2345]|10|100|1,?000)"
_RATIO_BEFORE = re.compile(rf"\b{_FEW}\s+(?:in|out\s+of)\s+(?:every\s+)?\Z", re.IGNORECASE)
_RATIO_AFTER = re.compile(rf"\s+(?:in|out\s+of)\s+(?:every\s+)?{_ROUND}(?!\w)", re.IGNORECASE)
_IS_FEW, _IS_ROUND = re.compile(_FEW, re.IGNORECASE), re.compile(_ROUND, re.IGNORECASE)
_VOTED_BEFORE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|won|lost|beat(?:en)?|scored?|drew|passed|defeated|verdict)\b[^.;\d]{0,20}\Z",
    re.IGNORECASE,
)
_VOTED_AGAINST = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|won|lost|beat(?:en)?|scored?|drew|passed|defeated)\b[^.;\d]{0,20}"
    r"\d+(?:\s+votes)?\s*(?:to|[-–])\s*\Z",
    re.IGNORECASE,
)
_AGAINST_AFTER = re.compile(r"\s*(?:to|[-–])\s*\d+(?!\w|,\d|\s+[a-z]+s\b)", re.IGNORECASE)
"""“Voted 14 to 3” and “won 3-1” tell a score."""
_MONTH_HAS_A_CAPITAL = re.compile(r"(?:st|nd|rd|th)?(?:\s+of)?\s+may(?!\w)")
_ENTRY_OF_A_LIST = re.compile(r"(?:\A|\n)[\s(]*\Z")
_ENTRY_CLOSES = re.compile(r"[.)]\s")
_NAME_AND_COMMA = re.compile(r"[A-Z][\w’'-]+,?\s+\(?\Z")
_PERSON_OF = re.compile(
    r"\b(?:an?|the|his|her|my|their|another)\s+(?:[\w’'-]+\s+){0,3}?(?P<noun>[\w’'-]+)\s+of\s+\Z"
)
_HOLDS_MANY = word_set(
    """
    number total toll count figure group crew team convoy party fleet class batch list staff maximum
    minimum cohort force sum fee price cost fine wage salary debt payment band gang family unit
    company column platoon queue crowd gathering majority minority third quarter half part rest loan
    average ceiling quota target contingent complement workforce population deposit bribe bonus
    """
)
"""What may be “of 31” and is no person of that age."""
_PAGE_NUMBER = re.compile(r"(?:[ \t]{3,}|\n[ \t]*|\A)[ivx\d]*\Z")
_LINE_ENDS = re.compile(r"[ \t]*(?:\n|\Z)")
_NOUN_AND_COMMA = re.compile(r"\b(?:the|an?|his|her|my|their|our|whose)\s+(?:\w+\s)?[a-z]+,\s\Z")
_AGES = re.compile(r"[a-z]s?,\s+\d{1,2}(?:,\s+\d{1,2})*\s+and\s+\d{1,2}\s*[,;)]")
_IS_SO_OLD = re.compile(
    r"\b(?:is|was|am|I['’]m|are|were|being|turn(?:s|ed))\s+(?:only\s+|just\s+)?\Z"
)
_AGE_CLOSES = re.compile(r"\s*(?:[,;)]|\.?\Z)")
_AGE_OF_CLOSES = re.compile(r"[”\"’]?(?:\s*(?:[,;.)]|\Z)|\s+(?:who|and|from|in|at|said|told)\b)")
_OLDEST = 115
_YEAR = re.compile(r"1[5-9]\d\d|20[0-4]\d")
_RECENT = re.compile(r"19\d\d|20[0-4]\d")
_ALWAYS_A_YEAR_AFTER = re.compile(
    r"\b(?:in|since|during|until|till|early|late|mid|year|summer|winter|spring|autumn|fall)"
    r"[\s-]+\Z|\d\d\d\d\s*(?:[-–/]|and|to|or)\s*\Z",
    re.IGNORECASE,
)
_RECENT_YEAR_AFTER = re.compile(
    r"(?:\b(?:of|by|from|to|before|after|the|this|last|next|for|and|between|a)[\s-]+|[(\[–,-]\s*)\Z",
    re.IGNORECASE,
)
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\s+\Z")
_DAY_AND_MONTH_BEFORE = re.compile(rf"(?<!\d)[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\s+\Z")
_LAST_DAY, _FIRST_YEAR = 31, 1_000
_LEADING_ZERO = re.compile(r"0\d")
_LONG_ID = 8
_IN_BRACKETS = re.compile(r"\(\d[\d,]*\)")
_NAME_BEFORE = re.compile(
    r"[\w,’'] [A-Z][\w’'-]*\s\Z|(?<![\w-])(?!(?:Over|About|Some|Only|Another|Nearly|Around|Almost"
    r"|Between|Under|Among|From|With|Those|These|Than|Just|Roughly|Exactly|There|Then|Today|They"
    r"|Later|Meanwhile|Another|Other|Further|Perhaps|Maybe|Both|Another)\s)[A-Z][\w’'-]{3,}\s\Z"
)
_SMALLEST_BARE_NUMBER = 10
_SMALLEST_IN_BRACKETS = 120
_AROUND = 60
_NEAR = 28


def counts_nothing(text: str, start: int, end: int) -> bool:
    """Return True if the words around the number at `[start, end)` show that it is no count."""
    if _is_age(text, start, end) or _is_page_number(text, start, end):
        return True
    before, words, after = (
        text[max(0, start - _NEAR) : start],
        text[start:end],
        text[end : end + _NEAR],
    )
    if _MARK_BEFORE.search(before) and not _is_too_late_for_a_day(before, words):
        return True
    if _is_marked_after(after):
        return True
    if _VOTED_BEFORE.search(before) and _AGAINST_AFTER.match(after):
        return True
    if _VOTED_AGAINST.search(before):
        return True
    if _is_in_a_ratio(before, words, after):
        return True
    if not words[0].isdigit():
        return _ORDINAL_AFTER.match(after) is not None
    is_list_number = _ENTRY_OF_A_LIST.search(before) and _ENTRY_CLOSES.match(after)
    is_part_of_number = _DIGITS_BEFORE.search(before) and not _YEAR_BEFORE.search(before)
    is_code = len(words) >= _LONG_ID if words.isdigit() else False
    return bool(is_list_number or is_part_of_number or is_code or _LEADING_ZERO.match(words))


def _is_age(text: str, start: int, end: int) -> bool:
    """Return True for “Odhiambo, 23, said”, “Odhiambo (23)” and “a mason of 31”."""
    before, words, after = (
        text[max(0, start - _NEAR) : start],
        text[start:end],
        text[end : end + _NEAR],
    )
    if before.endswith(("of ", "of\n")) and number_in(words) <= _OLDEST:
        person = _PERSON_OF.search(text, max(0, start - _AROUND), start)
        is_person = person is not None and person["noun"].casefold() not in _HOLDS_MANY
        return is_person and _AGE_OF_CLOSES.match(after) is not None
    if not (words.isdigit() and int(words) <= _OLDEST):
        return False
    near = max(0, start - _NEAR)
    if any(ages.start() < start < ages.end() for ages in _AGES.finditer(text, near, end + _NEAR)):
        return True
    if before[-2:] not in {", ", ",\n"}:
        return False
    if _NAME_AND_COMMA.search(before):
        return _AGE_CLOSES.match(after) is not None
    return after.startswith(",") and _NOUN_AND_COMMA.search(before) is not None


def _is_page_number(text: str, start: int, end: int) -> bool:
    """Return True for a number alone in its line, or set apart at the end of a headline."""
    before = text[max(0, start - _NEAR) : start]
    is_apart = _PAGE_NUMBER.search(before) is not None
    return is_apart and text[start].isdigit() and _LINE_ENDS.match(text, end) is not None


def is_year(text: str, start: int, words: str, *, has_noun: bool) -> bool:
    """Return True if `words`, which with any bound begin at `start`, are a year.

    “1500 men” counts men and “in 1500” is a year; four digits by themselves are a year.
    """
    if not _YEAR.fullmatch(words):
        return False
    before = text[max(0, start - _NEAR) : start]
    if _ALWAYS_A_YEAR_AFTER.search(before) or not has_noun:
        return True
    return bool(_RECENT.fullmatch(words) and _RECENT_YEAR_AFTER.search(before))


def stands_alone(text: str, start: int, end: int, value: float, first: int) -> bool:
    """Return True if a bare number may count something that the sentence, from `first`, named."""
    before = text[max(first, start - _AROUND) : start]
    if before.endswith("(") and text.startswith(")", end):
        # One small number in brackets may be an age; of several, none is.
        near = text[max(0, start - _AROUND) : end + _AROUND]
        return value > _SMALLEST_IN_BRACKETS or len(_IN_BRACKETS.findall(near)) > 1
    if value <= _OLDEST and _IS_SO_OLD.search(before):
        return False
    return value >= _SMALLEST_BARE_NUMBER and _NAME_BEFORE.search(before) is None


def _is_marked_after(after: str) -> bool:
    return _MARK_AFTER.match(after) is not None and _MONTH_HAS_A_CAPITAL.match(after) is None


def _is_too_late_for_a_day(before: str, words: str) -> bool:
    """Return True for “since last August 63 men left” and “on 12 March three men left”."""
    if not words[0].isdigit() and not words.startswith("l"):
        return _MONTH_BEFORE.search(before) is not None
    if _DAY_AND_MONTH_BEFORE.search(before) and not _YEAR.fullmatch(words):
        return True
    is_number = words.isdigit() and _LAST_DAY < int(words) < _FIRST_YEAR
    return is_number and _MONTH_BEFORE.search(before) is not None


def _is_in_a_ratio(before: str, words: str, after: str) -> bool:
    """Return True for both numbers of “four in ten”."""
    is_first = _IS_FEW.fullmatch(words) and _RATIO_AFTER.match(after)
    return bool(is_first or (_IS_ROUND.fullmatch(words) and _RATIO_BEFORE.search(before)))
