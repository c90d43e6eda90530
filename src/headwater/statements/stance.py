"""Tell what a speaker does with what is reported, and how surely it is put."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from headwater.statements.cue_lexicon import CueWord, cue_word
from headwater.statements.denial import calls_false, says_it_is_not_so
from headwater.statements.hedges import certainty_of_hedge, hedges_in, least_certain
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.statement import Certainty, Stance
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TO_SPEAK = (
    r"(?:answer|be drawn|be interviewed|be named|be quoted|clarify|comment|confirm|deny|disclose"
    r"|discuss|elaborate|explain|give|identify|name|offer|provide|reply|respond|reveal|say|speak"
    r"|specify|speculate|talk|verify)"
)
_SPOKEN = (
    r"(?:answered|clarified|commented|confirmed|disclosed|elaborated|explained|given|provided"
    r"|replied|responded|returned|reacted|verified|said anything)"
)
_SOON = r"(?:(?:immediately|yet|so far|independently|publicly|officially|\w+ly) ){0,2}"
_TAKES_NO_POSITION = phrase_pattern(
    rf"{{decline}}(?: (?:to {_TO_SPEAK}|comment|requests?|an?|the|all|any|further|interviews?)"
    r"|(?! \w))"
    rf"|{{refuse}}(?: (?:to {_SOON}(?:{_TO_SPEAK}|tell)|comment|requests?|any)|(?! \w))"
    rf"|(?:would|will|could|can|may) ?(?:not|neither) {_SOON}(?:{_TO_SPEAK}|say|tell)"
    rf"|{{be}} not (?:going|prepared|willing|in a position) to {_TO_SPEAK}"
    rf"|(?:won|wouldn|couldn|can)['’]t {_SOON}{_TO_SPEAK}"
    rf"|(?:did|do|does)(?: not|n['’]t) {_SOON}(?:{_TO_SPEAK}|return|react|know|have (?:any|an))"
    rf"|ha(?:s|ve|d)(?: not|n['’]t) {_SOON}{_SPOKEN}|not {_SOON}{_SPOKEN}"
    r"|(?:no|without) (?:\w+ )?(?:comment|reply|response|answer|reaction|explanation)"
    rf"|(?:could|can) ?not {_SOON}be {_SOON}(?:reached|contacted)|un(?:available|reachable)"
    r"|not (?:immediately )?(?:available|reachable)|{ignore} … (?:requests?|questions?|calls?)"
    rf"|{{leave}} … (?:unanswered|without (?:an )?answers?)|(?:yet|{{fail}}|unable) to {_TO_SPEAK}"
    r"|neither {confirm} nor|(?:{remain}|{keep}|{stay}) silent|silence|no comment"
    r"|(?:{go}|{remain}|{be}|{ring}|{meet}|{get}|{receive}|{draw}) (?:\w+ )?(?:unanswered"
    r"|unreturned|without (?:an? )?(?:reply|answer|response)|with silence"
    r"|no (?:reply|answer|response))"
    r"|(?:attempts?|efforts?) to (?:reach|contact|trace|find|locate)"
    r"|neither (?:\w+ ){0,3}(?:would|could|will) (?:\w+ly )?(?:comment|say|speak|answer)"
)
_DOES_NOT_KNOW = phrase_pattern(
    r"(?:not|n['’]t) (?:\w+ )?(?:know|aware)|unaware|{know} nothing"
    r"|no (?:knowledge|information|idea|comment)"
    r"|(?:can|could|would|will)(?: ?not|n['’]t) (?:\w+ly )?(?:comment|discuss|disclose|elaborate"
    r"|speculate|be drawn|give details|say more|go into|divulge)"
)
_NOT_A_DENIAL = phrase_pattern(
    r"{deny} (?:(?!that\b|having\b)\w+ ){0,2}(?:access|asylum|bail|care|entry|food|medical"
    r"|permission|treatment|visas?|water)"
    r"|(?:{reject}|{dismiss}) (?:(?:the|an?|any|all|his|her|its|their|\S+['’]s?) )?(?:\w+ )?"
    r"(?:appeals?|applications?|bids?|bills?|calls?|demands?|invitations?|motions?|offers?"
    r"|petitions?|pleas?|proposals?|requests?|ultimatums?)"
)
_RULES_OUT = phrase_pattern(
    "{plead} not guilty|{rule} out|{brush} (?:off|aside)|{laugh} off|{wave} away|{push} back"
    "|{take} (?:\\w+ )?issue|{pour} (?:cold water|scorn)|{distance} (?:himself|herself|itself"
    "|themselves)|{scoff}|{rubbish}|{give} the lie"
)
_STANDS_BY_A_DENIAL = re.compile(
    r"\W*(?:(?:its|his|her|their|the|a|earlier|previous|official)\s+){0,3}denials?\b", re.IGNORECASE
)
_REFUSES = phrase_pattern("{refuse} to|{decline} to|{fail} to|unwilling to|unable to")
_ADMITS = phrase_pattern("{plead} guilty")
_DEMANDS = phrase_pattern("{call} (?:for|on|upon)|{press} for|calls? (?:for|on|upon|to)|{ask} for")
_ASKS_FOR = re.compile(
    r"\W*for\s+(?!(?:[A-Z]\w+\s+){1,3}(?:how|why|what|whether|if|when|where|who)\b)"
)
_WANTS_TO_KNOW = phrase_pattern("{want} to know|{ask} to know|{demand} to know")
_YET_TO_SAY = phrase_pattern(
    r"(?:is|are|was|were) (?:\w+ly )?(?:expected|due|set|scheduled|about|likely|to) (?:to"
    r" )?(?:say|tell"
    r"|announce|testify|declare|argue|report|confirm|deny|claim|ask|call)"
    r"|(?:plans?|planned|intends?|intended|hopes?|hoped) to (?:say|tell|announce|testify|declare"
    r"|argue"
    r"|report|deny|claim)|(?<!\bi\s)(?<!\bwe\s)will (?:\w+ly )?(?:say|tell|announce|testify|declare"
    r"|argue"
    r"|report|claim)"
)
"""What is still to be said has not been said."""
_INTERROGATIVE = re.compile(
    r"\W*(?:about|whether|if|why|how|what|who|whom|whose|when|where|which)\b", re.IGNORECASE
)
_TO_DO = re.compile(r"\W*(?:(?:not|never)\s+)?to\s+[a-z]", re.IGNORECASE)
_SOMEBODY_TO_DO = re.compile(
    r"\W*(?:[^\s,.?]+\s+){0,6}?(?:not\s+)?to\s+[“\"‘]?[a-z]", re.IGNORECASE
)
_IMPERATIVE = re.compile(
    r"\W*(?:please\b|let\s+(?!us\s+know)\w|do\s+not\b|don['’]t\b|never\s+(?!mind)[a-z]+\s+(?:your"
    r"|the"
    r"|a|me|us)\b|(?:save|stop|leave|give|tell|bring|send|open|close|release|wait|help|sign|hand"
    r"|get"
    r"|keep|put|take|show|pay|listen)\s+(?:the|your|our|my|me|us|him|her|them|it|this|that|out|off"
    r"|up|back|here|first|to|away)\b)",
    re.IGNORECASE,
)
_ONE_QUESTION = re.compile(r"""[^.!?]*\?["'”’»]*""")
_NEGATION = re.compile(
    r"\b(?:not(?!\s+(?:only|just|merely)\b)|no|never|neither|nor|hardly|cannot|without)\b|n['’]t\b",
    re.IGNORECASE,
)
_EVALUATES = word_set(
    """brand call characterise condemn consider criticise decry deem denounce describe dub label
    liken portray slam speak term view"""
)
_DENIES_IF_NEGATED = word_set("accept agree assume believe consider feel think")
_STANDS_IF_NEGATED = word_set("brief inform notify tell warn")
_WORDS_OF_A_SUBJECT = 4


@dataclass(frozen=True, slots=True)
class _Head:
    word: CueWord
    start: int


def stance_of(cue: str, content: str = "") -> Stance:
    """Return what the speaker does with `content`, by the words of the cue and of the content.

    “Declines to comment” is every stance that takes no position: no answer, “did not deny” or
    “does not know”. It is never counted as saying that something is so.
    """
    if _begins_in(cue, content, _TAKES_NO_POSITION):
        return Stance.DECLINES
    head = _head(cue)
    stance = _stance_of_cue(cue, content, head)
    if stance is not Stance.ASSERTS:
        return stance
    evaluates = head is not None and head.word.lemma in _EVALUATES
    if says_it_is_not_so(content) or (evaluates and (calls_false(cue) or calls_false(content))):
        return Stance.DENIES
    unknown = _DOES_NOT_KNOW.search(content)
    if _DOES_NOT_KNOW.search(cue):
        return Stance.DECLINES
    if unknown and len(_WORD.findall(content, 0, unknown.start())) <= _WORDS_OF_A_SUBJECT:
        return Stance.DECLINES
    if _ONE_QUESTION.fullmatch(content.strip()):
        return Stance.ASKS
    return Stance.DEMANDS if _IMPERATIVE.match(content) else Stance.ASSERTS


def certainty_of(cue: str, hedges: tuple[str, ...] = ()) -> Certainty:
    """Return how surely the words put it: the least that the cue or one of `hedges` allows."""
    if any(p.search(cue) for p in (_TAKES_NO_POSITION, _DEMANDS, _WANTS_TO_KNOW, _YET_TO_SAY)):
        return Certainty.UNKNOWN
    head = _head(cue)
    in_cue = hedges_in(cue, Span(0, len(cue))) if cue else ()
    return least_certain(
        (
            head.word.certainty if head else Certainty.CERTAIN,
            *(certainty_of_hedge(hedge.of(cue)) for hedge in in_cue),
            *(certainty_of_hedge(hedge) for hedge in hedges),
        )
    )


def _head(cue: str) -> _Head | None:
    """Return the word of the cue that decides: its first verb, else its first noun.

    A denial decides wherever it stands: “said in a statement, rejecting …”.
    """
    words = [("", 0), *((match.group(), match.start()) for match in _WORD.finditer(cue))]
    found = [
        _Head(cue_found, start)
        for (before, _), (word, start) in pairwise(words)
        if (cue_found := cue_word(word, before)) is not None
    ]
    if not found:
        return None
    first = next((head for head in found if head.word.is_verb), found[0])
    if first.word.stance is not Stance.ASSERTS:
        return first
    return next((head for head in found if head.word.stance is Stance.DENIES), first)


def _stance_of_cue(cue: str, content: str, head: _Head | None) -> Stance:
    """Return the stance that the cue gives, before the content has its say."""
    if ruled_out := _RULES_OUT.search(cue):
        is_negated = _NEGATION.search(cue, 0, ruled_out.start()) or _REFUSES.search(
            cue, 0, ruled_out.start()
        )
        return Stance.DECLINES if is_negated else Stance.DENIES
    if _WANTS_TO_KNOW.search(cue):
        return Stance.ASKS
    if _DEMANDS.search(cue) or (head and head.word.lemma == "ask" and _ASKS_FOR.match(content)):
        return Stance.DEMANDS
    if head is None or _ADMITS.search(f"{cue} {content}"):
        return Stance.ASSERTS
    return _stance_of_head(cue, content, head)


def _stance_of_head(cue: str, content: str, head: _Head) -> Stance:
    is_negated = _NEGATION.search(cue, 0, head.start) is not None
    match head.word.stance:
        case Stance.DENIES if is_negated:
            # “There is no doubt” asserts; “did not deny” leaves it open.
            return Stance.ASSERTS if head.word.lemma == "doubt" else Stance.DECLINES
        case Stance.DENIES:
            is_refusal = _begins_in(cue, content, _NOT_A_DENIAL)
            return Stance.ASSERTS if is_refusal else Stance.DENIES
        case Stance.DECLINES:
            # Who refuses to sign does something; who refuses to answer was caught above.
            is_act = head.word.lemma in {"decline", "refuse", "refusal"}
            return Stance.ASSERTS if is_act else Stance.DECLINES
        case Stance.ASKS | Stance.DEMANDS as stance:
            return _asks_or_demands(content, stance)
    if head.word.lemma in {"tell", "say", "shout", "whisper"} and _TO_DO.match(content):
        return Stance.DEMANDS
    if _STANDS_BY_A_DENIAL.match(content):
        return Stance.DENIES
    if not is_negated or head.word.lemma in _STANDS_IF_NEGATED:
        return Stance.ASSERTS
    return Stance.DENIES if head.word.lemma in _DENIES_IF_NEGATED else Stance.DECLINES


def _asks_or_demands(content: str, stance: Stance) -> Stance:
    """Return demands if somebody is asked to do something, not to tell something."""
    is_question = _INTERROGATIVE.match(content) or not _SOMEBODY_TO_DO.match(content)
    return Stance.ASKS if stance is Stance.ASKS and is_question else Stance.DEMANDS


def _begins_in(cue: str, content: str, phrase: re.Pattern[str]) -> bool:
    """Return True if `phrase` begins in the cue; it may end in the content."""
    match = phrase.search(f"{cue} {content}")
    return match is not None and match.start() < len(cue)
