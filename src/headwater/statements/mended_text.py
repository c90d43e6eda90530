"""Mend what a scanner broke, so that a text can be read: wraps, hyphens, misread letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from headwater.statements.changed_text import Change, MendedText
from headwater.statements.long_runs import MOST_BLANKS, shortened_runs, shortened_words

IsWord = Callable[[str], bool]
"""Return True if a word, in lower case, is one of the language's common ones."""

_LINE_END = re.compile(r"(?<=[^\n])[ \t]*\n(?=[ \t]*[^\s])")
_HYPHENED = re.compile(r"(?<=[^\W\d_])-[ \t]*\n[ \t]*(?=[a-z])")
_FINISHED = (".", "!", "?", ":", "”", '"', "…", ")")
_LABEL = re.compile(
    r"[ \t]*(?:[-*•–—>#]|\(?\d+[.):]|\[|[A-Z][\w .()'’-]{0,40}:\s|\d{1,2}[:.]\d\d\b)"
)
_INDENT = re.compile(r"[ \t]{2,}\S")
_WORD = re.compile(r"[^\W_]+")
_WITH_RN = re.compile(r"[^\W\d_]*rn[^\W\d_]*")
_DIGIT_INSIDE = re.compile(r"(?<=[a-z])[10](?=[a-z])")
_DIGITS_FOR_LETTERS = re.compile(
    r"(?=[A-Za-z10]*[a-z][A-Za-z10]*[a-z])(?=[A-Za-z10]*[10])[A-Za-z10]{3,}"
)
_LETTER_FOR_DIGIT = re.compile(r"[lIO]\d{2,}|l0+|\d+[lO]\d*")
_CONFUSED = (("rn", "m"), ("b", "h"), ("vv", "w"), ("li", "h"), ("c", "e"), ("ii", "u"))
"""What is read for what, the most frequent first."""
_GLUED = ("that", "not", "the", "in", "of", "to", "and", "was", "had", "is", "for")
_FEWEST_BROKEN = 3
"""A text with fewer broken lines, or misread words, is not taken for a scan."""
_SHARE_BROKEN = 0.5
_LONGEST_LINE = 140
_SHORTEST_WORD = 4


def mended(text: str, is_word: IsWord) -> MendedText:
    """Return the text with endless runs cut, wrapped lines joined and misread letters put right.

    Only a text that is plainly wrapped or a damaged scan is touched beyond its runs; a name is
    left as it is, since no list tells how it should be.
    """
    whole = MendedText(text)
    short = whole.changed(shortened_runs(text))
    short = short.changed(shortened_words(short.text))
    joined = short.changed(_joined_lines(short.text))
    return joined.changed(_misread_words(joined.text, is_word))


def _joined_lines(text: str) -> list[Change]:
    """Return the line ends that only the width of a page set, each to be a blank or nothing."""
    ends = list(_LINE_END.finditer(text))
    goes_on = [end for end in ends if _goes_on(text, end)]
    small = [end for end in goes_on if _begins_small(text, end.end())]
    if len(small) < _FEWEST_BROKEN or len(small) < _SHARE_BROKEN * len(ends):
        return []
    changes = []
    for end in goes_on:
        hyphen = _HYPHENED.match(text, end.start() - 1)
        if hyphen is not None:
            changes.append(Change(hyphen.start(), hyphen.end(), ""))
        else:
            changes.append(Change(end.start(), end.end(), " "))
    return changes


def _begins_small(text: str, position: int) -> bool:
    return text[position : position + MOST_BLANKS + 1].lstrip()[:1].islower()


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Return True if the next line goes on with the paragraph of this one."""
    before = max(0, end.start() - _LONGEST_LINE - 1)
    line = text[max(before, text.rfind("\n", before, end.start()) + 1) : end.start()]
    following = text[end.end() : end.end() + _LONGEST_LINE].partition("\n")[0]
    if len(line) > _LONGEST_LINE or _INDENT.match(following) or _LABEL.match(following):
        return False
    is_short = len(line) < len(following) * 2 // 3 and line.rstrip().endswith(_FINISHED)
    return not is_short and not line.isupper()


def _misread_words(text: str, is_word: IsWord) -> list[Change]:
    """Return the words to be put right; none if so few are misread that the text is no scan."""
    digits = len(_DIGIT_INSIDE.findall(text))
    joined = (match.group() for match in _WITH_RN.finditer(text))
    read_as_rn = sum(_as_confused(word, is_word, _CONFUSED[:1]) is not None for word in joined)
    if digits + read_as_rn < _FEWEST_BROKEN:
        return []
    return [
        Change(match.start(), match.end(), instead)
        for match in _WORD.finditer(text)
        if (instead := _mended_word(match.group(), is_word)) is not None
    ]


def _mended_word(word: str, is_word: IsWord) -> str | None:
    """Return the word that a scanner read as `word`; None if it may stand as it is."""
    if _DIGITS_FOR_LETTERS.fullmatch(word):
        return word.replace("1", "l").replace("0", "o")
    if _LETTER_FOR_DIGIT.fullmatch(word):
        return word.replace("l", "1").replace("I", "1").replace("O", "0")
    return _as_confused(word, is_word, _CONFUSED) or _unglued(word, is_word)


def _as_confused(word: str, is_word: IsWord, confused: Iterable[tuple[str, str]]) -> str | None:
    plain = word.casefold()
    if not word.isalpha() or len(word) < _SHORTEST_WORD - 1 or is_word(plain):
        return None
    for read, printed in confused:
        if read in plain and is_word(instead := plain.replace(read, printed)):
            return instead.capitalize() if word[0].isupper() else instead
    return None


def _unglued(word: str, is_word: IsWord) -> str | None:
    if not word.islower() or not word.isalpha() or is_word(word):
        return None
    for first in _GLUED:
        rest = word.removeprefix(first)
        if rest != word and len(rest) >= _SHORTEST_WORD - 1 and is_word(rest):
            return f"{first} {rest}"
    return None
