"""Tell what a speaker does with what is reported, and how surely it is put."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from headwater.statements.cue_lexicon import CueWord, cue_word
from headwater.statements.denial import calls_false, says_it_is_not_so
from headwater.statements.directives import asks_or_demands, bids, is_question, wants_to_know
from headwater.statements.hedges import certainty_of_hedge, hedges_in, least_certain
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.silence_lexicon import ASKED_FOR, SPEAK, SPEAKING
from headwater.statements.statement import Certainty, Stance
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SPOKEN = (
    r"(?:answered|clarified|commented|confirmed|disclosed|elaborated|explained|given|provided"
    r"|replied|responded|returned|reacted|verified|said anything)"
)
_SOON = r"(?:(?:immediately|yet|so far|independently|publicly|officially|\w+ly) ){0,2}"
_TAKES_NO_POSITION = phrase_pattern(
    rf"{{decline}}(?: (?:to {SPEAK}|comment|requests?|an?|the|all|any|further|interviews?)"
    r"|(?! \w))"
    rf"|(?:{{turn}} down|{{decline}}|{{refuse}}|{{reject}}|{{rebuff}}"
    rf"|{{wave}} away) {ASKED_FOR}(?!\w)"
    rf"|(?:would|will)(?: not|n['’]t) be {SPEAKING}|won['’]t be {SPEAKING}"
    rf"|{{see}} no (?:need|reason) to {SPEAK}"
    rf"|{{refuse}}(?: (?:to {_SOON}(?:{SPEAK}|tell)|comment|requests?|any)|(?! \w))"
    rf"|(?:would|will|could|can|may) ?(?:not|neither) {_SOON}(?:{SPEAK}|say|tell)"
    rf"|{{be}} not (?:going|prepared|willing|in a position) to {SPEAK}"
    rf"|(?:won|wouldn|couldn|can)['’]t {_SOON}{SPEAK}"
    rf"|(?:did|do|does)(?: not|n['’]t) {_SOON}(?:{SPEAK}|return|react|know|have (?:any|an))"
    rf"|ha(?:s|ve|d)(?: not|n['’]t) {_SOON}{_SPOKEN}|not {_SOON}{_SPOKEN}"
    r"|(?:no|without) (?:\w+ )?(?:comment|reply|response|answer|reaction|explanation)"
    rf"|(?:could|can) ?not {_SOON}be {_SOON}(?:reached|contacted|located|traced)|un(?:available"
    rf"|reachable)"
    r"|not (?:immediately )?(?:available|reachable)|{ignore} … (?:requests?|questions?|calls?)"
    rf"|{{leave}} … (?:unanswered|without (?:an )?answers?)|(?:yet|{{fail}}|unable) to {SPEAK}"
    r"|neither {confirm} nor|(?:{remain}|{keep}|{stay}) silent|silence|no comment"
    r"|(?:{go}|{remain}|{be}|{ring}|{meet}|{get}|{receive}|{draw}) (?:\w+ )?(?:unanswered"
    r"|unreturned|without (?:an? )?(?:reply|answer|response)|with silence"
    r"|no (?:reply|answer|response))"
    r"|(?:attempts?|efforts?) to (?:reach|contact|trace|find|locate)"
    r"|neither (?:\w+ ){0,3}(?:would|could|will) (?:\w+ly )?(?:comment|say|speak|answer)"
)
_DOES_NOT_KNOW = phrase_pattern(
    r"(?:not|n['’]t) (?:\w+ )?(?:know|aware)|unaware|{know} nothing|no (?:knowledge|information"
    r"|idea)"
)
_WILL_NOT_SAY = phrase_pattern(
    r"(?:(?:can|could|would|will)(?: ?not|n['’]t)|won['’]t|(?:{have}|{make}|{offer}) no"
    r"|(?:{be}) not (?:going|prepared|able|allowed|willing|in a position) to|{decline} to"
    r"|{prefer} not"
    r" to) (?:\w+ly )?(?:comments?|discuss|disclose|elaborate|speculate|be drawn|give details"
    r"|say more"
    r"|go into|divulge)"
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
_LEAVES_OPEN = phrase_pattern(
    r"(?:not|never|n['’]t|cannot) (?:\w+ly )?(?:{rule} out|exclude|{discount})"
)
"""Who does not rule it out says that it is possible."""
_STANDS_BY_A_DENIAL = re.compile(
    r"\W*(?:(?:its|his|her|their|the|a|earlier|previous|official)\s+){0,3}denials?\b", re.IGNORECASE
)
_REFUSES = phrase_pattern("{refuse} to|{decline} to|{fail} to|unwilling to|unable to")
_OF_PEOPLE_TOO = word_set("disown dismiss reject repudiate")
_SOMEBODY_AS = re.compile(
    r"\W*(?:him|her|them|(?:[Tt]he\s+)?[A-Z][\w-]*(?:\s+(?:(?:of|for|the|and|de"
    r"|al)\s+)?[A-Z][\w-]*)*)"
    r"\s+(?:as|from|for)\b"
)
"""“Dismissed the Monitor as three people and a printer” denies nothing that it said."""
_ADMITS = phrase_pattern("{plead} guilty")
_DEMANDS = phrase_pattern("{call} (?:for|on|upon)|{press} for|calls? (?:for|on|upon|to)|{ask} for")
_ASKS_FOR = re.compile(
    r"\W*for\s+(?!(?:[A-Z]\w+\s+){1,3}(?:how|why|what|whether|if|when|where|who)\b)"
)
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
    silent = _WILL_NOT_SAY.search(content)
    if _DOES_NOT_KNOW.search(cue):
        return Stance.DECLINES
    if silent and len(_WORD.findall(content, 0, silent.start())) <= _WORDS_OF_A_SUBJECT:
        return Stance.DECLINES
    if is_question(content):
        return Stance.ASKS
    return Stance.DEMANDS if bids(cue, head.word.lemma if head else "", content) else stance


def certainty_of(cue: str, hedges: tuple[str, ...] = (), *, is_asserted: bool = False) -> Certainty:
    """Return how surely the words put it: the least that the cue or one of `hedges` allows.

    Where something `is_asserted` by who advises or asks, that verb leaves it certain.
    """
    if wants_to_know(cue) or any(
        p.search(cue) for p in (_TAKES_NO_POSITION, _DEMANDS, _YET_TO_SAY)
    ):
        return Certainty.UNKNOWN
    if leaves_open(cue):
        hedges = (*hedges, "possibly")
    head = _head(cue)
    in_cue = hedges_in(cue, Span(0, len(cue))) if cue else ()
    bids_only = head is not None and head.word.stance in (Stance.ASKS, Stance.DEMANDS)
    return least_certain(
        (
            head.word.certainty if head and not (bids_only and is_asserted) else Certainty.CERTAIN,
            *(certainty_of_hedge(hedge.of(cue)) for hedge in in_cue),
            *(certainty_of_hedge(hedge) for hedge in hedges),
        )
    )


def leaves_open(cue: str) -> bool:
    """Return True for “did not rule out”: who says so takes it to be possible."""
    return _LEAVES_OPEN.search(cue) is not None


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
        if is_negated:
            return Stance.ASSERTS if leaves_open(cue) else Stance.DECLINES
        return Stance.DENIES
    if wants_to_know(cue, content):
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
            is_refusal = _begins_in(cue, content, _NOT_A_DENIAL) or (
                head.word.lemma in _OF_PEOPLE_TOO and _SOMEBODY_AS.match(content)
            )
            return Stance.ASSERTS if is_refusal else Stance.DENIES
        case Stance.DECLINES:
            # Who refuses to sign does something; who refuses to answer was caught above.
            is_act = head.word.lemma in {"decline", "refuse", "refusal"}
            return Stance.ASSERTS if is_act else Stance.DECLINES
        case Stance.ASKS | Stance.DEMANDS as stance:
            return asks_or_demands(stance, head.word.lemma, content)
    if _STANDS_BY_A_DENIAL.match(content):
        return Stance.DENIES
    if not is_negated or head.word.lemma in _STANDS_IF_NEGATED:
        return Stance.ASSERTS
    return Stance.DENIES if head.word.lemma in _DENIES_IF_NEGATED else Stance.DECLINES


def _begins_in(cue: str, content: str, phrase: re.Pattern[str]) -> bool:
    """Return True if `phrase` begins in the cue; it may end in the content."""
    match = phrase.search(f"{cue} {content}")
    return match is not None and match.start() < len(cue)
