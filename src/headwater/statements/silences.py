"""Find who said nothing: “declined to say”, “did not return calls”, “could not be reached”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.draft import Draft
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.silence_lexicon import ASKED_FOR, SPEAK, SPEAKING
from headwater.statements.speaker_lexicon import FIRST_PERSON
from headwater.terms.span import Span

_SOON = (
    r"(?:(?:immediately|yet|so far|initially|also|even|independently|publicly|officially|ever"
    r"|directly|\w+ly) ){0,2}"
)
_CALLS = (
    r"(?= (?:[\w’'-]+ ){0,3}?(?:calls?|messages?|e-?mails?|letters?|requests?|questions?|inquir\w+"
    r"|enquir\w+|texts?)\b)"
)
_ANSWER = (
    rf"(?:reply|respond|answer|return{_CALLS}|react|write back|get back|call back|acknowledge)"
)
_ANSWERED = (
    rf"(?:replied|responded|answered|returned{_CALLS}|reacted|written back|got back|called back"
    r"|commented|acknowledged)"
)
_CUE = phrase_pattern(
    rf"(?:(?:has|have|had) (?:also |so far |repeatedly )?)?(?:{{decline}}"
    rf"|{{refuse}}) (?:to {SPEAK}"
    r"|comment(?! to\b)|any comment|all comment)"
    rf"|(?:(?:has|have|had) (?:also |so far )?)?(?:{{turn}} down|{{rebuff}}|{{decline}}|{{refuse}})"
    rf"(?= {ASKED_FOR}(?!\w))"
    rf"|(?:would|will)(?: not|n['’]t) be {SPEAKING}|won['’]t be {SPEAKING}"
    rf"|{{see}} no (?:need|reason) to {SPEAK}"
    rf"|(?:did|do|does|would|will|could|can)(?: not|not|n['’]t) {_SOON}rule out(?= \w)"
    rf"|(?:would|will|could|can)(?: not|not|n['’]t) {_SOON}(?!(?:confirm|identify)\b){SPEAK}"
    rf"|(?:won|couldn|can)['’]t {_SOON}{SPEAK}"
    r"|(?:(?:would|will|could|can) )?neither (?:{confirm} nor {deny}|{deny} nor {confirm})"
    rf"|(?:{{be}}) not (?:going|prepared|willing|ready|able|allowed|in a position) to {SPEAK}"
    rf"|(?:did|do|does)(?: not|n['’]t) {_SOON}(?:{_ANSWER}|comment|elaborate|wish to comment"
    r"|want to (?:comment|talk|speak))"
    rf"|ha(?:s|ve|d)(?: not|n['’]t| never) {_SOON}{_ANSWERED}"
    rf"|(?:ha(?:s|ve|d) |is |are |was |were )(?:yet|still) to {_ANSWER}|{{fail}} to {_ANSWER}"
    rf"|never {_ANSWERED}"
    r"|(?:(?:has|have|had|will|would|can) )?(?:{have}|{make}|{offer}) no (?:\w+ ){0,2}?(?:comment"
    r"|reply|response|answer)"
    r"|(?:(?:has|have|had) )?(?:{give}|{send}) no (?:\w+ )?(?:answer|reply|response|comment)"
    r"|(?:(?:has|have|had) )?(?:{keep}|{remain}|{stay}) silent"
    rf"|(?:could|can) ?not {_SOON}be {_SOON}(?:reached|contacted|located|found|traced)"
    rf"|couldn['’]t {_SOON}be {_SOON}(?:reached|contacted|located)"
    r"|(?:was|were|is|are) (?:not|un)(?: |)?(?:immediately |also )?(?:available|reachable)"
    r"(?= (?:for|to|by)\b|[.,;])"
    rf"|{{ignore}}{_CALLS}|(?:(?:has|have|had) )?{{turn}} down{_CALLS}"
    r"|(?:(?:has|have|had) )?{leave} unanswered"
    r"|(?:{hang} up|(?:{walk}|{drive}|{turn}|{move}|{hurry}) (?:away|off|on|past)) without"
    r" (?:answering|replying|responding)"
    rf"|(?:{{see}} no (?:need|reason|point|call) (?:to|in)|{{choose}} not to|{{prefer}} not to"
    rf"|would rather not|{{stop}} short of|{{avoid}}) (?:{SPEAK}|saying|naming|confirming"
    r"|answering)"
)
_SEARCH = PhraseSearch([_CUE])
_NOT_SILENT = phrase_pattern(
    r"(?:would|could|can|will)(?: not|not|n['’]t) (?:\w+ly )?(?:(?:speak|talk)(?= against\b)|tell"
    r"(?= lies\b)|give(?= (?:up|in|way)\b))|could ?not (?:speak|talk|answer|reply|add"
    r"|tell"
    r"|say|share|give|explain|identify|name|confirm|provide|take questions)"
)
"""Who “could not speak” was unable to: that is a report of a state, not of a silence."""
_TO_WHOM = re.compile(
    r"\s+(?:by\s+(?:the\s+|an?\s+)?[\w’'-]+(?:\s+[A-Z][\w’'-]*){0,3}(?=\s+(?:on|about|over)\b)"
    r"|(?:him|her|them|us|me|it|you|reporters|journalists|the\s+[a-z]+)(?=\s+(?:wh\w+|how|if)\b))",
)
_ABOUT = re.compile(
    r"\s+(?:(?:for|on|about|to|with|regarding|over|concerning|as\s+to|upon|that"
    r"|when\s+asked"
    r"(?:\s+about)?)\s+)?"
)
_ENDS = re.compile(
    r"[.;:?!”\"»\n]|,\s|\s[—–-]\s|\s(?:but|although|though|while|because)\s"
    r"|\sbefore\s(?=[^,;:.]{3,60}\b(?:has|have|had|is|was|were)\b)"
    r"|\sand\s(?=(?:\w+\s){0,2}?"
    r"(?:said|told|declined|refused|denied|has|had|have|was|were|is|are|did|added)\b)"
)
_WHEN = re.compile(
    r"\s+(?:on\s+\w+day|yesterday|last\s+(?:night|week|month)|by\s+(?:\w+day|the\s+time"
    r"|press\s+time"
    r"|deadline|(?:this|the)\s+\w+day)|at\s+(?:the\s+)?(?:time|moment|press\s+time|once)|before\s+"
    r"(?:publication|this\s+\w+)|as\s+of|immediately|in\s+time|this\s+(?:week|morning)|late\s+on"
    r"|early"
    r"\s+on|until|despite)\b.*\Z",
    re.DOTALL,
)
_ASKED = re.compile(
    r"(?:(?:When\s+)?(?:Asked|Questioned|Pressed|Quizzed|Challenged)|(?:On|To)\s+the\s+question)"
    r"(?:\s+(?:by|at|in|during)\s+[^,;:.]{2,60}?(?=\s+(?:about|on|over|wh\w+|if|how)\b))?"
    r"\s+(?:about\s+|on\s+|over\s+|of\s+|as\s+to\s+)?"
    r"(?P<what>[^;:.“”\"]{3,200}?),\s",
)
_ASKED_ASIDE = re.compile(
    r",\s+(?:when\s+)?(?:asked|questioned|pressed|quizzed)"
    r"(?:\s+(?:by|at|in|during)\s+[^,;:.]{2,60}?(?=\s+(?:about|on|over|wh\w+|if|how)\b))?"
    r"\s+(?:about\s+|on\s+|over\s+|of\s+|as\s+to\s+)?"
    r"(?P<what>[^,;:.“”\"]{3,200}?),\s*\Z",
)
_QUESTIONED = re.compile(
    r"\s*(?:[\w’'-]+\s+){0,4}?(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)"
    r"|requests?|letters?"
    r"|e-?mails?|messages?|calls?)(?:\s+for\s+(?:a\s+)?(?:comment|information|clarification"
    r"|reaction))?"
    r"(?:\s+(?:of|from|dated|sent|by|put)\s+[^,;:“”\"]{1,40}?)?\s+"
    r"(?:about|as\s+to|regarding|concerning|over|asking(?:\s+(?:about|for))?|relating\s+to"
    r"|(?=whether\b)"
    r"|on(?!\s+(?:\w+day\b|\d|the\s+\d)))\s*(?=\w)"
)
"""“The paper's question of 2 May as to | whether it had left”: what it was about was asked."""
_FRONTED = re.compile(
    r"\s*[“\"]?(?:(?:But|And|Yet)\s+)?(?:(?:[Oo]n|[Aa]s\s+to|[Aa]bout"
    r"|[Oo]f)\s+)?(?P<what>(?i:whether|who"
    r"|what|why|how|where|when|which|whose|if)\b[^;:.]{3,250}?),?\s*"
)
_LAST_WORD = re.compile(r"[\w’'-]+\Z")
_REQUEST = re.compile(r"(?:comment|reply|response|answer|calls?|return)\Z")
_CONFIDENCE = 0.9
_NEAR = 300


def silences_in(text: str, sentences: tuple[Span, ...]) -> tuple[Draft, ...]:
    """Return who is reported to have said nothing, in the order of the text.

    The content is what they were silent about: what they were asked, where the words give it,
    else the request (“comment”, “two letters”).
    """
    return tuple(draft for sentence in sentences for draft in _silences_of(text, sentence))


def _silences_of(text: str, sentence: Span) -> Iterator[Draft]:
    for _, cue in _SEARCH.matches_in(text, sentence.start, sentence.end):
        if _NOT_SILENT.match(text, cue.start(), sentence.end):
            continue
        subject = noun_phrase_before(
            text, sentence.start, _subject_end(text, sentence, cue.start())
        )
        if subject is None:
            continue
        span = Span(*cue.span())
        content, span = _fronted(text, sentence, subject, span) or _content(text, sentence, span)
        if content is not None and not content.overlaps(subject):
            yield Draft((subject,), (span,), (content,), _CONFIDENCE, sentence)


def _fronted(
    text: str, sentence: Span, subject: Span, cue: Span
) -> tuple[Span | None, Span] | None:
    """Return “Whether it left” of “Whether it left he would not say”, with the whole cue."""
    is_own = subject.of(text).lower() in FIRST_PERSON
    if is_own or text[cue.end : sentence.end].strip(' .!”"'):
        # “Whether it left I cannot tell” refuses nobody an answer.
        return None
    start = max(sentence.start, text.rfind(";", sentence.start, subject.start) + 1)
    fronted = _FRONTED.fullmatch(text, start, subject.start)
    return None if fronted is None else (Span(*fronted.span("what")), cue)


def _subject_end(text: str, sentence: Span, cue: int) -> int:
    """Return where the subject ends: before “, asked at deposition whether it burnt,”."""
    aside = _ASKED_ASIDE.search(text, max(sentence.start, cue - _NEAR), cue)
    if aside is not None:
        return aside.start()
    joint = re.search(r"(?:,)?\s(?:and|but)\s+\Z", text[max(sentence.start, cue - 8) : cue])
    return cue if joint is None else _first_verb(text, sentence, cue)


def _first_verb(text: str, sentence: Span, cue: int) -> int:
    """Return where the verb stands whose subject “and declined to say” shares, or `cue`."""
    before = text[sentence.start : cue]
    verbs = re.compile(
        r"\b(?:(?:has|have|had)\s+)?(?:said|says|told|tells|confirmed|confirms|denied|denies|added"
        r"|acknowledged|insisted|admitted|wrote|stated|rejected|called|declined|refused)\b"
    )
    found = list(verbs.finditer(before))
    return sentence.start + found[-1].start() if found else cue


def _content(text: str, sentence: Span, cue: Span) -> tuple[Span | None, Span]:
    """Return what the silence was about, and the cue, less the word that is all there is of it."""
    whom = _TO_WHOM.match(text, cue.end, sentence.end)
    about = _ABOUT.match(text, whom.end() if whom else cue.end, sentence.end)
    start = about.end() if about else cue.end
    ends = _ENDS.search(text, start, sentence.end) if start < sentence.end else None
    words = text[start : ends.start() if ends else sentence.end]
    words = _WHEN.sub("", f" {words}")[1:].rstrip(" ,.")
    questioned = _QUESTIONED.match(words)
    if questioned is not None and not cue.of(text).endswith("take"):
        start, words = start + questioned.end(), words[questioned.end() :]
    asked = _asked(text, sentence, cue)
    if any(letter.isalnum() for letter in words) and not (
        asked is not None and _REQUEST.match(words)
    ):
        return Span(start, start + len(words)), cue
    if asked is not None:
        return asked, cue
    last = _LAST_WORD.search(text, cue.start, cue.end)
    if last is None or last.start() == cue.start:
        return None, cue
    return Span(*last.span()), Span(
        cue.start, cue.start + len(text[cue.start : last.start()].rstrip())
    )


def _asked(text: str, sentence: Span, cue: Span) -> Span | None:
    first = max(sentence.start, cue.start - _NEAR)
    opening = (
        sentence.start
        + len(text[sentence.start : cue.start])
        - len(text[sentence.start : cue.start].lstrip('“"‘« '))
    )
    found = _ASKED.match(text, opening, cue.start) or _ASKED_ASIDE.search(text, first, cue.start)
    if found is None:
        return None
    return Span(*found.span("what"))
