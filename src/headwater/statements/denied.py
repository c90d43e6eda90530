"""Find what a denial denies, where its own words name it, and how narrowly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.statements.chosen_limits import chosen_limits_in
from headwater.statements.denial import DENIAL_WORDS
from headwater.statements.narrowing import narrowings_in
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.quantities import quantities_in
from headwater.statements.stance import stance_of
from headwater.statements.statement import Denial, Stance
from headwater.terms.span import Span

_SENTENCE_END = re.compile(r"[.!?][\"”’»]?\s+(?=[\"“‘«]?[A-Z])")
_SIGNS = ' \t\n\u00a0"“”‘’„«».,;:!?()'
_DETERMINERS = (
    "(?:(?:all|any|both|each|most|some|such|these|this|those|that|the|its|their|his|her|an?"
    r"|widespread|recent|repeated|earlier|\S+['’]s?) ){0,4}"
)
_LEAD_IN = phrase_pattern(
    r"(?:that )?(?:(?:(?:it|this|that|they|he|she|we|i) )?(?:(?:\w+ly|also) )?(?:{deny}|{reject}"
    r"|{refute}|{dismiss}|{dispute})(?: that\b)?)?"
    rf"(?: ?{_DETERMINERS}(?:[\w’'-]+ ){{0,2}}?(?:{{REPORTS}})(?:,? [^,;.]{{1,60}},)?"
    r"(?: (?:by|from|in) [^;.]{1,80}?,?(?= that\b))?"
    r" (?:that|of|about|regarding|concerning|over|alleging|suggesting|claiming)\b)?"
    r"|there (?:is|are|was|were|has been|had been|have been) (?:\w+ly )?(?:no|not any) (?:\w+ )?"
    r"(?:truth|basis|evidence|substance|grounds|merit|foundation|such thing)"
    r"(?: (?:to|in|for|that|of|as)\b)?(?: (?:the|any|these) (?:{REPORTS}) (?:that|of|about))?",
    DENIAL_WORDS,
)
_VERDICT = phrase_pattern(
    r"(?:as |to be |(?:is|are|was|were|had been|have been|has been) )(?:[\"“'‘]?(?:{WHOLLY}"
    r"|\w+ly|likewise)"
    r" ){0,3}[\"“'‘]?(?:{FALSE})\b[^.;]{0,80}\Z",
    DENIAL_WORDS,
)
_CONJUNCTION = re.compile(r"(?i)[\s\"“‘]*that\s+(?!as\b)")
_POINTER = phrase_pattern(
    r"(?:all|any|both|most|some|none)?(?: ?of )?(?:this|that|it|them|these|those|so|everything)"
    rf"|(?:all |any |both |most |some )?(?:of )?{_DETERMINERS}(?:[\w’'-]+ ){{0,3}}?(?:{{REPORTS}})"
    r"(?: (?:made |levelled |raised )?(?:against|by|in|from) (?:[\w’'-]+ ?){1,4})?"
    r"(?: (?:outright|again|too|also|completely|entirely|in full|on \w+day))?",
    DENIAL_WORDS,
)
_NEGATION = re.compile(
    r"(?P<subject>(?:[\w’'-]+\s+){0,8}?)(?:(?:has|have|had|do|does|did|is|are|was|were|would|will"
    r"|can"
    r"|could)\s+(?:\w+ly\s+)?)?"
    r"(?P<no>never|not|cannot|nobody|no\s+one|no-one|none|no|\w+n['’]t)\b",
    re.IGNORECASE,
)
_AUXILIARIES = re.compile(
    r"(?:\s*(?:ever|even|once|been|being|has|have|had|was|were|is|are|a\s+single|one|any))*\s+",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    r"(?i)\b(?:dismiss|reject|denounc|condemn|describ|ridicul|call|brand|label|deem|term|pronounc"
    r"|brush"
    r"|wav|laugh|characteri)"
)
_AS_WHAT = re.compile(
    r"(?i)(?<=\S)\s+(?:as|to\s+be)\s+(?=[“\"‘']|(?:an?|mere|pure|sheer|simply|just)\b"
    r"|[\w-]+(?:\s+[\w-]+)?\W*\Z)"
)
_AS_RUMOUR = re.compile(r"(?i)as\s+(?:an?\s+)?(?:[\w-]+\s+)??[\w-]+\s+(?=(?:an?|the|any|all)\s)")
_ADVERB = re.compile(r"(?i)[“\"‘]?\w+ly[”\"’],?\s+")
_CALLED = phrase_pattern(r"[\"“'‘]?(?:{WHOLLY} )?{FALSE}(?: news)?[\"”'’]?\Z", DENIAL_WORDS)
_OPENING = {"”": "“", "’": "‘", '"': '"'}
_NO_NAME = re.compile(
    r"(?i)\s*(?:that\s+)?(?:it|we|i|he|she|they|this|there|the\s+\w+)?\s*"
    r"(?:has|have|had|do|does|did|is|are|was|were|would|will|can|could)?\s*\Z"
)
_DEFINITE_BEFORE = re.compile(r"(?i)\b(?:the|these|those|its|their|his|her)\s+\Z")
_COMPARES = re.compile(r"(?i)(?:more|fewer|less|greater|over|above|under|below|at least|up to)\b")
_OF_OTHERS = phrase_pattern("{REPORTS}", DENIAL_WORDS)
_NAMES_WHAT_IT_IS = re.compile(r"(?i)\b(?:call|describ|brand|label|deem|term|dub|characteri)")
_FEWEST_LETTERS = 2


def denial_of(text: str, cue: str, content: Sequence[Span]) -> Denial:
    """Return what the words at `content`, behind `cue`, deny and what narrows it.

    Words that point elsewhere (“the claims”, “it”) are what is denied if no others are.
    """
    by_cue = bool(cue) and (stance_of(cue) is Stance.DENIES or bool(_JUDGES.search(cue)))
    denied: list[Span] = []
    pointed: list[Span] = []
    for part in content:
        for sentence in _sentences(text, part):
            named = _named_in(text, sentence, cue) if by_cue else _negated_in(text, sentence)
            pointed += [span for span in named if _points(text, span)]
            named = [span for span in named if not _points(text, span)]
            denied += named
            if named:
                break
    denied = denied or pointed[:1]
    own = _is_own_wording(text, content, denied)
    narrowed = [s for part in denied for s in _narrowed_by(text, part, is_own_wording=own)]
    return Denial(tuple(denied), tuple(narrowed))


def _sentences(text: str, part: Span) -> Iterator[Span]:
    start = part.start
    for end in (*(m.end() for m in _SENTENCE_END.finditer(text, *_ends(part))), part.end):
        if (sentence := _trimmed(text, Span(start, end))) is not None:
            yield sentence
        start = end


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _points(text: str, span: Span) -> bool:
    return _POINTER.fullmatch(text, *_ends(span)) is not None


def _named_in(text: str, sentence: Span, cue: str = "") -> list[Span]:
    """Return the words of `sentence` that name what its cue denies."""
    start = sentence.start
    verdict = _VERDICT.search(text, start, sentence.end)
    for opening in (_ADVERB, _AS_RUMOUR) if cue else ():
        begins = opening.match(text, start, sentence.end)
        start = begins.end() if begins else start
    if verdict is None and _JUDGES.search(cue):
        verdict = _AS_WHAT.search(text, start, sentence.end) or _CALLED.search(
            text, start, sentence.end
        )
    lead = None if _NAMES_WHAT_IT_IS.search(cue) else _LEAD_IN.match(text, start, sentence.end)
    start = lead.end() if lead else start
    conjunction = _CONJUNCTION.match(text, start, sentence.end)
    start = conjunction.end() if conjunction else start
    end = verdict.start() if verdict and verdict.start() > start else sentence.end
    named = _trimmed(text, Span(start, end)) if start < end else None
    return [] if named is None else [named]


def _negated_in(text: str, sentence: Span) -> list[Span]:
    """Return the words of `sentence` without their negation: “it never | recruited students”."""
    lead = _LEAD_IN.match(text, sentence.start, sentence.end)
    if lead is not None and lead.end() > sentence.start:
        return _named_in(text, sentence)
    if _VERDICT.search(text, *_ends(sentence)):
        return _named_in(text, sentence)
    negation = _NEGATION.match(text, *_ends(sentence))
    if negation is None:
        return []
    conjunction = _CONJUNCTION.match(text, *_ends(sentence))
    begins = conjunction.end() if conjunction else sentence.start
    ends = negation.end("subject")
    subject = Span(begins, ends) if begins < ends else None
    auxiliaries = _AUXILIARIES.match(text, negation.end(), sentence.end)
    start = auxiliaries.end() if auxiliaries else negation.end()
    verb = _trimmed(text, Span(start, sentence.end)) if start < sentence.end else None
    parts = [] if subject is None or _NO_NAME.match(subject.of(text)) else [subject]
    found = [_trimmed(text, part) for part in parts] + [verb]
    return [part for part in found if part is not None]


def _trimmed(text: str, span: Span) -> Span | None:
    """Return `span` without the signs at its ends; None if no word is left."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_SIGNS))
    end = span.start + len(words.rstrip(_SIGNS))
    if end < span.end and _closes(text[start:end], text[end]):
        end += 1
    is_word = sum(letter.isalpha() for letter in words) >= _FEWEST_LETTERS
    return Span(start, end) if start < end and is_word else None


def _closes(words: str, sign: str) -> bool:
    """Return True if `sign` closes a quotation that `words` open."""
    opening = _OPENING.get(sign)
    if opening == sign:
        return words.count(sign) % 2 == 1
    return opening is not None and words.count(opening) > words.count(sign)


def _is_own_wording(text: str, content: Sequence[Span], denied: Sequence[Span]) -> bool:
    """Return False if what is denied stands behind “the claim that”: others chose those words."""
    if not denied:
        return False
    before = " ".join(
        text[part.start : min(part.end, denied[0].start)]
        for part in content
        if part.start < denied[0].start
    )
    return _OF_OTHERS.search(before) is None


def _narrowed_by(text: str, denied: Span, *, is_own_wording: bool) -> list[Span]:
    """Return the words in `denied` without which more would be denied, bounds among them."""
    chosen = chosen_limits_in(text, denied, is_own_wording=is_own_wording)
    known = narrowings_in(text, denied)
    bounds = (
        quantity.span
        for quantity in quantities_in(text, denied)
        if _COMPARES.match(quantity.span.of(text))
        and not _DEFINITE_BEFORE.search(text, denied.start, quantity.span.start)
    )
    kept: list[Span] = []
    # Of two that overlap the longer says more: “under threat of dismissal”.
    for span in sorted((*chosen, *known, *bounds), key=lambda span: span.start - span.end):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return sorted(kept)
