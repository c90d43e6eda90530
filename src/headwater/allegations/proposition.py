"""What a statement alleges, told by fields: act, actor, those affected, number, place."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from headwater.evidence.report import Report
from headwater.statements.acts import act_mentions
from headwater.statements.statement import Statement
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in
from headwater.terms.span import hull

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_SMALLEST_TELLING = 10
"""Below it, the press writes numbers as words, and of anything: “two men read out nine names”."""
_NEGATION = re.compile(
    r"(?i)\b(?:never|not(?! only\b| just\b)|no(?! (?:fewer|less|more|later|sooner) than\b)|nobody|"
    r"none|cannot|without)\b|n['’]t\b"
)
_FURTHEST_NEGATION_WORDS = 6
"""Words between a negation and the act that it negates."""
_STOP_WORDS = word_set(
    """
    a about above after again all also although am an and another any are as at be because been
    before being below between both but by can could did do does doing down during each either
    even ever every few for from further had has have having he her here him his how however i
    if in into is it its just last like made make many may me might more most much must my near
    never no nor not now of off on once one only or other our out over own part people per said
    same say says several she should since so some such take taken than that the their them then
    there these they this those through to told too toward towards under until up us very was
    way we were what when where which while who whom why will with within without would yet you
    your according reported report reports allegedly reportedly claim claims claimed allegation
    allegations accused added official officials statement news year years month months week day
    monday tuesday wednesday thursday friday saturday sunday
    """
)
_GROUPS = word_set(
    """
    student migrant worker woman man child boy girl prisoner inmate convict detainee recruit
    citizen foreigner national soldier refugee asylum-seeker labourer laborer graduate trainee
    apprentice fighter mercenary villager farmer miner fisherman nurse teacher resident civilian
    minor orphan youth family relative journalist activist protester opponent minority dissident
    driver sailor docker cleaner guard tenant patient pilgrim pupil scholar
    """
)
VAGUE_GROUPS = word_set("citizen foreigner national recruit resident family relative man youth")
"""Groups that may contain the others: they agree with any."""
_ENDINGS = (
    *("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "edly", "ied", "ies"),
    *("ed", "es", "ly", "s", "e"),
)
"""Longest first."""
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_SHORTEST_STEM = 3
_MEN = re.compile(r"(?<=\w{4})(?:m[ae]n|wom[ae]n)$")
"""“Policemen” and “policewoman” are police."""
_SHORTEST_NAME = 4
"""Characters of a proper name that may tell propositions apart; shorter are mostly initials."""
_NAME_BEGINNING = 5
"""Characters compared: “Vasserin” and “Vasserian” are one country."""
_NO_NAME = re.compile(
    r"(?i)(?:(?:north|south|east|west)$|africa|europe|asia|america|western|eastern|northern|southern|arab|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|"
    r"september|october|november|december|minist|president|foreign|spokes|govern|agency|news)"
)
"""Continents, days, months and offices are no names that tell one allegation from another."""
_CONDITION = re.compile(r"(?i)\b(?:unless|until|if|without)\b")
_IRREGULAR = {"women": "woman", "men": "man", "children": "child", "fishermen": "fisherman"}


@dataclass(frozen=True, slots=True)
class ReportNames:
    """The proper names of one report: countries by code, others by their folded beginning."""

    own: frozenset[str]
    """Those that are not countries."""
    every: frozenset[str]
    """Those, the countries, and what may be names at the head of sentences."""
    main: frozenset[str]
    """Those of all that the report is about."""

    def within(self, words: str) -> frozenset[str]:
        """Return the names that occur in `words`, at the head of a sentence too."""
        beginnings = {
            token[:_NAME_BEGINNING].lower() for token in _WORD.findall(words) if token[0].isupper()
        }
        return countries_in(words) | (beginnings & self.own)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields by which two statements are told to concern one allegation or not."""

    acts: frozenset[str]
    names: frozenset[str]
    """Countries by code, other proper names by their folded beginning."""
    groups: frozenset[str]
    """Those affected, by singular noun."""
    around: frozenset[str]
    """Names that the report is about, in the content or not."""
    anywhere: frozenset[str]
    """All names of the report."""
    numbers: frozenset[str]
    """The bounds of its greater quantities, and what it writes in digits, such as a year."""
    stems: frozenset[str]
    """What is left of the content words once endings are cut."""
    is_negated: bool
    """True if the words deny the act: “never recruited”."""


def fields_of(statement: Statement, report: Report, about: ReportNames) -> Fields:
    """Return the fields of the statement's content in a report that is about `about`."""
    words = " ".join(part.of(report.text) for part in statement.content)
    tokens = _WORD.findall(words)
    return Fields(
        acts=frozenset(statement.acts),
        names=about.within(words),
        around=about.main,
        anywhere=about.every,
        groups=frozenset(singular(token) for token in tokens) & _GROUPS,
        numbers=_numbers(statement, words),
        stems=frozenset(
            stem(token.lower())
            for token in tokens
            if token.lower() not in _STOP_WORDS
            and not token[0].isdigit()
            and not countries_in(token)
        ),
        is_negated=any(_is_negated(part.of(report.text)) for part in statement.content),
    )


def _numbers(statement: Statement, words: str) -> frozenset[str]:
    bounds = {
        f"{bound:.15g}"
        for quantity in statement.quantities
        for bound in (quantity.low, quantity.high)
        if bound is not None and bound >= _SMALLEST_TELLING
    }
    return frozenset(bounds | {match.group().replace(",", "") for match in _NUMBER.finditer(words)})


def names_of_report(report: Report) -> ReportNames:
    """Return the names of the report: what it writes with a capital inside sentences, and only so.

    A sentence of a report on one student's death means that student, named or not: the names
    that it has in two sentences or more are what it is about.
    """
    tokens = [(m.start(), m.group()) for m in _WORD.finditer(report.text)]
    small = {token.lower() for _, token in tokens if token[0].islower()}
    inside = {
        token
        for start, token in tokens
        if _is_name_like(token) and token.lower() not in small and _inside_sentence(report, start)
    }
    own = frozenset(token[:_NAME_BEGINNING].lower() for token in inside)
    # At the head of a sentence a word may be a name: enough to say that it is not missing here.
    heads = {t[:_NAME_BEGINNING].lower() for _, t in tokens if _is_name_like(t)}
    every = own | heads | countries_in(report.text)
    sentences = _SENTENCE_END.split(report.text)
    plain = ReportNames(own, every, frozenset())
    counts = Counter(name for sentence in sentences for name in plain.within(sentence))
    return replace(plain, main=frozenset(name for name, count in counts.items() if count > 1))


def _inside_sentence(report: Report, start: int) -> bool:
    before = report.text[max(0, start - 2) : start]
    return before.endswith(" ") and before[:1] not in ".!?:\n" and start > 1


def proposition_text(statement: Statement, report: Report) -> str:
    """Return the exact words of the statement's content, in one piece where that is possible.

    A cue or source that stands in the middle of the content is shown with it: words left out
    without a sign would not be exact.
    """
    whole = hull(statement.content)
    words = whole.of(report.text)
    if "\n" in words.strip() or len(words) > 2 * sum(p.end - p.start for p in statement.content):
        return " […] ".join(part.of(report.text).strip(" ,") for part in statement.content)
    return words.strip().strip(",").strip()


def singular(token: str) -> str:
    """Return the singular of an English noun, lower case; irregular groups of people included."""
    word = re.sub(r"['’]s$", "", token.lower())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def stem(word: str) -> str:
    """Return `word` without its commonest ending, so that inflections compare equal."""
    word = _MEN.sub("", re.sub(r"['’]s?$", "", word))
    ending = next((end for end in _ENDINGS if word.endswith(end)), "")
    if len(word) - len(ending) >= _SHORTEST_STEM:
        word = word.removesuffix(ending)
    return word.removesuffix("y") if len(word) > _SHORTEST_STEM else word


def _is_name_like(token: str) -> bool:
    is_long = token[0].isupper() and len(token) >= _SHORTEST_NAME
    return is_long and not countries_in(token) and not _NO_NAME.match(token)


def _is_negated(part: str) -> bool:
    mentions = act_mentions(part)
    # “No visa unless they serve” sets a condition and denies nothing.
    if not mentions or _CONDITION.search(part):
        return False
    before = part[: min(start for _, start, _ in mentions)]
    negations = list(_NEGATION.finditer(before))
    if not negations:
        return False
    return len(before[negations[-1].end() :].split()) <= _FURTHEST_NEGATION_WORDS
