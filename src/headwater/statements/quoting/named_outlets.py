"""Find the name of an outlet at a place where only an outlet can stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.statements.outlets import OutletMention, canonical_outlet
from headwater.statements.quoting.grammar import OPENING, Grammar
from headwater.statements.quoting.lexicon import NameStyle
from headwater.terms.span import Span

_QUOTED_NAME = re.compile(r"[«“„\"](?P<name>[^«»“”„\"\n]{2,60})[»”“\"]")
_DELIMITER = re.compile(r"\s*(?:[,،.;:؛!?؟…)»”\"—–]|\Z|\n)")
_WORD = re.compile(r"[ \t\u00a0]*(?P<word>[^\W_](?:\w|[’'ʼ&+-](?=\w))*)")
_ELIDED_NAME = re.compile(r"[ldLD][’'](?=\w)")
_SMALL_WORD_LAST = re.compile(r"[ \t\u00a0]+(?P<word>[^\W\d_]+)(?=[,.;:])")
_PARTICIPLE = re.compile(r"(?:ée?s?|[ai]d[oa]s?)\Z")
_ARTICLE = "ال"
_ADJECTIVE = re.compile(r"(?!ال)\w+ية?")
"""“A local newspaper” has no name."""
_KINDS_BEHIND_A_NAME = frozenset({"للأنباء", "للانباء", "الإخبارية", "الإخباري"})
_MOST_WORDS = 8
_MOST_WORDS_WITHOUT_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class NamedOutlets:
    """The outlets that a text names, those that are known and those that the words before show."""

    text: str
    grammar: Grammar
    mentions: Sequence[OutletMention]
    """Those that are known by name, in order."""

    def named_at(self, start: int, end: int, *, speaks: bool) -> OutletMention | None:
        """Return the outlet that is named from `start` on; `speaks` if it is a subject there.

        Its span has the noun too: “the newspaper X”.
        """
        media = self.grammar.media_word.match(self.text, start, end)
        if media is not None:
            return self._capitalised(media.end(), end)
        nouns = self.grammar.outlet_speaks if speaks else self.grammar.outlet
        noun = nouns.match(self.text, start, end)
        if noun is not None:
            name = self._name_at(noun.end(), end)
            return None if name is None else OutletMention(name.agent, Span(start, name.span.end))
        return self._known_at(start, end)

    def is_named_in(self, span: Span) -> bool:
        """Return True if an outlet that is known by name begins in `span`."""
        index = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
        return index < len(self.mentions) and self.mentions[index].span.start < span.end

    def _name_at(self, start: int, end: int) -> OutletMention | None:
        quoted = _QUOTED_NAME.match(self.text, start, end)
        if quoted is not None:
            agent = canonical_outlet(quoted["name"].strip())
            return OutletMention(agent, Span(start, quoted.end()))
        known = self._known_at(start, end)
        if known is not None:
            return known
        if self.grammar.lexicon.style is NameStyle.GIVEN_NAMES:
            return self._without_capitals(start, end)
        return self._capitalised(start, end)

    def _known_at(self, start: int, end: int) -> OutletMention | None:
        opening = self.grammar.before_known.match(self.text, start, end)
        begin = start if opening is None else opening.end()
        is_in_marks = self.text[begin - 1 : begin] in tuple(OPENING)
        index = bisect_left(self.mentions, begin, key=lambda mention: mention.span.start)
        if index == len(self.mentions) or self.mentions[index].span.start != begin:
            return None
        found = self.mentions[index]
        stop = found.span.end + int(is_in_marks)
        is_whole = stop <= end and self._is_ended(stop, end)
        return OutletMention(found.agent, Span(start, stop)) if is_whole else None

    def _capitalised(self, start: int, end: int) -> OutletMention | None:
        """Return a name of words with capitals; one small word may end it before a comma."""
        lexicon = self.grammar.lexicon
        small = lexicon.particles | lexicon.body_prepositions
        last, at = None, start
        for _ in range(_MOST_WORDS):
            word = _WORD.match(self.text, at, end)
            if word is None:
                break
            at = word.end()
            bare = _ELIDED_NAME.sub("", word["word"])
            if bare[0].isupper() or (last is not None and bare[0].isdigit()):
                last = at
            elif last is None or word["word"].lower() not in small:
                break
        if last is None:
            return None
        if not self._is_ended(last, end):
            ending = _SMALL_WORD_LAST.match(self.text, last, end)
            if ending is None or _PARTICIPLE.search(ending["word"]):
                return None
            if self.grammar.adverbial.match(ending["word"]):
                return None
            last = ending.end()
        span = Span(start, last)
        return OutletMention(canonical_outlet(" ".join(span.of(self.text).split())), span)

    def _without_capitals(self, start: int, end: int) -> OutletMention | None:
        """Return a name of one word and of what with the article follows it."""
        last, at = None, start
        for number in range(_MOST_WORDS_WITHOUT_CAPITALS):
            word = _WORD.match(self.text, at, end)
            if word is None:
                break
            if word["word"] in _KINDS_BEHIND_A_NAME:
                at = word.end()
                break
            if number and not word["word"].startswith(_ARTICLE):
                break
            if number and self.grammar.adverbial.match(self.text, word.start("word")):
                break
            last = at = word.end()
        if last is None or not self._is_ended(at, end):
            return None
        if _ADJECTIVE.fullmatch(self.text[start:last].strip()):
            return None
        name = canonical_outlet(self.text[start:last].strip())
        return OutletMention(name, Span(start, at))

    def _is_ended(self, at: int, end: int) -> bool:
        """Return True if a name may end at `at`: it is not half of a longer one."""
        if at >= end or _DELIMITER.match(self.text, at):
            return True
        word = _WORD.match(self.text, at, end)
        if word is None:
            return not self.text[at:end].strip()
        begin, lexicon = word.start("word"), self.grammar.lexicon
        patterns = (
            self.grammar.verb,
            self.grammar.that,
            self.grammar.adverbial,
            self.grammar.saying,
        )
        if any(pattern.match(self.text, begin) for pattern in patterns):
            return True
        small = lexicon.prepositions if lexicon.style is NameStyle.GIVEN_NAMES else frozenset()
        return word["word"] in small
