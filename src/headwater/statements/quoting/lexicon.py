"""What the rules for quotations must know of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from headwater.statements.statement import Stance


class NameStyle(StrEnum):
    """How a language shows that words are a name."""

    ARTICLES = "articles"
    """By capitals; prepositions and articles part a name from what stands before it."""
    CASES = "cases"
    """By capitals; a complement may stand before the name without a preposition."""
    GIVEN_NAMES = "given names"
    """It has no capitals: only a known given name shows where a name begins."""


@dataclass(frozen=True, slots=True)
class QuotingLexicon:
    """The words of one language by which reports quote speakers and cite outlets.

    What is called a pattern is a regular expression, in which a space stands for any white space.
    """

    language: str
    """Primary subtag of its BCP 47 tag."""
    style: NameStyle
    confidence: float
    """Share of right statements in the test half of the language's gold, by Laplace's rule."""
    verb: str
    """Pattern of finite verbs of speech, with what may stand between auxiliary and participle."""
    denying: frozenset[str]
    """Last words of those verbs of which the speaker denies."""
    asking: frozenset[str]
    demanding: frozenset[str]
    that: str
    """Pattern of the conjunction before indirect speech."""
    according: str
    """Pattern of “according to”, with what grows together with it."""
    adverbial: str
    """Pattern of what may stand between a verb and its subject: days, manners, channels."""
    outlet: str
    """Pattern of what stands before an outlet's name: “the news agency”, in all cases."""
    outlet_speaks: str
    """The same where the outlet is the subject."""
    media_word: str
    """Pattern of a word that begins the name of an outlet: “Radio”."""
    venue: str
    """Pattern of what stands before an outlet to which somebody spoke, up to its noun."""
    relay: str
    """Pattern of what stands before an outlet that somebody is cited by, up to its noun."""
    citing: str
    """Pattern of “citing”: behind an outlet's name another source follows."""
    says_false: str
    """Pattern of contents that only say that something is not so."""
    person_nouns: frozenset[str] = frozenset()
    """Titles, offices and kinds of person that stand before a name, in small letters."""
    body_nouns: frozenset[str] = frozenset()
    """Kinds of body that need more words to be a name: “the embassy of Mali in Lomé”."""
    group_nouns: frozenset[str] = frozenset()
    """Kinds of body that are no part of the name that follows: “the association Open Shore”."""
    determiners: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    """Those of the determiners that speak of somebody new."""
    complements: frozenset[str] = frozenset()
    """Words that belong to an office although they have a capital, in small letters."""
    heads_with_place: frozenset[str] = frozenset()
    """Nouns that a place or body in another case follows, before the name: “head of Tindwe”."""
    heads_of_person: frozenset[str] = frozenset()
    """Nouns that a person in another case follows: “brother of Moll”."""
    prepositions: frozenset[str] = frozenset()
    body_prepositions: frozenset[str] = frozenset()
    """Those that stand inside the names of bodies and outlets."""
    bare_preposition: str = ""
    """The preposition that makes one noun of two where no article follows: “chef de service”."""
    pronouns: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Small words inside names."""
    conjunctions: frozenset[str] = frozenset()
    relative: str = r"(?!)"
    """Pattern of words that open a clause with a subject of its own."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, in small letters without it."""
    elision: str = ""
    """Pattern of what is written together with the next word: “l'”."""
    addressing: str = r"(?!)"
    """Pattern of those verbs behind which stands to whom somebody spoke."""
    points_back: str = r"(?!)"
    """Pattern of “of this”, with which a clause says nothing that is not said before it."""
    as_word: str = r"(?!)"
    """Pattern of “as” before a verb that follows a quotation."""
    quotes_from: tuple[str, str] | None = None
    """Patterns of “quoted X from Y”: what stands before the outlet and before the speaker."""
    saying: str = r"(?!)"
    """Pattern of the participle between the speaker and the colon: “saying”."""
    has_spoken_incise: bool = False
    """True if “, says Moll,” may stand inside the quotation marks between two commas."""
    given_names: frozenset[str] = field(default_factory=frozenset)
    """Only where there are no capitals."""

    def stance_of(self, verb: str) -> Stance:
        """Return what a speaker does by the words of the verb."""
        last = verb.rsplit(maxsplit=1)[-1].lower()
        for stance, words in (
            (Stance.DENIES, self.denying),
            (Stance.ASKS, self.asking),
            (Stance.DEMANDS, self.demanding),
        ):
            if last in words:
                return stance
        return Stance.ASSERTS


def spaced(pattern: str) -> str:
    """Return `pattern` with any white space where it has a space."""
    return pattern.replace(" ", r"\s+")


def one_of(words: str | Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first; `_` stands for a space in one."""
    listed = words.split() if isinstance(words, str) else list(words)
    longest_first = sorted(set(listed), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("_", r"\s+") for word in longest_first) + ")"
