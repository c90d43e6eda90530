"""Tell cues that report speech or thought from those that only tell what somebody did."""

from __future__ import annotations

import re

from headwater.statements.anonymity import anonymity_in
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.silence import silence_of
from headwater.statements.stance import leaves_open, stance_of
from headwater.statements.statement import Stance
from headwater.statements.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+")
_PUNCTUATION_CUE = re.compile(r"^[\s:–—\-,]+$")
_SAYING_OR_DOING = word_set(
    """
    accept agree appeal applaud attack back begin blast call celebrate challenge charge
    communicate congratulate continue credit decide defend detail determine direct drop end
    endorse establish evade expose find go hear highlight hold know lament learn list lobby object
    offer order oppose outline phone plead point pledge portray praise preach prepare promise
    propose protest prove publish put quit recite refuse regret reject release require rule see
    share show slam summon support swear sympathise talk teach thank threaten update verify voice
    vow welcome witness yell hope hunt feel imagine expect anticipate project appear seem sense
    view dread worry fear guarantee concur interrupt snap submit taunt telephone thunder undertake
    vouch distrust mistrust dodge sidestep instruct command mandate invite encourage counsel
    petition
    """
)
"""Lemmas that report only with a clause or a quotation: “agreed that”, not “agreed to go”."""
_CLAUSE = re.compile(r"(?i)^\W*(?:that|how|why|whether|what|who|when|where)\b|^\s*[“\"‘«„]")
_STANDS_ALONE = word_set("reject verify show find know")
"""Lemmas that report without a clause as well: “rejected the claims”, “could not verify”."""
_PROMISES = word_set("promise vow pledge undertake threaten swear")
"""Lemmas that report what somebody says they will do: “promised to”, “promised an inquiry”."""
_ORDERS = word_set("tell ask order instruct command direct warn urge advise invite request beg")
"""Lemmas that report what somebody is told to do, with “to …” behind whom they tell."""
_TO_DO = re.compile(
    r"(?:(?:him|her|them|us|me|you)\s+)?(?:not\s+|never\s+)?to\s+[“\"‘]?[a-z]"
    r"|(?:[\w’'-]+\s+){1,4}?(?:off|out|away|back|home|inside|into|onto|ashore|aboard)\b"
)
_OFFERED = re.compile(
    r"(?i)(?:him|her|them|us|me|you)?\s*(?:to\s+[a-z]|[$€£\d]|more\b|money\b|work\b|jobs?\b"
    r"|an?\s+(?:\w+\s+)?(?:job|contract|visa|place|passport|post|sum|bonus)\b)"
)
"""An offer in words: of money, work or a deed."""
_FIGURE = re.compile(
    r"(?i)(?:the|its|their|his|her|a)\s+(?:\w+\s+){0,2}?(?:number|figure|toll|total|count|tally"
    r"|cost|cause"
    r"|share|price|age|name|date|wages?|pay|rank|rate|fee|sum|reason|losses)\b"
    r"|[^,;:]{2,90}\sat\s+(?:[\w-]+\s+){0,3}?(?:\W{0,2}[$€£\d]|[A-Z]{2,3}\W?\s?\d|(?:two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|a\s+dozen|half)\b)"
)
_PUTS = re.compile(r"(?i)\b(?:put(?:s|ting)?|g[ai]ve(?:s|n)?|set(?:s)?)\b")
_COUNTED = re.compile(
    r"(?i)(?:(?:a|the)\s+(?:\w+\s+)?total\s+of\s|(?:at\s+least|at\s+most|no\s+fewer\s+than|more\s+than"
    r"|fewer\s+than|some|about|around|up\s+to|between|nearly|over)\s|[\d$€£]|(?:two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|a\s+dozen|dozens|hundreds|scores)\b)"
)
_COUNTS = re.compile(
    r"(?i)\b(?:lists?|listed|count(?:s|ed)|arrive[sd]\s+at|comes?\s+to|came\s+to|record(?:s|ed)"
    r"|tall(?:ies|ied)|gives?|gave|puts?|speaks?\s+of|spoke\s+of|document(?:s|ed))\Z"
)
_CALLS_FOR = re.compile(
    r"(?i)\b(?:call|appeal|plead|press)(?:s|es|ed|ing)?\s+(?:\w+day\s+)?(?:for|on|upon)\b"
)
_CALLS_IT = re.compile(r"(?i)\bcall(?:s|ed|ing)?\s*\Z")
_PUT_IT = re.compile(r"(?i)\bput(?:s|ting)?\s+(?:it|this|that)\b")
_ALWAYS_REPORTS = re.compile(
    r"(?i)(?:as\s+)?per|to\s+(?:quote|hear)|(?:in|by|on|from|if|as|to\s+\w+(?:\s+by)?)"
    r"(?:\s+(?:the|his|her|their|its|my|our)\b.*)?|(?:(?:later|then|also)\s+)?(?:goes|go|went)\s+on"
    r"|it\s+(?:is|was|has)\s.*|(?:(?:has|have|had)\s+)?(?:later\s+)?(?:heard|learn(?:ed|t)"
    r"|understood"
    r"|gathered)\s+from",
    re.DOTALL,
)
"""Phrases that report, such as “in the words of”, and “went on” with what was said."""
_LAUGHED = re.compile(
    r"(?i)(?:laugh|sigh|shrug|smile|giggle|chuckle|grin|wince|sniff|gasp|groan|growl)(?:s|d|ed)"
    r"|sob(?:s|bed)|nod(?:s|ded)|weeps|wept|goes|go|went|(?:is|was|are|were|am|be)\s+like|reads?"
    r"|runs?|ran"
    r"|beg[aiu]ns?|start(?:s|ed)|interrupt(?:s|ed)"
)
"""Reports a quotation, and nothing else."""
_SPEAKING_OF_A_NAME = re.compile(
    r"(?i)\W*(?:on\s+(?:the\s+)?condition\s+(?:of|that)\b.*|(?:not\s+)?to\s+(?:be\s+(?:named"
    r"|identified|"
    r"quoted)|(?:remain|stay)\s+(?:anonymous|unnamed))\b.*|anonym(?:ity|ously)\W*)",
    re.DOTALL,
)
"""What is said about being named tells of the speaker, not of the matter."""
_PRESSING_NOW = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|also\s+|now\s+|still\s+)?(?:tell"
    r"|warn|threaten|"
    r"refus|promis|order|ask|urg|offer|advis|demand|instruct|invit|encourag|pressur|press"
    r"|forc)ing\b"
)
_TOLD_AS_A_RULE = re.compile(
    r"(?i)\band\s+(?:then\s+)?(?:is|are|gets?)\s+(?:then\s+|simply\s+)?"
    r"(?:told|informed|warned|promised|offered|asked|ordered|instructed)\s*\Z"
)
"""A step of what happens again and again: “a student goes in and is told that …”."""
_MADE_TO_THINK = re.compile(
    r"(?i)\b(?:make|makes|made|making|let|lets|letting|led|leads?|leading)\s+(?:[\w’'-]+\s+){1,4}?"
    r"(?:to\s+)?(?:believe|think|understand|feel|assume|imagine)\s*\Z"
)
"""What people are made to believe they say to nobody."""
_BEFORE_CUE = 20
"""Characters before the cue that may hold its auxiliary."""
_PRESSING = word_set("refuse force coerce pressure")
_REACTIONS = word_set(
    """
    applaud bemoan blast celebrate condemn congratulate criticise decry denounce deplore endorse
    hail lament oppose praise protest regret scream slam sympathise thank welcome investigate
    """
)
_NOT_ALLEGING = _REACTIONS | _PROMISES | word_set("order guarantee know hear")
_UNTOLD = re.compile(
    r"(?i)(?:\b(?:did|does|do|had|has|have)(?:\s+not|n['’]t)|\bnever)\s+(?:\w+ly\s+|even\s+"
    r"|ever\s+|yet\s+)?"
    r"(?:inform|notif|tell|told|warn|alert)\w*"
)
"""Who did not inform anybody of it has said nothing."""
_WITHHOLDS = re.compile(
    r"(?i)\b(?:not|never|cannot|unable|no)\b.*\b(?:know|known|clear|verif\w*|confirm\w*"
    r"|establish\w*|"
    r"determin\w*|say|comment\w*|rule)\b|\bunclear\b|\bunknown\b"
)


def is_alleging(cue: str) -> bool:
    """Return True if somebody who uses `cue` stands for the content.

    Whoever condemns or welcomes a deed takes it up from others; whoever threatens or promises does
    it, and who tells of that alleges; whoever could not verify it, knew of it or told nobody
    stands for nothing.
    """
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    # “Have spoken out to condemn”: the speaking says nothing more.
    words = [word for word in words if word.lemma != "speak"] or words
    stands_back = bool(words) and all(word.lemma in _NOT_ALLEGING for word in words)
    return not stands_back and not _WITHHOLDS.search(cue) and not _UNTOLD.search(cue)


def is_reporting(cue: str, content: str) -> bool:
    """Return True if `cue` reports that somebody said, wrote, thought or knew `content`.

    The tagger, trained on attitudes too, also finds what people promise, endure or do.
    """
    if _SPEAKING_OF_A_NAME.fullmatch(content) or _is_about_a_name(cue, content):
        return False
    if _LAUGHED.fullmatch(cue.rstrip(" :,")):
        return content.startswith(("“", '"', "«", "‘"))
    if _reports_always(cue, content):
        return True
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    if not words:
        return False
    if any(word.lemma not in _SAYING_OR_DOING or word.lemma in _STANDS_ALONE for word in words):
        return True
    if any(_is_pledge_or_order(word.lemma, content) for word in words):
        return True
    if any(word.lemma == "put" for word in words) and not _PUT_IT.search(cue):
        # “put about that …” tells of a rumour, “as she put it” of what she said.
        return False
    if _CALLS_FOR.search(cue) or (_CALLS_IT.search(cue) and any(m in content for m in '“"‘«')):
        return True
    # “called the claims baseless” is a denial, “refused to comment” an answer; “called up to
    # fight” and “refused to sign” are nothing said.
    takes_side = stance_of(cue, content) in (Stance.DENIES, Stance.DECLINES)
    return takes_side or leaves_open(cue) or _CLAUSE.match(content) is not None


def _reports_always(cue: str, content: str) -> bool:
    """Return True for cues whose words are no verb of saying: “per”, “:”, “put the toll at”."""
    if _ALWAYS_REPORTS.fullmatch(cue) or _PUNCTUATION_CUE.match(cue):
        return True
    if _FIGURE.match(content) and _PUTS.search(cue):
        return True
    if _COUNTED.match(content) and _COUNTS.search(cue):
        return True
    return "according" in cue.lower() or silence_of(cue, content) is not None


def _is_pledge_or_order(lemma: str, content: str) -> bool:
    if lemma in _PROMISES:
        return True
    if lemma == "offer":
        return _OFFERED.match(content) is not None
    return lemma in _ORDERS and _TO_DO.match(content) is not None


def _is_about_a_name(cue: str, content: str) -> bool:
    """Return True if cue and content together say why the speaker is not named."""
    words = f"{cue} {content}"
    reason = anonymity_in(words)
    if reason is None:
        return False
    return reason.start < len(cue) and 2 * (reason.end - reason.start) > len(words)


def is_deed(cue: str, before: str) -> bool:
    """Return True if `cue`, inside what somebody says, tells what others do to people.

    In “officials said that the state was telling students that their visas would lapse” the state
    presses, and the officials say so; `before` are the words before the cue. “She said that the
    ministry had told them that …” reports a saying.
    """
    lead = before[-_BEFORE_CUE:]
    if any(match.end() > len(lead) for match in _PRESSING_NOW.finditer(f"{lead} {cue}")):
        return True
    if any(match.end() > len(lead) for match in _UNTOLD.finditer(f"{lead} {cue}")):
        return True
    if _TOLD_AS_A_RULE.search(f"{lead} {cue}") or _MADE_TO_THINK.search(f"{before} {cue}"):
        return True
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    return bool(words) and all(word.lemma in _PRESSING for word in words)
