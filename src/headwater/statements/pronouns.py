"""Tell whom “he”, “she”, “it” and “they” can stand for, by the sentences before them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from headwater.statements.cast import Cast
from headwater.statements.draft import Draft
from headwater.statements.mention import Gender, Mention, Sort
from headwater.statements.mentions import gender_of_noun
from headwater.statements.pronoun_phrases import ANYBODY
from headwater.statements.quoted import is_quoted_at
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.speaker_lexicon import PAPERS, SOMEBODY
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span

_MOST_SENTENCES_BACK = 8
_MOST_CHARACTERS_BACK = 10_000
_MOST_MENTIONS = 100
"""No pronoun points further, however long a sentence is."""
_MOST_PARAGRAPHS_BACK = 2
_PARAGRAPH_BREAK = re.compile(r"\n\s*")
_FRONTED = re.compile(
    r"(?:[“\"]?\s*)(?:Asked|Pressed|Questioned|Confronted|Reached|Challenged|Quizzed|While"
    r"|When\s+asked)\b"
)
_ONE_OF = re.compile(r"(?i)(?:one|another)\s+of\s+(?:the|these|those|his|her|their|its)\s[^,]+\Z")
_AUDIENCE = re.compile(r"\b(?:told|tells?|telling|to|with|by)\s+(?:local\s+|foreign\s+)?\Z")
_HEARERS = frozenset({"reporter", "journalist"})
_TO_ANOTHER = re.compile(
    r",?\s+(?:(?:had|then|also|has)\s+)?(?:told|asked|begged|urged|warned|thanked|paid|answered|gave|showed"
    r"|promised|called|met|visited|helped)\s+(him|her)(?=\s+(?:to|for|about|that|whether|why|how|what|if"
    r"|when|where|not|he|she|they|the|an?)\b|[,.;:])"
)
_OBLIQUE = frozenset({"him", "her", "them", "us", "me", "i", "we"})
_PLURAL_GROUPS = frozenset({"pair", "couple", "trio", "two", "three", "others"})
_GROUPS = frozenset({"family", "people", "staff", "couple", "crew"})


class PronounSearch:
    """The mentions to which a pronoun at some place of a text may point back, nearest first."""

    def __init__(self, cast: Cast, drafts: Sequence[Draft]) -> None:
        self._cast = cast
        self._places = {s: n for n, s in enumerate(cast.sentences)}
        self._heard: dict[Span, list[Mention]] = {}
        self._drafts: dict[Span, list[Draft]] = {}
        for draft in drafts:
            self._drafts.setdefault(draft.sentence, []).append(draft)

    def candidates(
        self, pronoun: str, place: int, sentence: Span, without: Sequence[Span], within: Span | None
    ) -> tuple[Mention, ...]:
        """Return the mentions that are equally near to a pronoun and fit it.

        Those in `without`, the pronoun's own words, are no candidates. Those in `within`, the
        words of somebody else in which the pronoun stands, go before those around them.
        """
        heard = self._heard_in(sentence)
        behind = bisect_left(heard, place, key=lambda mention: mention.span.start)
        here = [
            mention
            for mention in heard[max(0, behind - _MOST_MENTIONS) : behind]
            if mention.span.end <= place and not _inside(mention, without)
        ]
        if within is None and _FRONTED.match(self._cast.text, sentence.start, place):
            # Who is “pressed on his brother” is no brother, and comes only now.
            return ()
        if within is not None:
            return self._picked(pronoun, [m for m in here if within.covers(m.span)], ())
        is_quoted = is_quoted_at(self._cast.text, place)
        outside = [m for m in here if is_quoted_at(self._cast.text, m.span.start) == is_quoted]
        return self._picked(pronoun, outside, ())

    def candidates_before(
        self, pronoun: str, place: int, sentence: Span, *, is_inner: bool
    ) -> tuple[Mention, ...]:
        """Return the mentions that fit a pronoun in the nearest sentence before its own.

        Who is spoken of goes behind who speaks, unless the pronoun is an inner one: it stands in
        what somebody says of others.
        """
        text = self._cast.text
        is_quoted = is_quoted_at(text, place)
        for before in self._sentences_before(sentence):
            contents = [] if is_inner else self._contents_of(before)
            mentions = self._heard_in(before)[:_MOST_MENTIONS]
            by_quotation = [
                [m for m in mentions if is_quoted_at(text, m.span.start) == state]
                for state in ((True, False) if is_quoted else (False,))
            ]
            for group in by_quotation:
                found = self._picked(pronoun, group, contents)
                if found:
                    return found
        return ()

    def _contents_of(self, sentence: Span) -> list[Span]:
        return [part for draft in self._drafts.get(sentence, ()) for part in draft.content]

    def _heard_in(self, sentence: Span) -> list[Mention]:
        """Return the mentions of a sentence, with sources in other words: “a third”."""
        if sentence not in self._heard:
            self._heard[sentence] = sorted(self._all_in(sentence), key=lambda m: m.span)
        return self._heard[sentence]

    def _all_in(self, sentence: Span) -> Iterator[Mention]:
        found = self._cast.mentions_of(sentence)
        yield from (one for one in found if not one.roles & (SOMEBODY | _OBLIQUE))
        for draft in self._drafts.get(sentence, ()):
            if not draft.cue:
                # The label of a turn is no part of what is said there.
                continue
            for part in draft.source[:1]:
                near = bisect_left(found, part.start, key=lambda mention: mention.span.start)
                beside = found[max(0, near - 2) : near + 1]
                own = _mention_of_source(self._cast.text, part)
                is_covered = any(mention.span.overlaps(part) for mention in beside)
                # “One of the men” is more than the men who are mentioned in it.
                is_part = bool(_ONE_OF.match(self._cast.text, part.start, part.end))
                if not own.roles & (SOMEBODY | _OBLIQUE) and (is_part or not is_covered):
                    yield own

    def _sentences_before(self, sentence: Span) -> Iterator[Span]:
        sentences, text = self._cast.sentences, self._cast.text
        number = self._places.get(sentence)
        if number is None:
            return
        for back in range(number - 1, max(-1, number - 1 - _MOST_SENTENCES_BACK), -1):
            if sentence.start - sentences[back].end > _MOST_CHARACTERS_BACK:
                return
            between = text[sentences[back].end : sentence.start]
            if len(_PARAGRAPH_BREAK.findall(between)) > _MOST_PARAGRAPHS_BACK:
                return
            yield sentences[back]

    def _picked(
        self, pronoun: str, mentions: Iterable[Mention], contents: Sequence[Span]
    ) -> tuple[Mention, ...]:
        """Return the first subject that fits with those “and” joins to it, else the objects.

        Who is spoken of goes behind who speaks.
        """

        def rank(mention: Mention) -> tuple[bool, bool, bool, bool]:
            is_unsure = not self._cast.is_known(mention)
            is_outlet = self._cast.is_outlet(mention)
            return (is_unsure, is_outlet, _inside(mention, contents), not mention.is_subject)

        ranked = sorted(mentions, key=lambda m: (rank(m), m.span))
        for (_, _, _, is_object), tier in groupby(ranked, key=rank):
            members = list(tier)
            if pronoun == "they" and (group := _joined(members)):
                return group
            fitting = [m for m in members if self.fits(pronoun, m)]
            if not fitting:
                continue
            if is_object:
                return tuple(fitting)
            first = members.index(fitting[0])
            follow = [m for m in members[first + 1 : first + 2] if m.joined and m in fitting]
            return (fitting[0], *follow)
        return ()

    def fits(self, pronoun: str, mention: Mention) -> bool:
        """Return True if the pronoun can stand for the mentioned."""
        if mention.sort is Sort.PRONOUN:
            own = mention.words.lower()
            return own == pronoun or (pronoun == ANYBODY and own in {"he", "she"})
        sort = self._cast.sort_of(mention)
        if pronoun in {"he", "she", ANYBODY}:
            gender = self._cast.gender_of(mention)
            is_one = sort is Sort.PERSON and not mention.plural and not mention.roles & _GROUPS
            if gender is None and self._speaks_to(pronoun, mention):
                return False
            return is_one and (pronoun == ANYBODY or gender in {None, Gender(pronoun)})
        if pronoun == "it":
            return sort in {Sort.BODY, Sort.PAPER} and not mention.plural
        if mention.roles & _HEARERS and _AUDIENCE.search(
            self._cast.text, max(0, mention.span.start - 20), mention.span.start
        ):
            # “He told reporters: “They beat us””: they are nobody who only hears it.
            return False
        is_named = mention.words != mention.words.lower()
        return mention.plural or (
            sort is Sort.BODY and is_named and not self._cast.is_outlet(mention)
        )

    def _speaks_to(self, pronoun: str, mention: Mention) -> bool:
        """Return True for “Boro asked her for help”: “she” behind it is not Boro."""
        other = _TO_ANOTHER.match(self._cast.text, mention.span.end)
        return other is not None and other[1] == {"he": "him", "she": "her"}.get(pronoun)


def _mention_of_source(text: str, source: Span) -> Mention:
    phrase = read_source_phrase(source.of(text))
    is_body = phrase.kind is SourceKind.NAMED_ORGANISATION
    sort = Sort.BODY if is_body else Sort.PAPER if phrase.head in PAPERS else Sort.PERSON
    return Mention(
        span=source,
        sort=sort,
        words=source.of(text),
        name=None,
        roles=frozenset({phrase.head}),
        gender=gender_of_noun(phrase.head),
        plural=phrase.plural or phrase.head in _PLURAL_GROUPS,
        definite=phrase.definite,
        is_subject=True,
        joined=False,
    )


def _inside(mention: Mention, spans: Sequence[Span]) -> bool:
    return any(span.covers(mention.span) for span in spans)


def _joined(members: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return “Moll and Cole” where two singles are one subject."""
    for one, other in pairwise(members):
        if other.joined and not one.plural and not other.plural:
            return (one, other)
    return ()
