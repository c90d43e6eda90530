"""Tell by their endings which words of a run are the speaker's, where words have cases.

“Said deputy Duma Andrey Ivanov”: the Duma stands in the genitive, and no preposition shows it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.quoting.lexicon import QuotingLexicon

_PATRONYMIC = re.compile(r"\w(?:ович|евич|ьич|івич|йович|овна|евна|ична|инична|івна|ївна)\Z")
_OBLIQUE = re.compile(r"\w(?:ого|его|ому|ему|ой|ей|ых|их|ым|им|ої|ій|іх|ов|ів)\Z")
_GENITIVE = re.compile(r"\w(?:[ыиіуюї]|ові|еві|єві)\Z")
_MAY_BE_GENITIVE = re.compile(r"\w[ая]\Z")
_DATIVE = re.compile(r"\w(?:[ую]|ові|еві|єві)\Z")
_MANS_VERB = re.compile(r"\w(?:л|в|лся|вся)\Z")
_WOMANS_NAME = re.compile(r"\w(?:ова|ева|ёва|єва|ина|ына|іна|їна|ая|ська|цька)\Z")
_LONGEST_ENDING = 2
_FEWEST_LETTERS = 2
_FULL = 2
_WITH_PATRONYMIC = 3


def own_words(
    words: Sequence[str], before: Sequence[str], lexicon: QuotingLexicon, *, begins_sentence: bool
) -> int:
    """Return how many of the last `words` with capitals are the speaker's name; 0 if unsure.

    `before` are the words without capitals before them, in small letters.
    """
    own = _length(words)
    if _is_addressed(words):
        return 0
    if not before:
        # The first word of a sentence has a capital and may be a noun.
        most = own if begins_sentence else own + 1
        return len(words) if len(words) <= most else 0
    last = before[-1]
    if len(words) == 1:
        return 0 if last in lexicon.prepositions else 1
    takes_place = last in lexicon.prepositions or any(
        word in lexicon.heads_with_place for word in before
    )
    if len(words) > own:
        return own if takes_place else 0
    if _OBLIQUE.search(words[0]) or last in lexicon.prepositions:
        return 0
    is_plain_noun = last in lexicon.person_nouns and not (
        takes_place or last in lexicon.heads_of_person
    )
    return own if is_plain_noun or _is_nominative(words, takes_place=takes_place) else 0


def is_full_name(words: Sequence[str]) -> bool:
    """Return True if the words are a name and no part of one is in another case."""
    return _FULL <= len(words) <= _WITH_PATRONYMIC and not _OBLIQUE.search(words[0])


def is_inflected(name: Sequence[str], words: Sequence[str]) -> bool:
    """Return True if the words may be the name with other endings."""
    return len(name) == len(words) and all(
        _stem(own) == other[: len(_stem(own))] and len(other) <= len(own) + _LONGEST_ENDING
        for own, other in zip(name, words, strict=True)
    )


def agrees(verb: str, name: str) -> bool:
    """Return False if a man's verb has a woman's name: it is a man's name in another case."""
    return not (_MANS_VERB.search(verb) and _WOMANS_NAME.search(name))


def _length(words: Sequence[str]) -> int:
    has_patronymic = len(words) >= _WITH_PATRONYMIC and _PATRONYMIC.search(words[-2])
    return _WITH_PATRONYMIC if has_patronymic else _FULL


def _is_addressed(words: Sequence[str]) -> bool:
    """Return True for “to Ivan Petrov”, whom the verb may follow as well: “said the doctor”."""
    ends_in_e = words[0].endswith("е") and _OBLIQUE.search(words[-1]) is not None
    return ends_in_e or _DATIVE.search(words[0]) is not None


def _is_nominative(words: Sequence[str], *, takes_place: bool) -> bool:
    """Return True if two words behind a noun can be nothing but the name of who it is.

    “Brother of Ivan Petrov” and “mayor of Kyiv Petrenko” look like it but for the endings.
    """
    first, last = words[0], words[-1]
    if first.isupper() or _GENITIVE.search(first):
        return False
    if _MAY_BE_GENITIVE.search(first):
        return takes_place and _WOMANS_NAME.search(last) is not None
    return True


def _stem(word: str) -> str:
    return word[: max(len(word) - _LONGEST_ENDING, _FEWEST_LETTERS)]
