"""Read who comes into a text with the words of a source."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.statements.anonymity import anonymity_in
from headwater.statements.draft import Draft
from headwater.statements.introductions import full_name_in, introduced_as, is_body_in
from headwater.statements.known_speakers import Speaker
from headwater.statements.outlets import folded
from headwater.statements.source_phrase import SourcePhrase, read_source_phrase
from headwater.statements.speaker_lexicon import NAMELESS_ALONE
from headwater.statements.statement import SourceKind
from headwater.statements.word_places import WordPlaces
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_ASIDE = re.compile(r"(?s),\s+(?:who|whose|which|that|speaking|asking|\d|an?\s|the\s).*\Z|[\s,]+\Z")
_SHORT_FORM = re.compile(
    r"\s+\((?:[A-Z][A-Z.-]{1,9}|(?:hereafter\s+)?(?:the\s+)?[“\"][^()]{2,30})\)\Z"
)
"""“The Guild of Aldern Warders | (GAW)”."""
_ARTICLE = re.compile(r"(?i)^(?:the|an?|this|that|these|those)\s+(?=\S)")
_POSTMODIFIER = re.compile(r"\s+(?:of|from)\s+(?:(?:the|a|an)\s+)?[\w’'-]+(?:\s+[A-Z][\w’'-]*)*")
_OWNED_BY = re.compile(r"\b((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*[’']s\s)\Z")
_LONGEST_OWNER = 80
_ORDINALS = word_set(
    "first second third fourth fifth sixth last final next older younger eldest youngest other same"
) - {"same"}
_OWNER = re.compile(r"(?i)^(?:our|its|their|his|her|my)\s+(?=\S)")


class Newcomers:
    """Those whom a text introduces, each asked of the rest of the text once."""

    def __init__(self, words: WordPlaces) -> None:
        self._words = words
        self._by_source: dict[str, Speaker | None] = {}

    def introduced_at(self, source: Span, draft: Draft) -> Speaker | None:
        """Return who speaks by the words at `source`; None if they introduce nobody."""
        return self.introduced_by(source.of(self._words.text), draft)

    def introduced_by(self, words: str, draft: Draft) -> Speaker | None:
        """Return who speaks by `words`, which may stand anywhere; None if they name nobody."""
        if words not in self._by_source:
            self._by_source[words] = self._introduced_by(words, draft)
        speaker = self._by_source[words]
        return speaker and replace(speaker, position=draft.position, conduits=draft.conduits)

    def _introduced_by(self, words: str, draft: Draft) -> Speaker | None:
        phrase = read_source_phrase(words)
        if phrase.is_pronoun or phrase.kind is None:
            return None
        is_body = phrase.kind is SourceKind.NAMED_PERSON and self._is_body(phrase.name)
        kind = SourceKind.NAMED_ORGANISATION if is_body else phrase.kind
        return Speaker(
            words=self._full_words(words, replace(phrase, kind=kind)),
            kind=kind,
            phrase=phrase,
            described=frozenset(folded(_ARTICLE.sub("", words)).split()),
            position=draft.position,
            conduits=draft.conduits,
        )

    def _is_body(self, name: str | None) -> bool:
        if name is None or (" " not in name and full_name_in(self._words, name)):
            return False
        return is_body_in(self._words, name)

    def _full_words(self, words: str, phrase: SourcePhrase) -> str:
        """Return the name in full where the text gives it once, else the words themselves."""
        name = phrase.name
        if phrase.kind is SourceKind.NAMED_PERSON and name is not None:
            return name if " " in name else full_name_in(self._words, name) or name
        is_apposed = name is not None and name not in words.split(",", maxsplit=1)[0]
        if is_apposed and name is not None:
            return name
        if phrase.kind is SourceKind.UNNAMED and phrase.definite and not phrase.plural:
            introduced = introduced_as(self._words, phrase.head)
            if introduced is not None and _has_no_more(words, introduced):
                return _without_aside(introduced)
        if phrase.kind is SourceKind.NAMED_ORGANISATION:
            # “Our General Staff” is the General Staff; “my cousin” is nobody else's.
            is_own = phrase.head in NAMELESS_ALONE
            words = (words if is_own else _OWNER.sub("", words)).removesuffix(" there")
        return _without_aside(words)


def _has_no_more(words: str, introduced: str) -> bool:
    """Return False for “the first witness” where the text brings in “a second witness”."""
    called = _ARTICLE.sub("", words.partition(",")[0])
    ordinals = set(folded(called).split()) & _ORDINALS
    return ordinals == set(folded(introduced).split()) & _ORDINALS or not ordinals


def with_postmodifier(text: str, noun: Span) -> Span:
    """Return “a nurse from the depot”, “Ada Moll's sister” of the noun."""
    owner = _OWNED_BY.search(text, max(0, noun.start - _LONGEST_OWNER), noun.start)
    behind = _POSTMODIFIER.match(text, noun.end)
    start = noun.start if owner is None else owner.start(1)
    return Span(start, noun.end if behind is None else behind.end())


def _without_aside(words: str) -> str:
    """Return the words without article, without “, who …” and without why nobody is named."""
    anonymity = anonymity_in(words)
    core = words if anonymity is None else words[: anonymity.start]
    core = _SHORT_FORM.sub("", core)
    return _ARTICLE.sub("", _ASIDE.sub("", core.strip()) or words.strip())
