"""Find the noun phrase that stands before a verb, without a parser: who says, asks or is silent."""

from __future__ import annotations

import re

from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.statements.speaker_lexicon import PLURAL_PRONOUNS, SINGULAR_PRONOUNS, SOMEBODY
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_TOKEN = re.compile(r"[^\W_]+(?:[’'.&/-]+[^\W_]+)*(?:[’']s?(?!\w))?\.?|[^\w\s]", re.UNICODE)
_DETERMINERS = word_set(
    """
    the a an this these those his her its their our my your some several many both all two
    three four five six seven eight nine ten eleven twelve another other no every each one dozens
    """
)
_JOINING = word_set("of in from at for with on by to near among inside under")
_NOT_IN_PHRASE = word_set(
    """
    is was were are be been being am has had have do does did will would could can may might shall
    should must that if when while because after before as and or but whether then so not never
    also who which whom whose what where why how than said says say told asked than until since
    though although however there here only even just still yet once again later now i he she they
    it we him them me us you however meanwhile earlier today yesterday saying adding according
    asked questioned pressed tells told writes wrote heard let lets make made makes
    """
)
_PRONOUNS = (SINGULAR_PRONOUNS | PLURAL_PRONOUNS | SOMEBODY | {"you", "nobody"}) - {
    *("him", "them", "us", "me", "this"),
}
_SAID_SO = re.compile(r"\b(?:said|says|told\s\w+|added|writes?|wrote|recalled|recalls|explained)\Z")
_RELATIVE = re.compile(r"(?:who|which|whose|that|whom)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:who|which|whose|whom|where|when|aged|now|then|formerly|once|later|also|in|on|at|from|of|for"
    r"|by|with|not|as|\d|\w+(?:ing|ed)\b)",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"(?:\s+(?:also|later|then|now|further|since|already|again|still|only|just|even|once|first"
    r"|repeatedly|(?!(?:daily|weekly|monthly|family|assembly|ally|reply|bully|supply|italy|july|rally)\b)"
    r"\w+ly|in\s+turn|himself|herself|itself|themselves|both|each|all|yesterday|today|tonight|earlier"
    r"|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?"
    r"|(?:late\s+|early\s+)?(?:last|this)\s+(?:year|month|week|night|morning|spring|summer|autumn"
    r"|winter|\w+day)|in\s+(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)(?:\s+\d{4})?|in\s+\d{4})){0,9}\s*\Z",
    re.IGNORECASE,
)
_FURTHEST = 300
_MOST_WORDS = 14


def noun_phrase_before(text: str, first: int, end: int) -> Span | None:
    """Return the noun phrase in `[first, end)` that a verb at `end` has for its subject.

    An apposition belongs to it, “, who …” and adverbs do not. None where no phrase is seen that
    can name a speaker: a person, a body, a paper or a pronoun.
    """
    first = max(first, end - _FURTHEST)
    adverbs = _ADVERBS.search(text, first, end)
    stop = end if adverbs is None else adverbs.start()
    before = text[first:stop].rstrip()
    if before.endswith(","):
        found = _before_aside(text, first, first + len(before) - 1)
    else:
        found = _phrase_ending(text, first, first + len(before))
    return found if found is not None and _may_speak(found.of(text)) else None


def _may_speak(words: str) -> bool:
    phrase = read_source_phrase(words)
    if phrase.is_pronoun or words.lower() in _PRONOUNS:
        return True
    return phrase.kind is not None


def _before_aside(text: str, first: int, comma: int) -> Span | None:
    """Return the phrase before “, who was there,” or with “, the port's director,”."""
    opening = text.rfind(",", first, comma)
    if opening < 0:
        return None
    aside = text[opening + 1 : comma].strip()
    named = _phrase_ending(text, first, opening)
    if named is None:
        # The aside itself may have commas: “Moll, who left, as we know, …”.
        return _before_aside(text, first, opening) if text.rfind(",", first, opening) > 0 else None
    if (_ASIDE.match(aside) and not is_speaker_noun(aside)) or _SAID_SO.search(aside):
        return named
    return Span(named.start, comma) if read_source_phrase(aside).kind is not None else named


def _phrase_ending(text: str, first: int, end: int) -> Span | None:
    """Return the longest noun phrase of `[first, end)` that ends at `end`."""
    end = first + len(text[first:end].rstrip())
    relative = _before_relative(text, first, end)
    if relative is not None:
        return relative
    tokens = list(_TOKEN.finditer(text, first, end))
    start: int | None = None
    number = len(tokens) - 1
    taken = 0
    while number >= 0 and taken < _MOST_WORDS:
        word = tokens[number].group()
        plain = word.lower()
        if not word[0].isalnum():
            start = _with_role_before(text, tokens, number, start)
            break
        if plain in _PRONOUNS and start is None:
            return Span(tokens[number].start(), tokens[number].end())
        if plain in _NOT_IN_PHRASE - _DETERMINERS:
            break
        if plain in _JOINING:
            if start is None or number == 0 or not _may_be_noun(tokens[number - 1].group()):
                break
            number, taken = number - 1, taken + 1
            continue
        start = tokens[number].start()
        number, taken = number - 1, taken + 1
        if plain in _DETERMINERS and not _goes_on_before(tokens, number):
            break
    if start is None:
        return None
    return _clipped(text, Span(start, end))


def _may_be_noun(word: str) -> bool:
    return word[0].isalnum() and word.lower() not in _NOT_IN_PHRASE | _JOINING


def _goes_on_before(tokens: list[re.Match[str]], number: int) -> bool:
    """Return True if the phrase goes on before a determiner: “the head of | the union”."""
    if number < 0:
        return False
    plain = tokens[number].group().lower()
    return plain in _JOINING or plain in _DETERMINERS


def _with_role_before(
    text: str, tokens: list[re.Match[str]], number: int, start: int | None
) -> int | None:
    """Return where “the company's agent, | Oscar Pineda” begins, or `start` as it is."""
    if start is None or tokens[number].group() != "," or not text[start].isupper():
        return start
    role = _phrase_ending(text, tokens[0].start(), tokens[number].start()) if number else None
    if role is None or not is_speaker_noun(role.of(text)):
        return start
    is_role = role.of(text).split()[-1][0].islower()
    return role.start if is_role else start


def _before_relative(text: str, first: int, end: int) -> Span | None:
    """Return “two officers” of “two officers who searched the depot”."""
    for match in re.finditer(r"\b(?:who|which)\b", text[first:end]):
        clause = text[first + match.end() : end]
        if not re.search(r"[,;:.“”\"]", clause) and clause.strip():
            before = text[first : first + match.start()].rstrip()
            if before and before[-1].isalnum():
                return _phrase_ending(text, first, first + len(before))
    return None


def _clipped(text: str, span: Span) -> Span | None:
    """Return `span` without a lone preposition at its head; None if nothing is left."""
    words = span.of(text)
    lead = re.match(r"(?:(?:of|in|from|at|for|with|on|by|to)\s+)+", words, re.IGNORECASE)
    start = span.start + (lead.end() if lead else 0)
    return Span(start, span.end) if start < span.end else None
