"""Find claims without a speaker: “are said to”, “reportedly”, and the publisher's own voice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.act_kind import ActKind
from headwater.statements.acts import acts_in
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.terms.span import Span, hull, shared_length, total_length

_PASSIVE = re.compile(
    r"(?i)\b(?:is|are|was|were|been|being)\s+(?:also\s+|widely\s+|often\s+|now\s+)?"
    r"(?:said|believed|thought|reported|alleged|understood|feared|claimed|rumou?red|known|presumed|"
    r"suspected|supposed|estimated|considered|accused)\b"
)
_IT_IS_SAID = re.compile(
    r"(?i)\bit\s+(?:(?:is|was|has|had)\s+)(?:\w+\s+){0,2}?(?:been\s+)?(?:\w+ly\s+)?(?:said|believed"
    r"|thought|reported|alleged|understood|feared|claimed|rumou?red|suspected"
    r"|estimated)\b(?!\s+by\b)"
)
_BY = re.compile(r"\s+by\s+(?:(?:the|an?)\s+)?")
_AS_SAYING = re.compile(r"\bas\s+\w+ing\b")
_ADVERB = re.compile(r"(?i)\b(?:reportedly|allegedly|supposedly|purportedly)\b")
_IS_SAID_TO = re.compile(
    r"(?i)\b(?:is|are|was|were)\s+(?:also\s+|widely\s+|now\s+|\w+ly\s+)?(?:said|believed|thought"
    r"|alleged"
    r"|understood|feared|rumou?red|reported|presumed|suspected)\s+to\s+(?:have|be|own|earn|hold"
    r"|number|live"
    r"|belong)\b"
)
"""A claim whatever it speaks of."""
_ACCUSED = re.compile(
    r"(?i)\b(?:fac(?:es?|ed|ing)\s+(?:\w+\s+){0,2}(?:allegations?|accusations?|claims?|charges"
    r"|questions)|"
    r"(?:is|are|was|were|been|being|stand[s]?)\s+(?:also\s+)?(?:accused|suspected|charged))"
)
_NOUN_CUE = re.compile(
    r"(?i)^(?:the\s+)?(?:allegations?|accusations?|claims?|reports?|rumou?rs?)(?:\s+of)?$"
)
_TO = re.compile(r"\s+to\b(?=\s+[a-z])|(?<=accused)\s+of\b|(?<=suspected)\s+of\b")
_SEAMS = " ,\n\t"
_FACES = re.compile(
    r"(?i)\b(?:fac(?:e|es|ed|ing)|amid|despite|following|(?:hit|dogged|haunted|rocked)\s+by"
    r"|met\s+with)\s+"
    r"(?:[\w-]+\s+){0,2}\Z"
)
_GERUND = re.compile(r"\w+ing\b")
_GOES_ON = re.compile(
    r"(?P<more>,?\s+(?:and|or)\s+(?!(?:(?:the|its|their|his|her)\s+)?[\w’'-]+\s+(?:has|have|had"
    r"|is|are"
    r"|was|were|did|does|said|told|denied|denies|rejected"
    r"|rejects)\b)[^.;:“”\"\n]*[^\s.;:“”\"\n,])\s*[.;\n]?"
)
_NEAR = 60
_CLAUSE_OPENING = re.compile(r"(?i)\s(?:because|although|though|whereas|while)\s+(?=[\w“\"])")
_HARMS = frozenset(
    kind.value
    for kind in (
        ActKind.ABDUCTION,
        ActKind.COERCION,
        ActKind.DENIAL_OF_AID,
        ActKind.DENIAL_OF_DOCUMENTS,
        ActKind.DEPORTATION,
        ActKind.DISAPPEARANCE,
        ActKind.EXPLOITATION,
        ActKind.EXTORTION,
        ActKind.KILLING,
        ActKind.SEXUAL_VIOLENCE,
        ActKind.THREAT,
        ActKind.TORTURE,
        ActKind.TRAFFICKING,
    )
)
_LOWER_CASE = re.compile(r"\b[a-z]{2,}\s+(?:\S+\s+)*?[a-z]{2,}\b")
"""Two words in lower case: a heading in capitals alleges nothing."""
_OWN_VOICE_CONFIDENCE = 0.5
"""A sentence without attribution is the publisher's in about every second case (dev pile)."""
_FEWEST_WORDS = 5
"""A shorter sentence is a heading or a fragment."""


def without_speaker(text: str, draft: Draft) -> Draft:
    """Return `draft` without its source where the words name nobody who could have spoken.

    In “many are said to live in fear” the subject belongs to the claim, not to the speaker;
    in “Moscow faces allegations that …” the subject is the accused.
    """
    if not draft.cue or _AS_SAYING.search(draft.cue[-1].of(text)):
        return draft
    cue = draft.cue[0].of(text)
    is_noun = _NOUN_CUE.match(cue) is not None
    faced = is_noun and _FACES.search(text, max(0, draft.cue[0].start - _NEAR), draft.cue[0].start)
    if _ACCUSED.search(cue) or faced or (is_noun and not draft.source):
        # “Is accused by the union of …” has its speaker behind the cue.
        return _with_whole_accusation(text, replace(draft, source=_accuser(text, draft)))
    begins = (*draft.source, *draft.cue)[0].start
    if _IT_IS_SAID.match(text, begins) and hull(draft.content).start >= draft.cue[-1].end:
        return replace(draft, source=())
    hedge = _PASSIVE.search(cue) or _ADVERB.search(cue)
    if hedge is None or _is_active_speech(cue, hedge):
        return draft
    whole = hull((*draft.source, *draft.cue, *draft.content))
    clipped = Span(max(whole.start, draft.sentence.start), min(whole.end, draft.sentence.end))
    start = draft.cue[0].start
    marker = _with_to(text, Span(start + hedge.start(), start + hedge.end()))
    content = _around(text, clipped, marker) or (clipped,)
    return replace(draft, source=(), cue=(marker,), content=content)


def _with_to(text: str, marker: Span) -> Span:
    """Return the passive with the “to” of “is said | to own”, the “of” of “is accused | of”."""
    to = _TO.match(text, marker.end)
    return Span(marker.start, to.end()) if to else marker


def _around(text: str, claim: Span, marker: Span) -> tuple[Span, ...]:
    """Return the words of `claim` before and behind `marker`, where there are any.

    Of what somebody is accused of, those behind alone.
    """
    if marker.of(text).endswith("of"):
        claim = Span(min(marker.start, claim.end), claim.end)
    halves = (
        Span(first, last)
        for first, last in ((claim.start, marker.start), (marker.end, claim.end))
        if first < last
    )
    return tuple(own for half in halves if (own := _trimmed(text, half)) is not None)


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_SEAMS))
    end = span.start + len(words.rstrip(_SEAMS))
    return Span(start, end) if start < end else None


def _with_whole_accusation(text: str, draft: Draft) -> Draft:
    """Return `draft` with what “of coercing porters, and cooks by threats” goes on with."""
    behind = tuple(part for part in draft.content if part.start >= draft.cue[0].end)
    # Before the cue stands who is accused.
    draft = replace(draft, content=behind or draft.content)
    last = draft.content[-1]
    goes_on = _GOES_ON.match(text, last.end, draft.sentence.end)
    if goes_on is None or not _GERUND.match(draft.content[0].of(text)):
        return draft
    whole = Span(last.start, goes_on.end("more"))
    return replace(draft, content=(*draft.content[:-1], whole))


def _accuser(text: str, draft: Draft) -> tuple[Span, ...]:
    """Return the source if it is “by the union” behind the cue, else nothing."""
    cue = draft.cue[-1]
    is_agent = draft.source and _BY.fullmatch(text, cue.end, max(cue.end, draft.source[0].start))
    return draft.source if is_agent else ()


def _is_active_speech(cue: str, hedge: re.Match[str]) -> bool:
    # “reportedly told friends” has a speaker: the adverb hedges the report of a saying.
    rest = cue[hedge.end() :]
    return bool(re.search(r"(?i)\b(?:told|said|says|replied|wrote|warned|admitted|asked)\b", rest))


def hedged_claims(
    text: str, sentences: Sequence[Span], taken: Sequence[Draft]
) -> tuple[Draft, ...]:
    """Return the sentences with a source-less hedge that no draft has found."""
    found = []
    near = NearbyDrafts(sentences, taken)
    for sentence in sentences:
        words = sentence.of(text)
        match = _ADVERB.search(words) or _IT_IS_SAID.search(words) or _PASSIVE.search(words)
        if match is None or not (_is_claim(words) or acts_in(words)):
            continue
        cue = Span(sentence.start + match.start(), sentence.start + match.end())
        if any(_is_about(draft, cue, sentence) for draft in near.at([sentence])):
            continue
        claim = _own_clause(text, _claim(text, sentence), cue)
        cue = _with_to(text, cue)
        content = _around(text, claim, cue)
        if content:
            found.append(Draft((), (cue,), content, 0.7, sentence))
    return tuple(found)


def _own_clause(text: str, claim: Span, cue: Span) -> Span:
    """Return the claim from the clause of its hedge on: “…, because she allegedly lured them”."""
    starts = [match.end() for match in _CLAUSE_OPENING.finditer(text, claim.start, cue.start)]
    return Span(starts[-1], claim.end) if starts else claim


def _is_claim(words: str) -> bool:
    patterns = (_ADVERB, _IT_IS_SAID, _IS_SAID_TO)
    return any(pattern.search(words) for pattern in patterns)


def _is_about(draft: Draft, cue: Span, sentence: Span) -> bool:
    inside_content = any(part.overlaps(cue) for part in (*draft.content, *draft.cue))
    covers_most = 2 * shared_length(draft.content, [sentence]) > sentence.end - sentence.start
    return inside_content or covers_most


def alleging_harm(text: str, voiced: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return those of `voiced` that somebody says, and the publisher's that tell of harm done.

    A report tells much of pay, travel and trials as its background; what it charges people with
    in its own voice is harm.
    """
    return tuple(
        draft for draft in voiced if draft.source or _tells_of_harm(draft.content[0].of(text))
    )


def _tells_of_harm(words: str) -> bool:
    return _LOWER_CASE.search(words) is not None and not _HARMS.isdisjoint(acts_in(words))


def own_voice(text: str, sentences: Sequence[Span], taken: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the sentences that allege an act in the publisher's own voice.

    A sentence that names no act alleges nothing; one that mostly is an attribution's content
    belongs to its speaker.
    """
    found = []
    near = NearbyDrafts(sentences, taken)
    for sentence in sentences:
        words = sentence.of(text)
        if len(words.split()) < _FEWEST_WORDS or words.rstrip('”" ').endswith("?"):
            continue
        beside = near.at([sentence])
        if any(sentence.overlaps(part) for draft in beside for part in draft.cue):
            continue
        covered = sum(shared_length(draft.content, [sentence]) for draft in beside)
        if 2 * covered < total_length([sentence]) and acts_in(words):
            found.append(Draft((), (), (_claim(text, sentence),), _OWN_VOICE_CONFIDENCE, sentence))
    return tuple(found)


def _claim(text: str, sentence: Span) -> Span:
    words = sentence.of(text)
    return Span(sentence.start, sentence.start + len(words.rstrip(" .")))
