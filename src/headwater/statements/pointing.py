"""Follow the pronouns of a text to those who speak: “she said”, “he is said to have promised”."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from headwater.statements.cast import Cast
from headwater.statements.draft import Draft
from headwater.statements.known_speakers import Speaker
from headwater.statements.mention import Gender, Mention, Sort
from headwater.statements.mentions import gender_of_noun
from headwater.statements.pronouns import PronounSearch
from headwater.statements.quoted import is_quoted_at
from headwater.statements.sentences import sentence_at
from headwater.statements.speaker_lexicon import PAPERS
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span

_NOMINATIVE = {
    "him": "he",
    "his": "he",
    "her": "she",
    "hers": "she",
    "them": "they",
    "their": "they",
    "theirs": "they",
    "its": "it",
}
_PARALLEL = re.compile(r"\b(?:and|but|or)\s+(?:also\s+)?that\s+\Z")
_FURTHEST_BACK = 5
"""Pronouns that are followed from one to the next."""


class Pointing:
    """Who speaks where a pronoun stands, asked for in the order of the text."""

    def __init__(
        self,
        cast: Cast,
        drafts: Sequence[Draft],
        introduce: Callable[[Mention], Speaker | None],
    ) -> None:
        self._cast = cast
        self._search = PronounSearch(cast, drafts)
        self._introduce = introduce
        self._by_source: dict[int, Speaker | None] = {}

    def heard(self, draft: Draft, speaker: Speaker | None) -> None:
        """Remember who speaks by the words of a source."""
        for part in draft.source:
            self._by_source[part.start] = speaker

    def referents(
        self,
        draft: Draft,
        outer: Sequence[tuple[Draft, Speaker | None]],
        pronoun: str | None = None,
    ) -> tuple[Speaker, ...]:
        """Return those for whom the pronoun that is the source of `draft` can stand.

        `outer` are the statements around it, innermost first, with their speakers. `pronoun` can
        stand for words that only point as one does: “the man”.
        """
        source = draft.source[0]
        word = source.of(self._cast.text).lower()
        pronoun = pronoun or _NOMINATIVE.get(word, word)
        sentence = sentence_at(self._cast.sentences, source.start) or draft.sentence
        around = outer[0] if outer else None
        # Nobody calls himself “he” in his own turn either.
        is_turn = around is not None and not around[0].cue
        is_quoted = is_turn or is_quoted_at(self._cast.text, source.start)
        is_quoted = is_quoted or (around is not None and self._opens_quotation(around[0]))
        silent = {s.key for _, s in outer if s is not None} if is_quoted else set()
        if around is not None:
            if _PARALLEL.search(self._cast.text, max(0, source.start - 20), source.start):
                around = outer[-1]
            found = self._in_words_of(around, pronoun, draft, sentence, is_quoted=is_quoted)
        else:
            found = self._speakers(
                pronoun,
                self._search.candidates(pronoun, source.start, sentence, draft.content, None),
                silent,
            )
        if not found:
            before = self._search.candidates_before(
                pronoun, source.start, sentence, is_inner=bool(outer) or is_quoted
            )
            found = self._speakers(pronoun, before, silent)
        if len(found) == 1 and found[0].phrase.name and pronoun in set(Gender):
            self._cast.learn(found[0].words, Gender(pronoun))
        return found

    def _opens_quotation(self, around: Draft) -> bool:
        """Return True for “‘He swore it,’ one of them said”, in single marks."""
        return any(self._cast.text[part.start] in "‘'" for part in around.content)

    def _in_words_of(
        self,
        around: tuple[Draft, Speaker | None],
        pronoun: str,
        draft: Draft,
        sentence: Span,
        *,
        is_quoted: bool,
    ) -> tuple[Speaker, ...]:
        outer, speaker = around
        source = draft.source[0]
        may_be_outer = not is_quoted and speaker is not None and self._may_be(pronoun, speaker)
        if (
            may_be_outer
            and speaker
            and _PARALLEL.search(self._cast.text, max(0, source.start - 20), source.start)
        ):
            return (speaker,)
        within = next((part for part in outer.content if part.covers(source)), None)
        silent = {speaker.key} if speaker is not None and is_quoted else set()
        found: tuple[Speaker, ...] = ()
        if within is not None:
            mentions = self._search.candidates(
                pronoun, source.start, sentence, draft.content, within
            )
            found = self._speakers(pronoun, mentions, silent)
        if not found and may_be_outer and speaker is not None:
            return (speaker,)
        if not found and not is_quoted:
            around_it = self._search.candidates(
                pronoun, outer.position, sentence, outer.content, None
            )
            found = self._speakers(pronoun, around_it, silent)
        return found

    def _may_be(self, pronoun: str, speaker: Speaker) -> bool:
        is_body = speaker.kind is SourceKind.NAMED_ORGANISATION
        if pronoun == "it":
            return is_body
        if pronoun == "they":
            return speaker.phrase.plural
        if is_body or speaker.phrase.plural or speaker.phrase.head in PAPERS:
            return False
        own = Span(speaker.position, speaker.position + 1)
        gender = gender_of_noun(speaker.phrase.head)
        as_mention = Mention(
            own,
            Sort.PERSON,
            speaker.words,
            speaker.phrase.name and speaker.words,
            frozenset(),
            gender,
            plural=False,
            definite=True,
            is_subject=True,
            joined=False,
        )
        return self._search.fits(pronoun, as_mention)

    def _speakers(
        self, pronoun: str, mentions: Sequence[Mention], silent: set[str], steps: int = 0
    ) -> tuple[Speaker, ...]:
        found: dict[str, Speaker] = {}
        for mention in mentions:
            for speaker in self._mentioned(pronoun, mention, steps):
                if speaker.key not in silent:
                    found[speaker.key] = speaker
        return tuple(found.values())

    def _mentioned(self, pronoun: str, mention: Mention, steps: int) -> tuple[Speaker, ...]:
        speaker = next(
            (
                self._by_source[start]
                for start in range(mention.span.start, mention.span.end)
                if start in self._by_source
            ),
            None,
        )
        if speaker is not None:
            return (speaker,)
        if mention.sort is not Sort.PRONOUN:
            introduced = self._introduce(mention)
            return () if introduced is None else (introduced,)
        if steps >= _FURTHEST_BACK:
            return ()
        place = mention.span.start
        sentence = sentence_at(self._cast.sentences, place)
        if sentence is None:
            return ()
        nearer = self._search.candidates(pronoun, place, sentence, (), None)
        before = nearer or self._search.candidates_before(pronoun, place, sentence, is_inner=False)
        return self._speakers(pronoun, before, set(), steps + 1)
