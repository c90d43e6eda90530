"""Find where a report says in its own voice what is not known or could not be verified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.statements.ancestry import kept
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.statements.outlets import folded, is_same_outlet
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.setting import Setting
from headwater.terms.span import Span, shared_length, total_length

_CHECK = (
    "(?:verify|confirm|corroborate|establish|authenticate|substantiate|ascertain|determine|check"
    "|vouch for|trace|date|locate|identify)"
)
_CHECKED = (
    "(?:verified|confirmed|corroborated|established|authenticated|substantiated|ascertained"
    "|determined|checked|proven)"
)
_HOW = (
    r"(?:(?:yet|immediately|independently|so far|itself|themselves|also|still|either|fully|publicly"
    r"|officially|\w+ly) ){0,2}"
)
_WHEN = (
    r"(?:(?: to (?:me|us|this \w+)| (?:on|at|by|from|as of|until|for|in) [^,;:.!?“”\"]{2,30}?))?"
)
_OPEN = (
    r"(?:(?:is|are|was|were|remains?|remained|stays?|stayed)(?: (?:still|as yet|now|also|also still"
    rf"|yet|not {_HOW}known)){{0,2}} ?(?:unclear|unknown|uncertain|unresolved|undetermined"
    rf"|a mystery"
    rf"|an open question|anyone['’]s guess|in doubt|not {_HOW}(?:known|clear|certain|established"
    rf"|settled|public)|(?:impossible|hard|difficult|not possible|too early) to {_HOW}(?:know"
    rf"|say|tell"
    rf"|establish|verify|determine|confirm)|yet to be {_HOW}(?:{_CHECKED}|known|seen))"
    rf"|remains? to be {_HOW}(?:{_CHECKED}|seen))"
)
_WH = "(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_TO_WH = rf"(?:(?:about|as to|at|by|for|from|in|into|of|on|to|under|with) )?{_WH}"
_SUBJECT = r"[^,;:.!?“”\"]{2,160}?"
_NOBODY = r"(?:nobody|no one|no-one|none of (?:them|us|those [^,;:.!?“”\"]{2,40}?))"
_CANNOT = (
    r"(?:(?:could|can)(?: ?not|n['’]t)|(?:was|were|is|are|has been|have been|had been) (?:not able"
    r"|unable) to|(?:has|have|had) not (?:yet )?(?:been )?(?:able to)?|(?:did|do|does)(?: not"
    r"|n['’]t)"
    r"|(?:had|has|have) no (?:way|means) (?:to|of))"
)
_CHECKS = rf"{_HOW}(?:{_CHECK}|{_CHECKED}|verifying|confirming|checking|establishing)"
_SENTENCE = phrase_pattern(
    rf"(?:\d{{1,2}}[:.]\d\d )?(?:(?:but|and|however,|yet|still,|though|although|while) )?(?:"
    rf"(?:it )?{_OPEN}{_WHEN} {_TO_WH}\b.*"
    rf"|{_TO_WH} {_SUBJECT} {_OPEN}{_WHEN}"
    rf"|{_WH} {_SUBJECT} (?:I|we|nobody|no one|no-one) (?:do not know|don['’]t know"
    rf"|cannot (?:say|tell)"
    rf"|can['’]t (?:say|tell)|(?:knows|can (?:say|tell)|could (?:say|tell)))"
    rf"|{_NOBODY} {_HOW}(?:knows?|knew|can (?:say|tell)|could (?:say|tell)|is (?:sure|certain))"
    rf"(?: for (?:certain|sure))? {_TO_WH}\b.*"
    rf"|{_SUBJECT} (?:could|can)(?: ?not|n['’]t) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|(?:no|none|neither|nothing) {_SUBJECT} (?:could|can) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|{_SUBJECT} (?:has|have|had) (?:not|never) {_HOW}been {_HOW}{_CHECKED}.*"
    rf"|(?P<who>we|this \w+|the \w+"
    rf"|(?-i:[A-Z])[\w’'-]*(?: (?:(?-i:[A-Z])[\w’'-]*|\d+)){{0,3}}) (?:(?:has|have) not (?:seen"
    rf"|heard"
    rf"|read) [^,;:.!?“”\"]{{2,60}}? (?:and|or) )?{_CANNOT} {_CHECKS}\b.*"
    rf")"
)
_CLAUSE = re.compile(
    r"(?:;|,|\s[—–-])\s+(?=(?:and|but|though|although|yet|while|it|this|we|what)\s)"
)
_AND = re.compile(r"(?:(?:and|but|yet|although|though|while)\s+)?")
_MAY_BE_OPEN = re.compile(
    r"(?i)not\b|n['’]t\b|unclear|unknown|uncertain|unresolved|undetermined|myster|question|guess"
    r"|doubt|impossible|hard|difficult|early|remain|nobody|no\s?-?one|none|no\s|neither|nothing"
    r"|unable"
    r"|cannot|yet\s+to"
)
_ENDS = ' \t.!”"'
_LONGEST = 600
_CONFIDENCE = 0.9


def own_unknowns(
    text: str, sentences: Sequence[Span], publisher: str | None, agency: str | None = None
) -> tuple[Draft, ...]:
    """Return where sentences, or their last clauses, say that something is not known.

    Each is a draft without a cue, in the order of the text. Who could not verify something must
    be the publisher, or the `agency` whose report it prints: others speak for themselves.
    Whether the sentence hands on what another said is asked elsewhere.
    """
    found = []
    for sentence in sentences:
        words = sentence.of(text).rstrip(_ENDS)
        if not 0 < len(words) <= _LONGEST or not _MAY_BE_OPEN.search(words):
            continue
        for start in _clauses(words):
            match = _SENTENCE.fullmatch(words, start)
            if match is not None and _is_ours(match["who"], publisher, agency):
                content = Span(sentence.start + start, sentence.start + len(words))
                found.append(Draft((), (), (content,), _CONFIDENCE, sentence))
                break
    return tuple(found)


def _clauses(words: str) -> Iterator[int]:
    """Yield where the sentence begins, and where a clause that ends it may."""
    yield 0
    for border in _CLAUSE.finditer(words):
        before = words[: border.start()]
        joint = _AND.match(words, border.end())
        if before.count("“") == before.count("”") and before.count('"') % 2 == 0 and joint:
            yield joint.end()


def _is_ours(who: str | None, publisher: str | None, agency: str | None) -> bool:
    return not who or any(is_publisher(who, name) for name in (publisher, agency))


def with_own_unknowns(
    setting: Setting, drafts: Sequence[Draft], agency: str | None = None
) -> tuple[Draft, ...]:
    """Return `drafts` with the report's own “it is not known”, where no speaker says so.

    What a model took there for an attribution of nobody, or of the publisher, goes.
    """
    text, sentences, publisher = setting.text, setting.sentences, setting.publisher
    near = NearbyDrafts(sentences, drafts)
    gone: set[Draft] = set()
    added = []
    for unknown in own_unknowns(text, sentences, publisher, agency):
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
