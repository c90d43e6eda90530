"""Tell what a bare number counts: what was named before it, as in “eleven of them”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from headwater.statements.counted import PERSON, has_plural_form, is_measure, is_no_noun, singular
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.word_set import word_set

_WORD = re.compile(r"\d[\d,.]*|[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_OF_THEM = re.compile(
    r"\s+of\s+(?:them(?:selves)?|these|those|whom|us|the\s+(?:total|group|dead))(?!\w)",
    re.IGNORECASE,
)
_OF_US = re.compile(r"\s+of\s+(?:us|you)(?!\w)", re.IGNORECASE)
_FIGURE_OF = re.compile(
    r"\b(?:number|count|total|toll|tally|figure)s?\s+of\s+(?P<what>[^,;:.!?“”\"]{3,120}?)\s+"
    r"(?:(?:now|already)\s+)?(?:at|to|as|was|is|stands\s+at|ro?i?se\s+to|stood\s+at|came\s+to"
    r"|had\s+reached)\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?:(?:the|those|its|their|confirmed)\s+)?(?:dead|wounded|injured|missing|detained|arrested"
    r"|killed"
    r"|displaced|deported|disappeared|recruited|abducted|imprisoned|enlisted|captured|sick|fallen)"
    r"(?:\s+(?:and|or)\s+\w+)?",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\b(?:figure|number|numbers|toll|total|count|tally|they\s+numbered|it\s+(?:is|was|counts"
    r"|counted))"
    r"(?:\s+(?:at|to|as|was|is|stood\s+at|of))?\s+(?:only\s+|now\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"[”\"’]?\s+(?:(?:had|have|has|were|was|are|is|may|might|could|would|will|did|do)\b|remain"
    r"|die[ds]?\b"
    r"|left|went|came|fled|survive[ds]?\b|returned|signed|joined|arrived|drowned|escaped|stayed"
    r"|got\b"
    r"|took\b|say\b|said\b|told\b|spoke\b|agreed|refused|disappeared|vanished|never\b|later\b)",
    re.IGNORECASE,
)
_AT_MOST_WORDS = re.compile(
    r"\s*(?:at\s+(?:the\s+)?(?:most|least)|or\s+(?:more|fewer|less))\b", re.I
)
_TO_A_ROOM = re.compile(
    r"\s+(?:to|in|per)\s+(?:an?|one|each|every)\s+(?:\w+\s+)?(?:room|bed|cell|bunk|tent|truck"
    r"|lorry|bus"
    r"|mattress|dormitory|hut|flat|apartment|house|container|cabin|van|car|boat|shift)(?!\w)",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(r"\s+(?:I|we|you|he|she|they)(?:['’]\w+)?\s")
_CLAUSE_ENDS = re.compile(r"[”\"’]?\s*(?:[.,;:)!?]|\Z|(?:and|but|while|not)\b)")
_CLAUSE_BEGINS = re.compile(
    r"(?:\A|[.;:,!?]\s*[“\"‘]?|[“\"‘(]|\b(?:and|but|while|that|said|says|of\s+whom)\s+)\Z"
)
_ANOTHER_SAYS = re.compile(
    r",\s+(?:and\s+|but\s+)?(?:(?:the|its|his|her|their|another|a)\s+"
    r"|(?=[A-Z]))[\w’'-]+(?:\s+[\w’'-]+){0,2}"
    r"\s+(?:only\s+|just\s+)?\Z"
)
_TOOK = re.compile(
    r"\b(?:ke(?:ep|eps|pt)|pay|pays|paid|owed?|owes|t[ao]kes?|took|charge[ds]?|g[ai]ves?|lost"
    r"|loses?"
    r"|received?|earned?|deducted?|withheld|got|sent|saved)\s+(?:(?:back|off|us|him|her|them|me"
    r"|another|only"
    r"|just)\s+){0,2}\Z",
    re.IGNORECASE,
)
_BEHIND_A_SUM = re.compile(r"\s+(?:for|in|from|to|as|on|of\s+it)\b|\s*[.,;]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")
_NOT_COUNTED = word_set(
    """
    days weeks months years hours minutes times reports claims news hands eyes ways things others
    officials sources authorities media its this thus perhaps whose always
    """
)
_NO_SET = frozenset({"percent", "other"})
_BEFORE_A_VERB = word_set("he she it who which that this")
_FURTHEST = 400
_FURTHEST_SET = 1_200
"""How far off a set may have been counted of which a number is a part."""
_NEAR = 80

UnitsIn = Callable[[int, int], tuple[str, ...]]
"""Return the units counted in a stretch of the text, in order."""


def unit_before(text: str, start: int, end: int, units_in: UnitsIn) -> str | None:
    """Return what the bare number at `[start, end)` counts; None if the words do not tell.

    “Of them” are those named last, in the number's own sentence if it names any; the figure is
    that of what was counted last.
    """
    first = max(0, start - _FURTHEST)
    before = text[first:start]
    named = _FIGURE_OF.search(before)
    if named is not None:
        return PERSON if _PEOPLE.fullmatch(named["what"]) else _first_plural(named["what"])
    units = [unit for unit in units_in(first, start) if unit and not is_measure(unit)]
    if _OF_US.match(text, end):
        return PERSON
    if _OF_THEM.match(text, end):
        return _of_them(before, lambda: _things(units_in(max(0, start - _FURTHEST_SET), start)))
    if _TO_A_ROOM.match(text, end) and (own := _plurals(_own_sentence(before))):
        return own[-1]
    if _is_sum_again(text, end, before):
        sums = [unit for unit in units if unit[:3].isupper()]
        return sums[-1].split(" per ")[0] if sums else None
    counted = _things(units)
    if not counted:
        return _last_plural(before) if _is_subject(text, end) else None
    if _FIGURE.search(before) or _is_subject(text, end) or is_elided(text, start, end):
        return counted[-1]
    own_units = set(units_in(first + len(before) - len(_own_sentence(before)), start))
    is_clear = len(own_units) == 1 and own_units == {counted[-1]}
    return counted[-1] if is_clear else None


def is_elided(text: str, start: int, end: int) -> bool:
    """Return True if the words show that a bare number counts what was counted before.

    “They sleep nine to a room”, “two I am still checking”, “the ministry says it is six”,
    “the union, 51.”, “three had died”.
    """
    before = text[max(0, start - _NEAR) : start]
    if _TO_A_ROOM.match(text, end) or _SAYS_WHO.match(text, end):
        return True
    if _CLAUSE_ENDS.match(text, end) and (_FIGURE.search(before) or _ANOTHER_SAYS.search(before)):
        return True
    if _CLAUSE_BEGINS.search(before) and _is_subject(text, end):
        return True
    return _is_sum_again(text, end, before)


def _is_sum_again(text: str, end: int, before: str) -> bool:
    """Return True for “paid 30 euros and kept back five for the roof”."""
    return bool(_TOOK.search(before) and _BEHIND_A_SUM.match(text, end))


def _last_plural(before: str) -> str | None:
    own = _own_sentence(before)
    earlier = _own_sentence(before[: len(before) - len(own)].rstrip())
    plurals = _plurals(own) or _plurals(earlier)
    return plurals[-1] if plurals else None


def _own_sentence(before: str) -> str:
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _is_subject(text: str, end: int) -> bool:
    rest = _AT_MOST_WORDS.match(text, end)
    return _SUBJECT.match(text, rest.end() if rest else end) is not None


def _things(units: Iterable[str]) -> list[str]:
    """Return the units that are neither money, shares nor measures."""
    return [
        unit
        for unit in units
        if unit and not (unit[:3].isupper() or unit in _NO_SET or is_measure(unit))
    ]


def _of_them(before: str, units_of_set: Callable[[], list[str]]) -> str | None:
    own = _own_sentence(before)
    earlier = before[: len(before) - len(own)].rstrip()
    if plurals := _plurals(own):
        return plurals[-1]
    units = units_of_set()
    if plurals := _plurals(_own_sentence(earlier)):
        return (_counted(plurals, units) or plurals)[-1]
    named = _plurals(before)
    known = _counted(named, units) or units or named
    return known[-1] if known else None


def _counted(nouns: list[str], units: list[str]) -> list[str]:
    return [unit for noun in nouns for unit in units if noun.casefold() == unit.casefold()]


def _plurals(words: str) -> list[str]:
    """Return the plural nouns of `words`, in the singular and in order; “he sleeps” has none."""
    found, before = [], ""
    for match in _WORD.finditer(words):
        word = match.group()
        is_noun = (
            has_plural_form(word) and not is_no_noun(word) and word.lower() not in _NOT_COUNTED
        )
        is_surname = before[:1].isupper() and word[0].isupper() and word.endswith("is")
        if (
            is_noun
            and not is_surname
            and before.lower() not in _BEFORE_A_VERB
            and not _is_said(word)
        ):
            # A capital that begins a sentence makes no name.
            found.append(singular(word if match.start() else word.lower()))
        before = word
    return found


def _is_said(word: str) -> bool:
    cue = cue_word(word)
    return cue is not None and cue.is_verb


def _first_plural(words: str) -> str | None:
    plurals = [word for match in _WORD.finditer(words) if has_plural_form(word := match.group())]
    return singular(plurals[0]) if plurals else None
