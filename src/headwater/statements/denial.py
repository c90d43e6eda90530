"""Tell from the words of a statement that it denies, and whether they say what it denies."""

from __future__ import annotations

import re

from headwater.statements.act_kind import ActKind
from headwater.statements.acts import act_mentions, acts_in
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch

DENIAL_WORDS = {
    "REPORTS": (
        "accounts?|accusations?|allegations?|articles?|assertions?|charges?|claims?|coverage"
        "|footage|information|insinuations?|media reports?|messages?|narratives?|news|posts?"
        "|publications?"
        "|reports?|reporting|rumou?rs?|speculations?|statements?|stor(?:y|ies)|suggestions?|tales?"
    ),
    "FALSE": (
        "absurd|baseless|defamatory|fabricat(?:ed|ions?)|fairy ?tales?|fake|false|falsehoods?"
        "|fantas(?:y|ies)|far from (?:the )?truth|fiction|fictitious|groundless|hoax(?:es)?"
        "|inaccurate|incorrect|inventions?|invented|libel(?:lous)?|lies?|lying|ludicrous|malicious"
        "|made up|misinformation|disinformation|misleading|nonsense|nonsensical|not true|propaganda"
        "|provocations?|ridiculous|rubbish|slander(?:ous)?|smears?|unfounded|unsubstantiated|untrue"
        "|without (?:any )?(?:basis|foundation|merit|substance)"
    ),
    "WHOLLY": (
        "a|an|all|just|pure|sheer|simply|nothing but|complete(?:ly)?|total(?:ly)?|utter(?:ly)?"
        "|outright|entirely|absolutely|also|old|blatant(?:ly)?|mere(?:ly)?|another|deliberate"
    ),
    "BE": "is|are|was|were|am|be|been|being",
    "WE": (
        "we|i|it|he|she|they|the (?:\\w+ )?(?:agency|army|association|authorities|commission"
        "|company|consulate|embassy|factory|firm|government|group|kremlin|military|ministry"
        "|office|party"
        "|police|school|university)"
    ),
}
"""Phrases by the names under which patterns of denials know them."""

_FALSE = phrase_pattern("(?<!not )(?<!hardly ){FALSE}".replace(" )", r"\s)"), DENIAL_WORDS)
_WHAT_MAY_BE_FAKE = phrase_pattern(
    "jobs?|offers?|promises?|contracts?|documents?|papers|passports?|visas?|agenc(?:y|ies)"
    "|scholarships?|adverts?|advertisements?|compan(?:y|ies)|websites?|recruiters?|pretences?"
)
_SAYS_FALSE = phrase_pattern(
    r"(?:{REPORTS}(?: to (?:that|this) effect)?(?: (?!(?:that|which|who|of|about)\b)\S+){0,3}? {BE}"
    r"|(?:this|that|it|these|those|they|everything) {BE}|(?:it|this|that)['’]s)"
    r"(?: [\"“'‘]?(?:{WHOLLY}|\w+ly)){0,3} [\"“'‘]?{FALSE}"
    "|there (?:is|are|was|were|has been|had been) (?:\\w+ly )?no (?:truth|basis|evidence|substance"
    "|grounds|merit|foundation|such)|nothing of the (?:sort|kind)|no such thing"
    "|(?:{touch}|{harm}|{hurt}|{kill}|{force}|{threaten}|{recruit}|{detain}|{beat})"
    " (?:nobody|no one|no-one)"
    "|(?:never|not|n['’]t) (?:happened|taken place|(?:correspond to|reflect) (?:reality"
    "|the (?:truth|facts)))|did(?: not|n['’]t) (?:happen|take place)|{BE} innocent|no wrongdoing"
    "|(?:{have}|{play}|{take}) no (?:role|part|involvement|hand) in|{do} nothing wrong"
    "|{WE} (?:{have} nothing to do with|(?:{BE}|{have}) not (?:been )?involved in)",
    DENIAL_WORDS,
)
_SAYS_FALSE_SEARCH = PhraseSearch([_SAYS_FALSE])
_JUDGED_FALSE = phrase_pattern(
    r"\W*(?:\w+ ){0,3}?{REPORTS}(?: (?:in|by|from|on) [^.;]{2,60}?)? (?:that|of"
    r"|about)\b[^.;]{10,400}"
    r" {BE}(?: [\"“'‘]?(?:{WHOLLY}|\w+ly|likewise)){0,3} [\"“'‘]?{FALSE}(?: and {FALSE})?\W*",
    DENIAL_WORDS,
)
_DENIES_ITSELF = phrase_pattern(
    r"(?:^|(?<=[\s“\"'‘]))(?:that )?{WE} (?:\w+ly |also |again )?(?:{deny}|{reject}|{refute})",
    DENIAL_WORDS,
)
_NOT = re.compile(
    r"""^\W*(?:that\s+)?(?P<subject>(?P<before>(?:\S+\s+){0,6}?)["“'‘]?
        (?:never|not\s+(?:one|a\s+single)\s+\w+|not(?!\s+\w+ing\b)|\w+n['’]t|nobody|no\s+one|none|no\s+(?:\w+\s+){0,2}?\w+))\b
        (?P<between>(?:\s+(?:been|being|be|have|had|has|was|were|are|is|any|anyone|anybody|ever
        |even|even\s+once|to|in|of|meant|intended|wanted|tried|sought|planned|engaged|used?|using
        |put|\w+ly|(?:instruct|order|tell|told|ask|allow|authori[sz]e|direct|encourage|permit|tolerat)
        (?:ed)?|taken?\s+part|involved|left|kept|made|a\s+single|officials?|staff|one
        |(?:its|our|their|his|her|the)\s+\w+(?=\s+to\b)))*)\s+["“'‘]?""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:who|whom|which|if|unless|because|but|and|or|when|why|how|what|after|before|until"
    r"|so|to|would|will|shall|should|must|could|can|cannot|may|might|told|said|knows?|knew|as"
    r"|than|while|where|whether|found|concluded|established|ruled|reported|saw|heard|seen)\b|[,;:]",
    re.IGNORECASE,
)
_SHORT_ANSWER = re.compile(
    r"""["“'‘]?(?:(?:no|never|not\s+(?:once|at\s+all|true|so)|(?:absolutely|certainly|definitely)
        \s+not|not\s+to\s+my\s+knowledge)[.,;!]?\s*|(?:no[.,;]\s+)?(?:it|we|i|he|she|they|that|this)\s+
        (?:did|do|does|was|were|is|are|have|has|had|am|would)(?:\s+not|n['’]t)[.!]?)["”'’]?""",
    re.VERBOSE | re.IGNORECASE,
)
_FREELY = phrase_pattern(
    r"voluntar(?:y|ily)|willing(?:ly)?|freely|by choice|of (?:my|our|his|her|their) own"
)
_PASSIVE = re.compile(r"\b(?:been|being|be|was|were|are|is)\b", re.IGNORECASE)
_SPEAKER = re.compile(r"\W*(?:we|i|it|he|she|they)\b(?:\s+\w+)?\s*\W*", re.IGNORECASE)
_BENEFITS = frozenset(
    {
        ActKind.INDUCEMENT,
        ActKind.INVESTIGATION,
        ActKind.PAYMENT,
        ActKind.RELEASE,
        ActKind.WARNING,
    }
)
"""That these did not happen is itself an allegation: “we were never paid”."""
_NEITHER = frozenset(
    {
        ActKind.ARMS,
        ActKind.CAPTURE,
        ActKind.DEATH,
        ActKind.DISPLACEMENT,
        ActKind.INJURY,
        ActKind.PROSECUTION,
        ActKind.TRAINING,
        ActKind.TRAVEL,
    }
)
"""A denial only if the speaker says it of themselves: “we issued no visas”."""
_BEGINNING = 140
"""Characters of the content in which a denial must begin and end."""
_ANAPHOR = phrase_pattern(
    r"\W*(?:(?:.{0,60}\b)?(?:{deny}|{reject}|{refute}|{dismiss}|{dispute}) )?"
    r"(?:(?:all |any |both |each |most |some |none )?(?:of )?(?:this|that|it|them|these|those|so)"
    r"|(?:all |any |both |most |some |such )?(?:of )?"
    r"(?:(?:the|these|this|those|that|its|their|his|her|any|all|such|an?|\S+['’]s?) )?"
    r"(?:[\w’'-]+ ){0,3}?(?:{REPORTS}|wrongdoing|involvement|responsibility|everything))"
    r"(?: (?:made |levelled |raised )?(?:against|by|in|from|about) (?:[\w’'-]+ ?){1,4})?"
    r"(?: as (?:\w+ )?{FALSE}(?: and {FALSE})?)?"
    r"(?: (?:outright|again|too|also|completely|entirely|in full|on \w+day))?\W*",
    DENIAL_WORDS,
)


def is_anaphoric(content: str) -> bool:
    """Return True if the words denied only point elsewhere: “the claims”, “this”, “it”.

    What is denied then stands in another statement. “The claims that …” and “the recruitment
    reports” say themselves what they are about.
    """
    return _ANAPHOR.fullmatch(content) is not None and not acts_in(content)


def calls_false(words: str) -> bool:
    """Return True if `words` call what others say false; “fake job offers” is no such call."""
    return _FALSE.search(words) is not None and _WHAT_MAY_BE_FAKE.search(words) is None


def judges_a_claim_false(words: str) -> bool:
    """Return True for “the allegation that guards beat them is false”, as a whole."""
    return _JUDGED_FALSE.fullmatch(words) is not None


def says_it_is_not_so(content: str) -> bool:
    """Return True if an assertion of `content` denies what others say.

    Either it says so (“the reports are baseless”) or it says of a harm that it was not done.
    It must come to that at once: what follows later in a long quotation may be about anything.
    """
    beginning = content[:_BEGINNING]
    return judges_a_claim_false(content) or bool(
        _SHORT_ANSWER.fullmatch(content.strip())
        or _SAYS_FALSE_SEARCH.first_in(beginning)
        or _DENIES_ITSELF.search(beginning)
        or _negates_an_act(beginning)
    )


def speaks_first_of_a_benefit(words: str) -> bool:
    """Return True if the first act in `words` is one that people want: “we were never paid”.

    That it did not happen is an accusation, not a denial.
    """
    mentions = act_mentions(words)
    first = {kind for kind, start, _ in mentions if start == mentions[0][1]}
    return bool(first) and first <= _BENEFITS


def _negates_an_act(content: str) -> bool:
    negation = _NOT.match(content)
    if negation is None or _OTHER_CLAUSE.search(negation["subject"]) or _FREELY.search(content):
        # “They did not join of their own will” alleges coercion.
        return False
    between = negation.start("between"), negation.end()
    kinds = {kind for kind, at, _ in act_mentions(content) if between[0] <= at <= between[1]}
    if kinds - _BENEFITS - _NEITHER:
        return True
    is_passive = _PASSIVE.search(negation["before"]) or _PASSIVE.search(negation["between"])
    speaks_of_self = bool(_SPEAKER.fullmatch(negation["before"]))
    return bool(kinds - _BENEFITS) and not is_passive and speaks_of_self
