"""Tell who speaks: follow pronouns, roles and surnames back through the document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.anonymity import anonymity_in
from headwater.statements.antecedents import (
    KnownSpeakers,
    Speaker,
    antecedent_of,
    author_of,
    is_fuller,
    only_one,
)
from headwater.statements.draft import Draft
from headwater.statements.introductions import full_name_in, introduced_as, is_body_in
from headwater.statements.outlets import OutletMention, folded, is_same_outlet, outlet_heading
from headwater.statements.papers import papers_in
from headwater.statements.quoted import is_quoted_at
from headwater.statements.source_phrase import SourcePhrase, read_source_phrase
from headwater.statements.speaker_lexicon import FIRST_PERSON, SOMEBODY
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span

_ASIDE = re.compile(r"(?s),\s+(?:who|whose|which|that|speaking|asking|\d|an?\s|the\s).*\Z|[\s,]+\Z")
_ARTICLE = re.compile(r"(?i)^(?:the|an?)\s+(?=\S)")
_OWNER = re.compile(r"(?i)^(?:our|its|their|his|her|my)\s+(?=\S)")
_NO_HEADLINE = re.compile(r"(?i)^(?:the|an?|one|two|some|several|this|that|its|his|her|their)\b")


def speakers_of(
    text: str,
    drafts: Sequence[Draft],
    mentions: Sequence[OutletMention],
    publisher: str | None = None,
) -> tuple[Speaker | None, ...]:
    """Return the speaker of each draft; None where nobody is named or two answers remain.

    Drafts come in the order of the text; what was said earlier explains what is said later, an
    officer whose name comes only later gets it, and “we” in a quotation is who is quoted.
    """
    known = KnownSpeakers(text)
    found: list[Speaker | None] = []
    for draft in drafts:
        speaker = _publisher_at(text, draft, publisher) or _speaker_at(text, draft, known, mentions)
        found.append(speaker)
        for passing in _passed_on_by(text, draft, mentions):
            known.add(passing)
        if speaker is not None and speaker.phrase.head not in SOMEBODY:
            papers = papers_in(draft.sentence.of(text))
            known.add(replace(speaker, position=draft.position, papers=papers))
    named = [speaker and _with_later_name(speaker, known) for speaker in found]
    fuller = [
        speaker and _with_fuller_words(text, draft, speaker, known)
        for draft, speaker in zip(drafts, named, strict=True)
    ]
    by_number = {draft.number: s for draft, s in zip(drafts, fuller, strict=True)}
    return tuple(
        _quoted_speaker(text, draft, by_number) if speaker is None else speaker
        for draft, speaker in zip(drafts, fuller, strict=True)
    )


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
    return Speaker(publisher, SourceKind.PUBLISHER, phrase, frozenset(), draft.position, ())


def _quoted_speaker(
    text: str, draft: Draft, by_number: Mapping[int | None, Speaker | None]
) -> Speaker | None:
    """Return who says “we” in a quotation: the speaker of the statement it stands in."""
    if draft.parent is None or not draft.source:
        return None
    source = draft.source[0]
    says_we = source.of(text).lower() in FIRST_PERSON and is_quoted_at(text, source.start)
    outer = by_number[draft.parent] if says_we else None
    return None if outer is None else replace(outer, conduits=draft.conduits)


def _with_later_name(speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Name “the foreign minister of Ghana” if the text's one minister is named elsewhere."""
    if speaker.kind is not SourceKind.NAMED_PERSON or speaker.phrase.name is not None:
        return speaker
    named = [s for s in known if s.phrase.name and speaker.phrase.head in s.described]
    same_office = [s for s in known if not s.phrase.name and s.phrase.head == speaker.phrase.head]
    if len({s.key for s in same_office}) > 1:
        return speaker
    only = only_one(named)
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def _with_fuller_words(text: str, draft: Draft, speaker: Speaker, known: KnownSpeakers) -> Speaker:
    """Give a headline's “Alliance official” the words with which the text introduces them."""
    is_headline = draft.source and not _NO_HEADLINE.match(draft.source[0].of(text))
    if speaker.kind is not SourceKind.UNNAMED or speaker.phrase.plural or not is_headline:
        return speaker
    only = only_one([s for s in known if is_fuller(s, speaker)])
    return speaker if only is None else replace(only, conduits=speaker.conduits)


def _speaker_at(
    text: str, draft: Draft, known: KnownSpeakers, mentions: Sequence[OutletMention]
) -> Speaker | None:
    if not draft.source:
        return None
    source = draft.source[0]
    words = source.of(text)
    outlet = outlet_heading(text, source, mentions)
    if outlet is not None:
        return _outlet_speaker(outlet.agent, draft)
    phrase = read_source_phrase(words)
    antecedent = author_of(phrase, known) or antecedent_of(phrase, draft.position, known)
    if antecedent is not None:
        # Who heard an unnamed speaker once is how we have them; a named one may speak anywhere.
        is_unnamed = antecedent.kind is SourceKind.UNNAMED
        heard = draft.conduits or (antecedent.conduits if is_unnamed else ())
        return replace(antecedent, conduits=heard)
    return _introduced(text, source, draft)


def _passed_on_by(text: str, draft: Draft, mentions: Sequence[OutletMention]) -> list[Speaker]:
    """Return the persons and bodies that are no outlets and passed the statement on."""
    spans = [conduit.span for conduit in draft.conduits]
    spans = [span for span in spans if not any(span.overlaps(m.span) for m in mentions)]
    found = (_introduced(text, span, replace(draft, conduits=())) for span in spans)
    return [speaker for speaker in found if speaker is not None]


def _introduced(text: str, source: Span, draft: Draft) -> Speaker | None:
    words = source.of(text)
    phrase = read_source_phrase(words)
    if phrase.is_pronoun or phrase.kind is None:
        return None
    is_body = phrase.kind is SourceKind.NAMED_PERSON and _is_body(text, phrase.name)
    kind = SourceKind.NAMED_ORGANISATION if is_body else phrase.kind
    return Speaker(
        words=_full_words(text, words, replace(phrase, kind=kind)),
        kind=kind,
        phrase=phrase,
        described=frozenset(folded(_ARTICLE.sub("", words)).split()),
        position=draft.position,
        conduits=draft.conduits,
    )


def _outlet_speaker(name: str, draft: Draft) -> Speaker:
    kind = SourceKind.NAMED_ORGANISATION
    phrase = SourcePhrase("", name, kind, plural=False, definite=True)
    described = frozenset(folded(name).split())
    return Speaker(name, kind, phrase, described, draft.position, draft.conduits)


def _is_body(text: str, name: str | None) -> bool:
    if name is None or (" " not in name and full_name_in(text, name)):
        return False
    return is_body_in(text, name)


def _full_words(text: str, words: str, phrase: SourcePhrase) -> str:
    """Return the name in full where the text gives it once, else the words themselves."""
    name = phrase.name
    if phrase.kind is SourceKind.NAMED_PERSON and name is not None:
        return name if " " in name else full_name_in(text, name) or name
    is_apposed = name is not None and name not in words.split(",", maxsplit=1)[0]
    if is_apposed and name is not None:
        return name
    if phrase.kind is SourceKind.UNNAMED and phrase.definite and not phrase.plural:
        introduced = introduced_as(text, phrase.head)
        if introduced is not None:
            return _without_aside(introduced)
    if phrase.kind is SourceKind.NAMED_ORGANISATION and name is not None:
        # “Our General Staff” is the General Staff; “my cousin” is nobody else's.
        words = _OWNER.sub("", words)
    return _without_aside(words)


def _without_aside(words: str) -> str:
    """Return the words without article, without “, who …” and without why nobody is named."""
    anonymity = anonymity_in(words)
    core = words if anonymity is None else words[: anonymity.start]
    return _ARTICLE.sub("", _ASIDE.sub("", core.strip()) or words.strip())
