"""Tell questions, orders and demands from what is asserted, by the words of what is said."""

from __future__ import annotations

import re

from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.statement import Stance
from headwater.statements.word_set import word_set

_WANTS_TO_KNOW = phrase_pattern(
    r"(?:{want}|{wish}|{ask}|{demand}|{seek}|{long}|{beg}|{press}|(?:would|should"
    r"|['’]d) (?:like|love)"
    r"|keen|curious|eager|anxious|impatient) (?:to (?:know|be told|learn|find out|understand"
    r"|establish|ascertain)"
    r"|to (?:hear|see)(?= (?:whether|if|how|why|who|what|when|where|which)\b))"
)
_WH = r"(?:about|whether|if|why|how|what|who|whom|whose|when|where|which)"
_INTERROGATIVE = re.compile(rf"\W*{_WH}\b", re.IGNORECASE)
_NOT_A_VERB = (
    r"(?!(?:the|an?|my|his|her|its|our|their|your|this|that|these|those|each|every|all|some|any"
    r"|both"
    r"|one|another|whom|me|him|us|them|it|you|reporters?|journalists?|lawmakers|parliament"
    r"|investigators|officials|police|relatives|families)\b)"
)
_TO_DO = re.compile(
    rf"\W*(?:(?:not|never)\s+)?to\s+[“\"‘']?(?:(?:not|never|only|just|immediately|simply)\s+)?"
    rf"{_NOT_A_VERB}(?-i:[a-z])",
    re.IGNORECASE,
)
_SOMEBODY_TO_DO = re.compile(
    rf"\W*(?:[^\s,.?]+\s+){{0,6}}?(?:not\s+)?to\s+[“\"‘']?{_NOT_A_VERB}(?-i:[a-z])", re.IGNORECASE
)
_ORDERS = (
    r"(?:accept|act|allow|answer|apologise|appear|bring|cease|change|clean|climb|close|come"
    r"|compensate"
    r"|cooperate|count|delete|do|drink|drop|eat|end|explain|find|follow|forget|free|get|give|go"
    r"|halt"
    r"|hand|help|hide|hold|hurry|investigate|keep|kneel|leave|let|lie|listen|load|lock|look"
    r"|make|meet"
    r"|move|name|obey|open|pack|pay|pick|pray|produce|provide|publish|pull|push|put|read|release"
    r"|remain|remember|remove|report|resign|respect|return|ring|run|save|say|send|shoot|show"
    r"|shut|sign|sit"
    r"|speak|stand|start|stay|stop|submit|surrender|swim|take|talk|tell|throw|touch|try|turn"
    r"|use|wait"
    r"|wake|walk|wash|wear|withdraw|work|write)"
)
_OBJECT = (
    r"(?:the|your|our|my|me|us|him|her|them|it|this|that|these|those|all|everything|everyone|nobody"
    r"|nothing|no)"
)
_WHITHER = (
    r"(?:away|back|down|first|for|from|here|home|in|inside|into|now|off|on|out|outside|over|quickly"
    r"|quietly|still|there|through|to|together|towards|under|until|up|with)"
)
_ALSO_NOUNS = (
    r"(?!(?:act|answer|change|count|drink|drop|end|find|halt|hand|help|look|move|name|pay|put"
    r"|read|release"
    r"|report|respect|return|run|shut|sign|stand|start|stop|talk|try|turn|use|walk|wash|work)\b)"
)
_IMPERATIVE = re.compile(
    r"\W*(?:(?:and|then|so|now|just|first|but|no|you|all of you),?\s+)?(?:please\b"
    r"|let\s+(?!us\s+know)\w"
    rf"|(?:do\s+not|don['’]t|never)\s+(?!mind\b|know\b){_ORDERS}\b"
    rf"|do\s+not\b|don['’]t\b|(?:{_ORDERS})\s+{_OBJECT}\b|{_ALSO_NOUNS}{_ORDERS}\s+{_WHITHER}\b"
    rf"|{_ALSO_NOUNS}(?:{_ORDERS})\W*\Z"
    r"|(?:hands?|phones?|heads?|eyes|lights?|mouths?|doors?|gates?|everyone|everybody"
    r"|all\s+of\s+you)\s+"
    r"(?:off|out|down|up|back|away|shut|open|inside|outside|closed)\s*(?=[,.!”\"’]|\Z))",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"(?i)(?:\A|[,.;:!]\s*)\W*please\b|,\s+please\W")
_MUST = re.compile(
    r"\W*(?:that\s+)?(?:we|you|they|he|she|i|nobody|no\s+one|everyone|everybody|(?:the|his|her"
    r"|their)\s+"
    r"[\w-]+)\s+(?:must(?!\s+have\b)|had\s+better|should(?!\s+have\b))",
    re.IGNORECASE,
)
_TO_SPEAK_UP = word_set("bark bawl bellow scream shout snap yell")
_TELLS_TO_DO = word_set(
    "bark bellow caution email phone radio say scream shout signal snap telephone tell text whisper"
    " write yell"
)
_WITH_SUBJUNCTIVE = word_set(
    "advise ask beg command demand direct insist instruct order plead propose recommend request"
    " require stipulate urge"
)
_ALSO_ASSERTS = word_set("advise insist propose")
_SUBJUNCTIVE = re.compile(
    rf"\W*(?:that\s+)?(?:[\w’'-]+\s+){{1,6}}?(?:not\s+)?[“\"‘']?(?:be|{_ORDERS})(?=[\s.,”\"’]|\Z)",
    re.IGNORECASE,
)
_MAY_BE_PLURAL = re.compile(
    r"\W*(?:that\s+)?(?:they|we|you|i|these|those|all|both|\w+\s+of\s+(?:us|them)"
    r"|(?:[\w’'-]+\s+){0,3}?"
    r"(?!(?:this|his|its|\w+ss|\w+us)\b)(?-i:[a-z])\w*s)\s+[“\"]?\w+",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?i)\b(?:had|\w+ed)\b")
_FINITE = re.compile(
    r"\W*(?:that\s+)?(?:[\w’'-]+\s+){1,7}?(?:is|are|was|were|has|had|will|would|could|can|did|does"
    r"|may|might|began|\w+ed)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"(?i)\b(?:should|must|ought\s+to|be)\b")
_ONE_QUESTION = re.compile(r"""[^.!?]*\?["'”’»]*""")
_STATED_FIRST = re.compile(
    # “We were postmen,” he said. “Do you ask a postman?”, and “they tell me …, but how can she …?”
    r"""[“"](?!(?:and|but|so|well|why|how)\b)[^“”"?]{8,},[”"]\s+[“"](?-i:[A-Z])"""
    # “When I asked, he answered: “Which boat?””
    r"|[^“”\"?]{8,}(?::|\b(?:answered|asked|replied|said|shouted),?)\s+[“\"]"
    r"|[^,?]{8,},\s+(?:but|and|so|yet|then)\s+(?:how|why|what|who|where|when|can|could|do|does"
    r"|did|is)\b",
    re.IGNORECASE,
)


def wants_to_know(cue: str, content: str = "") -> bool:
    """Return True for “wanted to know” and “demanded | to be told”."""
    match = _WANTS_TO_KNOW.search(f"{cue} {content}")
    return match is not None and match.start() < len(cue)


def asks_or_demands(stance: Stance, lemma: str, content: str) -> Stance:
    """Return demands if somebody is asked to do something, not to tell something.

    Who advises or insists that something is so asserts it.
    """
    if is_question(content) and lemma not in _ALSO_ASSERTS:
        return Stance.ASKS
    is_that = content.lstrip(" ,").lower().startswith("that ")
    if lemma in _ALSO_ASSERTS and is_that | bool(_FINITE.match(content)):
        is_order = _TO_DO.match(content) or _SHOULD.search(content) or _is_subjunctive("", content)
        if not is_order and _FINITE.match(content):
            return Stance.ASSERTS
    if is_that and lemma in _WITH_SUBJUNCTIVE:
        return Stance.DEMANDS
    asked = _INTERROGATIVE.match(content) or not _SOMEBODY_TO_DO.match(content)
    return Stance.ASKS if stance is Stance.ASKS and asked else Stance.DEMANDS


def is_question(content: str) -> bool:
    """Return True if all of `content` is one question, not a statement that ends in one."""
    words = content.strip()
    return _ONE_QUESTION.fullmatch(words) is not None and _STATED_FIRST.match(words) is None


def bids(cue: str, lemma: str, content: str) -> bool:
    """Return True if who says or tells something orders or demands it by the words of it."""
    if lemma in _TELLS_TO_DO and _TO_DO.match(content):
        return True
    if lemma == "insist" and _is_subjunctive(cue, content):
        return True
    if lemma in _TO_SPEAK_UP and _MUST.match(content):
        return True
    return _IMPERATIVE.match(content) is not None or _PLEASE.search(content) is not None


def _is_subjunctive(cue: str, content: str) -> bool:
    """Return True for “that the mayor go”, and “that they pay” behind a past.

    “Insists that they pay” may only mean that they do.
    """
    if _SUBJUNCTIVE.match(content) is None or _FINITE.match(content[:40]):
        return False
    return _MAY_BE_PLURAL.match(content) is None or _PAST.search(cue) is not None
