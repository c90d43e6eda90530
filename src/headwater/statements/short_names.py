"""Tell which body a text means by a short form: “Aldern” of “Aldern Foods”, “AGW”, “the Lumen”."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from headwater.statements.mention import Mention, Sort
from headwater.statements.organisation_names import legal_form_of
from headwater.statements.outlets import folded
from headwater.statements.speaker_lexicon import BODIES, PERSONS
from headwater.statements.word_set import word_set
from headwater.terms.countries import names_a_country

_SHORT = re.compile(
    r"\s*\(\s*(?:(?:hereafter|hereinafter|or|also)\s+)?(?:the\s+)?[“\"‘']?([A-Z][\w&-]+)"
)
"""“The Aldern Guild of Warders (AGW)”, “Aldern Foods (“Aldern”)”."""


_FEWEST_LETTERS = 3
_OF_A_PLACE = word_set(
    """
    police university ministry court tribunal council embassy consulate government army navy
    headquarters hospital clinic school college academy airport port harbour prefecture directorate
    department office commission parliament assembly authority city district state command
    brigade battalion regiment diocese church guard
    """
)
"""Bodies called after a place, which stands alone for its government or its people."""


class ShortNames:
    """The short forms of the bodies that a text mentions."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        named = [m for m in mentions if m.name and m.sort is Sort.BODY]
        self._introduced: dict[str, set[str]] = defaultdict(set)
        self._by_initials: dict[str, set[str]] = defaultdict(set)
        self._by_beginning: dict[str, set[str]] = defaultdict(set)
        for mention in named:
            name = mention.name or ""
            short = _SHORT.match(text, mention.span.end)
            if short is not None and short[1].lower() not in BODIES:
                self._introduced[folded(short[1])].add(name)
            self._by_initials[_initials(name)].add(name)
            for beginning in _beginnings(name):
                self._by_beginning[beginning].add(name)

    def full(self, name: str) -> str | None:
        """Return the one body that has `name` as its short form, None if there are two or none."""
        own = folded(name)
        found = self._introduced.get(own) or self._by_beginning.get(own)
        if not found and name.isupper() and len(name) >= _FEWEST_LETTERS:
            found = self._by_initials.get(name)
        found = found or set()
        distinct = {folded(one): one for one in sorted(found)}
        return next(iter(distinct.values())) if len(distinct) == 1 else None


def _initials(name: str) -> str:
    """Return “ADF” of “Aldern Democratic Front”."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())


def _beginnings(name: str) -> set[str]:
    """Return “aldern” of “Aldern Foods”, and “aldern foods” of “Aldern Foods AG”.

    Of “Harbour Office” there is none: “Harbour” alone would be anybody's.
    """
    words = name.split()
    form = legal_form_of(name)
    whole = " ".join(words[:-1]) if form is not None else name
    found = {folded(whole)} if form is not None else set()
    first = words[0].strip("“”\"'‘’")
    is_public = words[-1].lower() in _OF_A_PLACE or names_a_country(first)
    is_own = first[:1].isupper() and len(words) > 1 and not is_public
    if is_own and folded(first) not in BODIES | PERSONS and len(first) > _FEWEST_LETTERS:
        found.add(folded(first))
    return found
