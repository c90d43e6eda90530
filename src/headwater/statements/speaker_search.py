"""Find who speaks in one statement after the other, by what was read before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.statements.antecedents import antecedent_of, author_of, force_of
from headwater.statements.called_persons import person_called
from headwater.statements.cast import Cast
from headwater.statements.chat_messages import without_number
from headwater.statements.draft import Draft
from headwater.statements.first_person import says_i, turn_at
from headwater.statements.known_speakers import KnownSpeakers, Speaker
from headwater.statements.mention import Mention
from headwater.statements.namesakes import meant_by
from headwater.statements.newcomers import Newcomers, with_postmodifier
from headwater.statements.organisation_names import names_organisation
from headwater.statements.outlets import (
    OutletMention,
    folded,
    has_outlet_name,
    is_mentioned,
    is_same_outlet,
    outlet_heading,
)
from headwater.statements.papers import papers_in
from headwater.statements.pointing import Pointing
from headwater.statements.pronoun_phrases import like_a_pronoun, was_brought_in
from headwater.statements.quoted import is_quoted_at
from headwater.statements.roles import body_called, name_behind, without_titles
from headwater.statements.source_phrase import SourcePhrase, read_source_phrase
from headwater.statements.speaker_lexicon import FIRST_PERSON, NAMELESS_ALONE, SOMEBODY
from headwater.statements.statement import SourceKind
from headwater.statements.turn import Layout, Turn
from headwater.statements.voices import voices_of
from headwater.terms.span import Span

_WHEN = re.compile(
    r"(?<=\w)\s+(?:(?:in|on|since)\s+(?:(?:early|late|mid)[\s-])?(?:\d{4}|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|\w+day)\b|last\s+(?:year|month|week)\b"
    r"|\w+\s+(?:years?|months?|weeks?|days?)\s+ago\b|yesterday\b|marked\s+[“\"]"
    r"|(?:it|they|he|she)\s+did\s+not\s+name\b).*\Z",
    re.DOTALL,
)
"""“The fire service | in March”: when somebody spoke is no part of who it is."""
_OWNED = re.compile(r"[’']s?\s+[\w-]+\Z|^(?:his|her|their)\s", re.IGNORECASE)
_LIST_NUMBER = re.compile(r"\d+(?:\.\d+)*\.?\s+(?=[A-Z])")


class SpeakerSearch:
    """Who has been found to speak so far, and what is asked to find who speaks next."""

    def __init__(
        self,
        text: str,
        drafts: Sequence[Draft],
        mentions: Sequence[OutletMention],
        publisher: str | None,
        turns: Sequence[Turn] = (),
    ) -> None:
        self.known = KnownSpeakers(text)
        self.found: dict[int, Speaker | None] = {}
        """Speakers by the place of their draft."""
        self._text, self._drafts, self._mentions = text, drafts, mentions
        self._publisher = publisher
        self._turns = turns
        self._cast = Cast(text, mentions, frozenset(turn.speaker for turn in turns))
        self._newcomers = Newcomers(self._cast.words)
        self._voices = voices_of(text, turns, self._cast.full_names)
        self._pointing = Pointing(self._cast, drafts, self._mentioned)
        self._place_by_number = {d.number: n for n, d in enumerate(drafts) if d.number is not None}

    def read(self, place: int) -> None:
        """Find the speaker of the draft at `place` after those of the ones before it."""
        text, draft = self._text, self._drafts[place]
        speaker = (
            self._voice_at(draft)
            or _publisher_at(text, draft, self._publisher)
            or _outlet_at(text, draft, self._mentions)
            or self._speaker_at(draft)
        )
        if speaker is not None and (words := without_number(speaker.words)) != speaker.words:
            speaker = replace(speaker, words=words, kind=SourceKind.UNNAMED)
        self.found[place] = speaker
        self._pointing.heard(draft, speaker)
        for passing in _passed_on_by(draft, self._mentions, self._newcomers):
            self.known.add(passing)
        if speaker is not None and speaker.words and speaker.phrase.head not in SOMEBODY:
            papers = papers_in(draft.sentence.of(text))
            self.known.add(replace(speaker, position=draft.position, papers=papers))

    def _voice_at(self, draft: Draft) -> Speaker | None:
        """Return who has the turn, where its label alone does not tell."""
        source = draft.source[0] if draft.source else None
        if source is not None and says_i(self._text, draft):
            turn = turn_at(self._turns, source.start)
            is_own = turn is not None and not is_quoted_at(self._text, source.start)
            source = turn.speaker if turn is not None and is_own else None
        voice = self._voices.get(source) if source is not None else None
        if voice is None:
            return None
        named = None if voice.name is None else self._named(voice.name, draft)
        if named is not None:
            is_body = names_organisation(named.words)
            return named if is_body else replace(named, kind=SourceKind.NAMED_PERSON)
        words, kind = voice.name or voice.words, SourceKind.UNNAMED
        phrase = SourcePhrase("", None, kind, plural=False, definite=False)
        return Speaker(words, kind, phrase, frozenset(), draft.position, draft.conduits)

    def _speaker_at(self, draft: Draft) -> Speaker | None:
        if not draft.source:
            return None
        text, source = self._text, draft.source[0]
        if says_i(text, draft):
            turn = turn_at(self._turns, source.start)
            is_own = turn is not None and not is_quoted_at(text, source.start)
            return self._called(turn.speaker, draft) if turn is not None and is_own else None
        phrase = read_source_phrase(source.of(text))
        like = like_a_pronoun(source.of(text))
        is_new = self._cast.introduces(phrase.head) or was_brought_in(text, source)
        if like is not None and not is_new:
            found = self._pointing.referents(draft, tuple(self._outer(draft)), like)
            if len(found) == 1:
                return _again(found[0], draft)
        if phrase.is_pronoun:
            found = self._pointing.referents(draft, tuple(self._outer(draft)))
            return self._settled(found, phrase, draft)
        return self._called(source, draft)

    def _called(self, source: Span, draft: Draft) -> Speaker | None:
        """Return who is called by the words at `source`."""
        number = _LIST_NUMBER.match(self._text, source.start, source.end)
        source = source if number is None else Span(number.end(), source.end)
        when = _WHEN.search(self._text, source.start, source.end)
        source = source if when is None else Span(source.start, when.start())
        words = source.of(self._text)
        phrase = read_source_phrase(words)
        behind = name_behind(self._text, source)
        if behind is not None:
            named = self._named(behind, draft)
            described = frozenset(folded(words).split())
            return named and replace(named, described=named.described | described)
        if phrase.name is not None and phrase.kind is SourceKind.NAMED_PERSON:
            meant = meant_by(self._cast, phrase.name, words, source.start)
            if len(meant) > 1:
                return Speaker("", phrase.kind, phrase, frozenset(), draft.position, draft.conduits)
            if self._cast.is_shared(phrase.name) and meant:
                return self._named(next(iter(meant)), draft)
        antecedent = author_of(phrase, self.known) or force_of(phrase, self.known)
        if not (phrase.head in NAMELESS_ALONE and _OWNED.search(words)):
            # “The ombudsman's office” is no other office.
            antecedent = antecedent or antecedent_of(phrase, draft.position, self.known)
        # What somebody said comes before what the report tells behind it.
        turn = turn_at(self._turns, source.start)
        is_told = turn is not None and turn.layout is Layout.TESTIMONY
        is_told = is_told or is_quoted_at(self._text, source.start)
        limit = source.start if is_told else len(self._text)
        name = person_called(self._cast, phrase, words, limit, source.start)
        name = name or body_called(self._cast, phrase, words, source.start, self._publisher)
        if name is not None and (antecedent is None or antecedent.phrase.name is None):
            return self._named(name, draft)
        if antecedent is not None:
            return _again(antecedent, draft)
        introduced = self._newcomers.introduced_at(source, draft)
        return introduced and self._in_full(introduced)

    def _named(self, name: str, draft: Draft) -> Speaker | None:
        speaker = self._newcomers.introduced_by(name, draft)
        return speaker and self._in_full(speaker)

    def _in_full(self, speaker: Speaker) -> Speaker:
        """Return a speaker with the fullest name of the text, as a body if it shows one."""
        body = self._body_in_full(speaker)
        if body is not None:
            return replace(speaker, words=body, kind=SourceKind.NAMED_ORGANISATION)
        if speaker.kind is not SourceKind.NAMED_PERSON:
            return speaker
        name = without_titles(speaker.phrase.name or speaker.words)
        if self._cast.is_body(name):
            return replace(speaker, words=name, kind=SourceKind.NAMED_ORGANISATION)
        full = self._cast.full_name(name)
        return speaker if full is None else replace(speaker, words=full)

    def _body_in_full(self, speaker: Speaker) -> str | None:
        """Return “Aldern Foods” for “Aldern” where nobody bears the name."""
        name = speaker.phrase.name
        if name is None or speaker.kind is SourceKind.UNNAMED or self._cast.bearers_of(name):
            return None
        return self._cast.short_names.full(name)

    def _mentioned(self, mention: Mention) -> Speaker | None:
        """Return who is mentioned where nobody was heard to speak."""
        place = mention.span
        draft = Draft((place,), (), (place,), 0.0, place)
        if mention.name is None:
            return self._called(with_postmodifier(self._text, place), draft)
        known = next(iter(self.known.named(mention.name)), None)
        return known or self._named(mention.name, draft)

    def _silent(self, draft: Draft) -> frozenset[str]:
        """Return who is quoted around a draft: nobody calls himself “he” in his own words."""
        is_quoted = is_quoted_at(self._text, draft.source[0].start)
        outer = self._outer(draft)
        return frozenset(s.key for d, s in outer if s is not None and (is_quoted or not d.cue))

    def _outer(self, draft: Draft) -> Iterator[tuple[Draft, Speaker | None]]:
        """Yield the statements around a draft, innermost first, with their speakers."""
        while draft.parent is not None and draft.parent in self._place_by_number:
            place = self._place_by_number[draft.parent]
            draft = self._drafts[place]
            yield draft, self.found.get(place)

    def _settled(
        self, found: Sequence[Speaker], phrase: SourcePhrase, draft: Draft
    ) -> Speaker | None:
        """Return the one who was found; of two only the kind, if both are of one."""
        if not found:
            antecedent = antecedent_of(phrase, draft.position, self.known)
            is_silent = antecedent is not None and antecedent.key in self._silent(draft)
            return None if is_silent else antecedent
        if len(found) == 1:
            return _again(found[0], draft)
        kind = found[0].kind
        if any(speaker.kind is not kind for speaker in found):
            return None
        return Speaker("", kind, phrase, frozenset(), draft.position, draft.conduits)


def _again(speaker: Speaker, draft: Draft) -> Speaker:
    """Return somebody who spoke before as they speak in `draft`."""
    # Who heard an unnamed speaker once is how we have them; a named one may speak anywhere.
    is_unnamed = speaker.kind is SourceKind.UNNAMED
    return replace(speaker, conduits=draft.conduits or (speaker.conduits if is_unnamed else ()))


def _publisher_at(text: str, draft: Draft, publisher: str | None) -> Speaker | None:
    """Return the publisher where it speaks of itself: “we asked”, “the Express asked”."""
    if publisher is None or not draft.source:
        return None
    source = draft.source[0]
    words = source.of(text)
    own, whole = folded(words), folded(publisher)
    is_short = words[:4].lower() == "the " and words[4:5].isupper() and whole.endswith(f" {own}")
    is_we = own in FIRST_PERSON and draft.parent is None and not is_quoted_at(text, source.start)
    if not (is_we or is_short or is_same_outlet(words, publisher)):
        return None
    phrase = read_source_phrase(words)
    # A company's own release is what it says, not what an outlet finds.
    is_outlet = has_outlet_name(publisher) or (is_we and not _is_body(publisher))
    kind = SourceKind.PUBLISHER if is_outlet else SourceKind.NAMED_ORGANISATION
    return Speaker(publisher, kind, phrase, frozenset(), draft.position, ())


def _is_body(publisher: str) -> bool:
    """Return True for an embassy, a charity or a company that publishes what it has to say."""
    return read_source_phrase(publisher).kind is SourceKind.NAMED_ORGANISATION


def _outlet_at(text: str, draft: Draft, mentions: Sequence[OutletMention]) -> Speaker | None:
    outlet = outlet_heading(text, draft.source[0], mentions) if draft.source else None
    if outlet is None or read_source_phrase(outlet.agent).is_pronoun:
        return None
    kind, name = SourceKind.NAMED_ORGANISATION, outlet.agent
    phrase = SourcePhrase("", name, kind, plural=False, definite=True)
    described = frozenset(folded(name).split())
    return Speaker(name, kind, phrase, described, draft.position, draft.conduits)


def _passed_on_by(
    draft: Draft, mentions: Sequence[OutletMention], newcomers: Newcomers
) -> list[Speaker]:
    """Return the persons and bodies that are no outlets and passed the statement on."""
    spans = [conduit.span for conduit in draft.conduits]
    spans = [span for span in spans if not is_mentioned(span, mentions)]
    found = (newcomers.introduced_at(span, replace(draft, conduits=())) for span in spans)
    return [speaker for speaker in found if speaker is not None]
