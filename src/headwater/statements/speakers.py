"""Tell who speaks: follow pronouns, roles and surnames back through the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.statements.draft import Draft
from headwater.statements.outlets import OutletMention, folded, is_head_of
from headwater.statements.source_phrase import SourcePhrase, read_source_phrase
from headwater.statements.statement import Conduit, SourceKind
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_ANONYMITY = re.compile(
    r"(?i)\b(?:on\s+(?:the\s+)?condition\s+(?:of|that)\s+(?:anonymity|(?:he|she|they|it)\s+(?:not\s+)?"
    r"(?:be|is|are|was|were)\s+(?:not\s+)?(?:named|identified))|"
    r"(?:speaking|spoke|speak|talking|talked)\s+anonymously|"
    r"(?:who|and)?\s*(?:asked|asking|requested|requesting|wished|wishing|preferred|preferring)\s+"
    r"(?:not\s+to\s+be\s+(?:named|identified|quoted\s+by\s+name)|to\s+remain\s+(?:anonymous|unnamed)|"
    r"anonymity)|"
    r"(?:who\s+)?(?:declin|refus)(?:ed|ing)\s+to\s+be\s+(?:named|identified)|"
    r"(?:who\s+)?(?:was|were|is|are)?\s*not\s+authori[sz]ed\s+to\s+(?:speak|comment|talk|discuss)"
    r"(?:\s+(?:publicly|to\s+the\s+(?:media|press)|about\s+the\s+matter))?)"
)
_IS_A_BODY = (
    r"(?:,| is| was)\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?i:ngo|organi[sz]ation|agency|company|group|institute|charity|association|union|outlet|"
    r"project|network|think[ -]tank|watchdog|firm|party|movement|foundation|initiative)\b"
)
_SINGULAR_PERSON = word_set("he she him her")
_MOST_PARAGRAPHS_BACK = 2
"""How many paragraphs a pronoun may point back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks at one place, as far as the document tells."""

    words: str
    """The fullest words the document has for the speaker, without a leading article."""
    kind: SourceKind
    phrase: SourcePhrase
    described: frozenset[str]
    """Folded words of the phrase that introduced the speaker, offices among them."""
    position: int
    conduits: tuple[Conduit, ...]

    @property
    def key(self) -> str:
        """Words that are the same for the same speaker of a document."""
        return folded(self.words)


def speakers_of(
    text: str, drafts: Sequence[Draft], mentions: Sequence[OutletMention]
) -> tuple[Speaker | None, ...]:
    """Return the speaker of each draft; None where nobody is named or two answers remain.

    Drafts come in the order of the text; what was said earlier explains what is said later, and
    an officer whose name comes only later gets it.
    """
    known: list[Speaker] = []
    found: list[Speaker | None] = []
    for draft in drafts:
        speaker = _speaker_at(text, draft, known, mentions)
        found.append(speaker)
        if speaker is not None:
            known.append(replace(speaker, position=draft.position))
    return tuple(speaker and _with_later_name(speaker, known) for speaker in found)


def _with_later_name(speaker: Speaker, known: Sequence[Speaker]) -> Speaker:
    """Name “the foreign minister of Ghana” if the text's one minister is named elsewhere."""
    if speaker.kind is not SourceKind.NAMED_PERSON or speaker.phrase.name is not None:
        return speaker
    named = [s for s in known if s.phrase.name and speaker.phrase.head in s.described]
    same_office = [s for s in known if not s.phrase.name and s.phrase.head == speaker.phrase.head]
    if len({s.key for s in same_office}) > 1:
        return speaker
    only = _only_one(named)
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def anonymity_of(text: str, draft: Draft) -> Span | None:
    """Return the words of the draft's sentence that say why its speaker is not named."""
    for match in _ANONYMITY.finditer(text, draft.sentence.start, draft.sentence.end):
        span = Span(*match.span())
        if not any(part.overlaps(span) for part in draft.content):
            start = span.start + len(match.group()) - len(match.group().lstrip())
            return Span(start, span.end)
    return None


def _speaker_at(
    text: str, draft: Draft, known: Sequence[Speaker], mentions: Sequence[OutletMention]
) -> Speaker | None:
    if not draft.source:
        return None
    source = draft.source[0]
    words = source.of(text)
    inside = (mention for mention in mentions if source.covers(mention.span))
    outlet = next((m for m in inside if is_head_of(text, m.span, source)), None)
    if outlet is not None:
        return _outlet_speaker(outlet.agent, draft)
    phrase = read_source_phrase(words)
    antecedent = _antecedent(text, phrase, draft.position, known)
    if antecedent is not None:
        # Who heard an unnamed speaker once is how we have them; a named one may speak anywhere.
        is_unnamed = antecedent.kind is SourceKind.UNNAMED
        heard = draft.conduits or (antecedent.conduits if is_unnamed else ())
        return replace(antecedent, conduits=heard)
    if phrase.is_pronoun or phrase.kind is None:
        return None
    is_body = phrase.kind is SourceKind.NAMED_PERSON and _is_called_a_body(text, phrase.name)
    return Speaker(
        words=_full_words(text, words, phrase),
        kind=SourceKind.NAMED_ORGANISATION if is_body else phrase.kind,
        phrase=phrase,
        described=frozenset(folded(words).split()),
        position=draft.position,
        conduits=draft.conduits,
    )


def _outlet_speaker(name: str, draft: Draft) -> Speaker:
    kind = SourceKind.NAMED_ORGANISATION
    phrase = SourcePhrase("", name, kind, plural=False, definite=True)
    described = frozenset(folded(name).split())
    return Speaker(name, kind, phrase, described, draft.position, draft.conduits)


def _is_called_a_body(text: str, name: str | None) -> bool:
    """Return True if the text says what the name stands for: “Inpact is a Swiss NGO”."""
    return name is not None and bool(re.search(rf"\b{re.escape(name)}{_IS_A_BODY}", text))


def _antecedent(
    text: str, phrase: SourcePhrase, position: int, known: Sequence[Speaker]
) -> Speaker | None:
    """Return the one earlier speaker whom the phrase points back to; None if there are two."""
    if phrase.is_pronoun:
        near = [s for s in known if _paragraphs_between(text, s, position) <= _MOST_PARAGRAPHS_BACK]
        fitting = [s for s in near if _fits_pronoun(s, phrase)]
        same = [s for s in fitting if _paragraphs_between(text, s, position) == 0]
        return _only_one(same) if same else _only_one(fitting)
    if phrase.name is not None:
        return _only_one([s for s in known if _is_short_for(phrase.name, s)])
    if phrase.definite and phrase.head:
        return _only_one([s for s in known if _has_role(s, phrase)])
    return None


def _only_one(candidates: Sequence[Speaker]) -> Speaker | None:
    by_key = {speaker.key: speaker for speaker in candidates}
    return next(iter(by_key.values())) if len(by_key) == 1 else None


def _paragraphs_between(text: str, speaker: Speaker, position: int) -> int:
    between = text[min(speaker.position, position) : max(speaker.position, position)]
    return len(re.findall(r"\n\s*", between))


def _fits_pronoun(speaker: Speaker, phrase: SourcePhrase) -> bool:
    if phrase.head in _SINGULAR_PERSON:
        is_person = speaker.kind in (SourceKind.NAMED_PERSON, SourceKind.UNNAMED)
        return is_person and not speaker.phrase.plural
    if phrase.plural:
        return speaker.phrase.plural or speaker.kind is SourceKind.NAMED_ORGANISATION
    return speaker.kind is SourceKind.NAMED_ORGANISATION


def _is_short_for(name: str, speaker: Speaker) -> bool:
    full = folded(speaker.phrase.name or "").split()
    short = folded(name).split()
    return bool(short) and (full[-len(short) :] == short or full == short)


def _has_role(speaker: Speaker, phrase: SourcePhrase) -> bool:
    same_head = phrase.head == speaker.phrase.head or phrase.head in speaker.described
    return same_head and phrase.plural == speaker.phrase.plural


def _full_words(text: str, words: str, phrase: SourcePhrase) -> str:
    """Return the name in full where the text gives it once, else the words themselves."""
    name = phrase.name
    if phrase.kind is SourceKind.NAMED_PERSON and name is not None:
        if " " in name:
            return name
        fuller = {
            match[1]
            for match in re.finditer(rf"\b((?:[A-Z][\w’'-]+\s){{1,2}}{re.escape(name)})\b", text)
        }
        names = {read_source_phrase(full).name for full in fuller} - {None, name}
        full_name = next(iter(names)) if len(names) == 1 else None
        return full_name or name
    return re.sub(r"(?i)^(?:the|an?)\s+(?=\S)", "", words.strip().rstrip(","))
