"""Tell when two ways of writing a name or a unit are the same."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from headwater.statements.statement import SourceKind

_BRACKETS = re.compile(r"\s*\([^)]*\)")
_ARTICLE = re.compile(r"^(?:the|an|a)\s+")
_TITLE = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)\.?\s+")
_IN_NO_ORDER = re.compile(r"'s\b|'(?=\s|$)|\b(?:of|for|the|news agency|agency|newspaper)\b")
_ASIDE = re.compile(
    r"\s*(?:,|\s(?:who|whose|whom|which|that|speaking|asking|familiar|passed|dated|involved|named|seen"
    r"|shown|published|quoted|obtained|reviewed|pinned|stapled|tabled|posted|interviewed)\b).*"
)
"""Clauses, full or cut short (“seen by the paper”), which the guide leaves out of a source."""
_MISREAD = (("rn", "m"), ("vv", "w"))
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[10](?=[a-z]|\b)")
_OWNER = re.compile(r"^(?:my|our|your|his|her|its|their)\s+")
_PREPOSITION = re.compile(r"\b(?:of|for|in|at|from|to|by|with)\s+(?:the\s+)?$")
_FEWEST_WORDS_OF_A_FULL_NAME = 2

_IRREGULAR = MappingProxyType(
    {
        "people": "person",
        "men": "man",
        "women": "woman",
        "children": "child",
        "servicemen": "serviceman",
        "policemen": "policeman",
        "dead": "person",
        "missing": "person",
        "lives": "life",
        "wives": "wife",
        "feet": "foot",
        "teeth": "tooth",
        "per cent": "percent",
        "%": "percent",
        "percentage": "percent",
    }
)


def is_same_speaker(one: str | None, other: str | None, kind: SourceKind) -> bool:
    """Return True if both name one speaker of this kind; None is the same as None alone.

    Articles, case, brackets and courtesy titles do not count. Beyond that a named person is the
    same if one name is the full other behind an office (“Minister Ilse Marrow”, “Ilse Marrow”;
    “Marrow” alone is not, because the fullest name of the text is asked for), an organisation if
    the same words stand in another order (“the Foreign Ministry of Merra”, “Merra's foreign
    ministry”) or small letters describe it, an unnamed source if only an aside or an owner sets
    them apart (“two guards, who left”, “her sister”).
    """
    if one is None or other is None:
        return one is other
    left, right = _mended(folded(one)), _mended(folded(other))
    if left == right:
        return True
    if kind is SourceKind.NAMED_PERSON:
        shorter, longer = sorted((left, right), key=len)
        is_full = len(shorter.split()) >= _FEWEST_WORDS_OF_A_FULL_NAME
        return is_full and longer.endswith(f" {shorter}")
    if kind is SourceKind.UNNAMED:
        left, right = (_OWNER.sub("", _ASIDE.sub("", words)) for words in (left, right))
        return left == right != ""
    return is_same_agent(one, other)


def is_same_agent(one: str, other: str) -> bool:
    """Return True if both name one outlet or body.

    The order of the words does not count, nor does what describes it in small letters before its
    name (“the exiles' group Volga Exit”).
    """
    left, right = folded(one), folded(other)
    if left == right or _words(left) == _words(right) != []:
        return True
    return _is_described(one, other) or _is_described(other, one)


def is_same_unit(one: str, other: str) -> bool:
    """Return True if both name what is counted; case, plural and “per month” do not count.

    Where one has a single word it is held against the other's last one (“foreign student”). The
    dead and the missing are persons.
    """
    left, right = _unit(one), _unit(other)
    if left == right or not (left and right):
        return left == right
    is_single = 1 in {len(left), len(right)}
    return is_single and left[-1] == right[-1]


def folded(name: str) -> str:
    """Return a name without case, article, title, brackets and marks at its ends."""
    plain = unicodedata.normalize("NFKC", name).casefold().replace("’", "'")
    plain = " ".join(_BRACKETS.sub("", plain).split()).strip(' .,;:"“”')
    return _TITLE.sub("", _ARTICLE.sub("", plain))


def _mended(plain: str) -> str:
    """Return a name as it is the same whether a scan was read with or without its mistakes."""
    for seen, meant in _MISREAD:
        plain = plain.replace(seen, meant)
    return _DIGIT_IN_WORD.sub(lambda digit: "l" if digit[0] == "1" else "o", plain)


def _is_described(longer: str, name: str) -> bool:
    plain = _ARTICLE.sub("", name.casefold())
    before = longer[: len(longer) - len(plain)]
    is_name = name[-len(plain) :][:1].isupper() and longer.casefold().endswith(f" {plain}")
    return is_name and before.islower() and _PREPOSITION.search(before) is None


def _words(plain: str) -> list[str]:
    return sorted(_IN_NO_ORDER.sub(" ", plain).split())


def _unit(words: str) -> list[str]:
    plain = re.sub(r"\s+(?:per|an?)\s+\w+$", "", " ".join(words.casefold().split()))
    plain = _IRREGULAR.get(plain, plain)
    *before, last = plain.split() or [""]
    return [word for word in (*before, _IRREGULAR.get(last) or _singular(last)) if word]


def _singular(word: str) -> str:
    if re.search("(?:s|x|z|ch|sh)es$", word):
        return word[:-2]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if re.search("[^su]s$", word) else word
