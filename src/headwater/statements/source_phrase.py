"""Read the words that name a speaker: a name, a role, a body, a pronoun, or nobody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.statements.name_shapes import is_cipher
from headwater.statements.proper_names import (
    apposed_name,
    core_tokens,
    ends_in_noun,
    has_article_of_body,
    head_of,
    is_company,
    proper_name,
    singular,
)
from headwater.statements.speaker_lexicon import (
    ARTICLES,
    BODIES,
    DEFINITE,
    FUNCTION_WORDS,
    OFFICES,
    PAPERS,
    PERSONS,
    PLURAL_PRONOUNS,
    QUANTIFIERS,
    RANKS,
    SINGULAR_PRONOUNS,
    SOMEBODY,
)
from headwater.statements.statement import SourceKind
from headwater.statements.word_set import word_set
from headwater.terms.countries import country_of_people, names_a_country
from headwater.terms.span import Span

_NOUNS = BODIES | PERSONS | OFFICES | PAPERS
_NO_BODIES = PERSONS | OFFICES | PAPERS
_SPEAKERS = PERSONS | OFFICES | RANKS
_PRONOUNS = SINGULAR_PRONOUNS | PLURAL_PRONOUNS
_INDEFINITE = QUANTIFIERS | ARTICLES - DEFINITE
_OWNED = re.compile(r"(?s)(\S.*?)['’]s?\s+(?:[\w’'-]+\s+){0,3}?([a-z]+)$")
_PART_OF = re.compile(
    r"(?i)(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|\w+ty(?:-\w+)?|some|several|many|most|all|both|none|few|others?|dozens)\s+of\s+)+"
)
_ONE_OF = re.compile(r"(?i)(?:one|another)\s+of\b")
_NOBODY = re.compile(r"(?i)^(?:nobody|no(?!\.?\s*\d)|none|neither|not\s+(?:one|an?))\b")
_THOSE_WHO = re.compile(
    r"(?i)^(?:those|all)\s+(?:who|whose|in|at|from|with|close|familiar|involved)\b"
)
_AUTHORED = re.compile(
    r"(?i)(?:[\w’'-]+\s+){0,4}?([a-z]+)(?:\s+[a-z]+ed)?\s+(?:by|from)\s+(\S.*?)\s*,?$", re.DOTALL
)


_ADVERBIAL = word_set("in at on during after before since under through despite upon amid")
"""“In a statement”: how or when somebody speaks, not who."""
_KIN = re.compile(r"[A-Z][\w-]+['’]s\s")


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """What the words of a source tell by themselves, before the rest of the text is asked."""

    head: str
    """Head noun, singular, lower case; for a pronoun the pronoun; empty if there is none."""
    name: str | None
    """The proper name of a person or body, without titles; None if the words have none."""
    kind: SourceKind | None
    """None if the words are a pronoun, or name nobody who could speak."""
    plural: bool
    definite: bool
    """True for “the official”: somebody whom the text has spoken of before."""

    @property
    def is_pronoun(self) -> bool:
        """True if the words only point back at somebody."""
        return self.head in _PRONOUNS


def read_source_phrase(words: str) -> SourcePhrase:
    """Return what `words`, the source of an attribution, say of the speaker."""
    partial = _PART_OF.match(words)
    if partial is not None and (named := apposed_name(words)) is not None:
        # “One of them, Boro” has a name.
        words = f"one, {named}"
    if partial is not None and "," not in words:
        whole = read_source_phrase(words[partial.end() :])
        speaks = whole.kind is not None or whole.is_pronoun
        kind = SourceKind.UNNAMED if speaks and not names_nobody(words) else None
        head = "" if whole.is_pronoun else whole.head
        is_one = _ONE_OF.match(words) is not None
        return SourcePhrase(head, None, kind, plural=whole.plural and not is_one, definite=False)
    tokens = core_tokens(words)
    if not tokens:
        return SourcePhrase("", None, None, plural=False, definite=False)
    if is_cipher(" ".join(tokens)):
        head = tokens[0].lower()
        return SourcePhrase(head, None, SourceKind.UNNAMED, plural=False, definite=True)
    if names_nobody(words) or tokens[0].lower() in _ADVERBIAL:
        return SourcePhrase(head_of(tokens)[0], None, None, plural=False, definite=False)
    if tokens[0] in {"The", "the"} and _is_office(" ".join(tokens[1:])):
        tokens = [tokens[0], tokens[1].lower()]
    if singular(tokens[0].lower())[0] in _NO_BODIES and not len(tokens) > 1:
        # A capital at the head of a sentence is no name: “Staff of a university”.
        tokens = [tokens[0].lower()]
    first = tokens[0].lower()
    if len(tokens) == 1 and first in _PRONOUNS:
        return SourcePhrase(first, None, None, plural=first in PLURAL_PRONOUNS, definite=True)
    if (len(tokens) == 1 and first in SOMEBODY) or tokens[-1].lower() == "others":
        return SourcePhrase(first, None, SourceKind.UNNAMED, plural=False, definite=False)
    head, plural = head_of(tokens)
    name = proper_name(words, tokens, head)
    is_indefinite = first in _INDEFINITE
    definite = first in DEFINITE or (tokens[0][0].isupper() and not is_indefinite)
    kind = _kind(tokens, head, name, words)
    return SourcePhrase(head, name, kind, plural=plural, definite=definite)


def _is_office(word: str) -> bool:
    """Return True for “Consul”: an office with a capital is no name."""
    return singular(word.lower())[0] in _SPEAKERS


def names_nobody(words: str) -> bool:
    """Return True for “nobody” and “not one student”: nothing is said by them, or to them."""
    return _NOBODY.match(words.strip()) is not None


def _kind(tokens: list[str], head: str, name: str | None, words: str) -> SourceKind | None:
    indefinite = tokens[0].lower() in {"a", "an"} | QUANTIFIERS
    last_is_common = ends_in_noun(tokens)
    if head in BODIES or names_a_country(words) or (name and is_company(tokens, name, head)):
        if head == "authorities":
            return SourceKind.UNNAMED
        is_nameless = indefinite and (name is None or head in BODIES)
        return SourceKind.UNNAMED if is_nameless else SourceKind.NAMED_ORGANISATION
    if name and last_is_common:
        is_body = head_of(name.split())[0] in BODIES
        return SourceKind.NAMED_ORGANISATION if is_body else SourceKind.NAMED_PERSON
    if head in _SPEAKERS and last_is_common:
        # An office tells who it is to those who look it up; the text names nobody.
        return SourceKind.UNNAMED
    if head in PAPERS:
        return SourceKind.UNNAMED
    if name and name.lower() not in FUNCTION_WORDS:
        return _kind_of_name(tokens, name)
    if _THOSE_WHO.match(words):
        return SourceKind.UNNAMED
    if tokens[-1].lower() in QUANTIFIERS | ARTICLES | FUNCTION_WORDS:
        return None
    return SourceKind.UNNAMED


def _kind_of_name(tokens: list[str], name: str) -> SourceKind:
    if has_article_of_body(tokens):
        is_national = country_of_people(tokens[-1]) is not None
        return SourceKind.UNNAMED if is_national else SourceKind.NAMED_ORGANISATION
    # “NATO” is a body, “COMMANDER MOLL” somebody whose title stands before the name.
    is_body = name.isupper() and name.split(maxsplit=1)[0] == tokens[0]
    return SourceKind.NAMED_ORGANISATION if is_body else SourceKind.NAMED_PERSON


def tells_who(words: str) -> bool:
    """Return True for “the prime minister” and “Kabeen's father”: no name, yet one who is found."""
    phrase = read_source_phrase(words)
    if phrase.name is not None or phrase.plural:
        return False
    if phrase.head in OFFICES:
        return words.split(maxsplit=1)[0].lower() not in {"a", "an"} | QUANTIFIERS
    return phrase.head in PERSONS and _KIN.search(words) is not None


def is_speaker_noun(words: str) -> bool:
    """Return True if the noun of `words` stands for a speaker or a paper: “two officials”.

    A name is no noun; “a lack of funds” is one, but for no speaker.
    """
    head = read_source_phrase(words).head
    return head in _NOUNS or names_a_country(words)


def author_of_paper(words: str) -> Span | None:
    """Return where `words` name the author of a paper: “assessments by | some officials”.

    None if the words are not a paper, or name no author.
    """
    match = _AUTHORED.match(words)
    if match is not None and singular(match[1].lower())[0] in PAPERS:
        return Span(*match.span(2))
    owned = _OWNED.match(words)
    if owned is not None and singular(owned[2].lower())[0] in PAPERS:
        return Span(*owned.span(1))
    return None
