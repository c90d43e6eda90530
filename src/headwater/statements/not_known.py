"""Find where a report says in its own voice what is not known or could not be verified."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.statements.ancestry import kept
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.outlets import folded, is_same_outlet
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.terms.span import Span, shared_length, total_length

_CHECK = (
    "(?:verify|confirm|corroborate|establish|authenticate|substantiate|ascertain|determine|check)"
)
_CHECKED = (
    "(?:verified|confirmed|corroborated|established|authenticated|substantiated|ascertained"
    "|determined|checked|proven)"
)
_HOW = r"(?:(?:yet|immediately|independently|so far|fully|publicly|officially|\w+ly) ){0,2}"
_OPEN = (
    rf"(?:(?:is|are|was|were|remains?|remained) (?:still |as yet )?(?:unclear|unknown|uncertain"
    rf"|not {_HOW}(?:known|clear|certain|established)))"
)
_WH = "(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_SUBJECT = r"[^,;:.!?“”\"]{2,160}?"
_SENTENCE = phrase_pattern(
    rf"(?:(?:but|and|however,|yet|still,) )?(?:"
    rf"it {_OPEN}(?: to (?:me|us|this \w+))? {_WH}\b.*"
    rf"|{_WH} {_SUBJECT} {_OPEN}"
    rf"|{_SUBJECT} (?:could|can)(?: ?not|n['’]t) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|(?:no|none|neither|nothing) {_SUBJECT} (?:could|can) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|{_SUBJECT} (?:has|have|had) not {_HOW}been {_HOW}{_CHECKED}.*"
    rf"|(?P<who>we|this \w+|the \w+"
    rf"|(?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*){{0,3}}) (?:(?:could|can)"
    rf"(?: ?not|n['’]t)|(?:was|were|is|are|has been|have been) unable to|(?:has|have|had|was|were"
    rf"|is"
    rf"|are) not (?:yet )?(?:been )?able to) {_HOW}{_CHECK}\b.*"
    rf")"
)
_ENDS = ' \t.!”"'
_LONGEST = 600
_CONFIDENCE = 0.9


def own_unknowns(text: str, sentences: Sequence[Span], publisher: str | None) -> tuple[Draft, ...]:
    """Return the sentences that say that something is not known, in order, without a cue.

    Who could not verify something must be the publisher: others speak for themselves. Whether the
    sentence hands on what another said is asked elsewhere.
    """
    found = []
    for sentence in sentences:
        words = sentence.of(text).rstrip(_ENDS)
        match = _SENTENCE.fullmatch(words) if 0 < len(words) <= _LONGEST else None
        if match is not None and (not match["who"] or is_publisher(match["who"], publisher)):
            content = Span(sentence.start, sentence.start + len(words))
            found.append(Draft((), (), (content,), _CONFIDENCE, sentence))
    return tuple(found)


def with_own_unknowns(
    text: str, sentences: Sequence[Span], drafts: Sequence[Draft], publisher: str | None
) -> tuple[Draft, ...]:
    """Return `drafts` with the report's own “it is not known”, where no speaker says so.

    What a model took there for an attribution of nobody, or of the publisher, goes.
    """
    near = NearbyDrafts(sentences, drafts)
    gone: set[Draft] = set()
    added = []
    for unknown in own_unknowns(text, sentences, publisher):
        beside = [draft for draft in near.at([unknown.sentence]) if _shares(draft, unknown)]
        others = [draft for draft in beside if not _is_own(text, draft, publisher)]
        if not any(_covers_most(draft, unknown) for draft in others):
            gone.update(draft for draft in beside if draft not in others)
            added.append(unknown)
    return (*kept(drafts, lambda draft: draft not in gone), *added)


def _shares(draft: Draft, unknown: Draft) -> bool:
    return any(part.overlaps(unknown.content[0]) for part in (*draft.cue, *draft.content))


def _is_own(text: str, draft: Draft, publisher: str | None) -> bool:
    return not draft.source or is_publisher(draft.source[0].of(text), publisher)


def _covers_most(draft: Draft, unknown: Draft) -> bool:
    return 2 * shared_length(draft.content, unknown.content) > total_length(unknown.content)


def is_publisher(words: str, publisher: str | None) -> bool:
    """Return True if `words` are the publisher's for itself: “we”, “this paper”, “the Ledger”."""
    own = words.casefold()
    if own == "we" or own.startswith("this "):
        return True
    if publisher is None:
        return False
    short = folded(words)
    is_short = words[-1:].isalpha() and any(c.isupper() for c in words[1:] or words)
    return is_same_outlet(words, publisher) or (
        is_short and f" {folded(publisher)} ".find(f" {short} ") >= 0
    )
