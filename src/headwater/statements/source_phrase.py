"""Read the words that name a speaker: a name, a role, a body, a pronoun, or nobody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.statements.speaker_lexicon import (
    ARTICLES,
    BODIES,
    COMPANY_WORDS,
    DEFINITE,
    FUNCTION_WORDS,
    IRREGULAR_SINGULAR,
    MIDDLE_TITLES,
    OFFICES,
    PAPERS,
    PERSONS,
    PLURAL_PRONOUNS,
    QUANTIFIERS,
    SINGULAR_PRONOUNS,
    SOMEBODY,
    TITLES,
)
from headwater.statements.statement import SourceKind
from headwater.terms.countries import countries_in, names_a_country
from headwater.terms.span import Span

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*\.?")
_OWNED = re.compile(r"(?s)(\S.*?)['’]s?\s+(?:[\w’'-]+\s+){0,3}?([a-z]+)$")
_PART_OF = re.compile(
    r"(?i)(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|\w+ty(?:-\w+)?|some|several|many|most|all|both|none|few|others?|dozens)\s+of\s+)+"
)
_NOBODY = re.compile(r"(?i)^(?:nobody|no(?!\.?\s*\d)|none|neither|not\s+(?:one|an?))\b")
_THOSE_WHO = re.compile(
    r"(?i)^(?:those|all)\s+(?:who|whose|in|at|from|with|close|familiar|involved)\b"
)
_APPOSED_NAME = re.compile(
    r"[^,]*,\s*((?:[A-Z][\w’'-]+\s?){1,4})(?=,|$|\s?(?:of|from|who|a|an|the)\b)"
)
_AUTHORED = re.compile(
    r"(?i)(?:[\w’'-]+\s+){0,4}?([a-z]+)(?:\s+[a-z]+ed)?\s+(?:by|from)\s+(\S.*?)\s*,?$", re.DOTALL
)


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
        return self.head in SINGULAR_PRONOUNS | PLURAL_PRONOUNS


def read_source_phrase(words: str) -> SourcePhrase:
    """Return what `words`, the source of an attribution, say of the speaker."""
    partial = _PART_OF.match(words)
    if partial is not None and "," not in words:
        whole = read_source_phrase(words[partial.end() :])
        speaks = whole.kind is not None or whole.is_pronoun
        kind = SourceKind.UNNAMED if speaks and not names_nobody(words) else None
        head = "" if whole.is_pronoun else whole.head
        return SourcePhrase(head, None, kind, plural=whole.plural, definite=False)
    tokens = _core_tokens(words)
    if not tokens:
        return SourcePhrase("", None, None, plural=False, definite=False)
    if names_nobody(words):
        return SourcePhrase(_head(tokens)[0], None, None, plural=False, definite=False)
    if tokens[0] in {"The", "the"} and _is_office(" ".join(tokens[1:])):
        tokens = [tokens[0], tokens[1].lower()]
    if _singular(tokens[0].lower())[0] in PERSONS | OFFICES | PAPERS and not len(tokens) > 1:
        # A capital at the head of a sentence is no name: “Staff of a university”.
        tokens = [tokens[0].lower()]
    first = tokens[0].lower()
    if len(tokens) == 1 and first in SINGULAR_PRONOUNS | PLURAL_PRONOUNS:
        return SourcePhrase(first, None, None, plural=first in PLURAL_PRONOUNS, definite=True)
    if (len(tokens) == 1 and first in SOMEBODY) or tokens[-1].lower() == "others":
        return SourcePhrase(first, None, SourceKind.UNNAMED, plural=False, definite=False)
    head, plural = _head(tokens)
    name = _proper_name(words, tokens, head)
    is_indefinite = first in QUANTIFIERS | ARTICLES - DEFINITE
    definite = first in DEFINITE or (tokens[0][0].isupper() and not is_indefinite)
    kind = _kind(tokens, head, name, words)
    return SourcePhrase(head, name, kind, plural=plural, definite=definite)


def _is_office(word: str) -> bool:
    """Return True for “Consul”: an office with a capital is no name."""
    return _singular(word.lower())[0] in OFFICES | PERSONS


def names_nobody(words: str) -> bool:
    """Return True for “nobody” and “not one student”: nothing is said by them, or to them."""
    return _NOBODY.match(words.strip()) is not None


def _core_tokens(words: str) -> list[str]:
    # The core noun phrase ends at its first postmodifier: “one official | familiar with it”.
    core = re.split(
        r"[,;(:—–]|\s-\s|(?<![\w-])(?:who|which|that|whose|of|from|in|at|with|on|for|to|by|familiar|"
        r"close|speaking|seen|obtained|tabled|leaked|marked|dated|reviewed|there|here|named|called|identified|working|based|briefed|near|among|about|inside)"
        r"(?![\w-])",
        words.strip(),
        maxsplit=1,
    )[0]
    return _WORD.findall(core) or _WORD.findall(words)


def _head(tokens: list[str]) -> tuple[str, bool]:
    """Return the singular of the head noun and whether it stood in the plural."""
    two = " ".join(tokens[-2:]).lower()
    return (two, False) if two in BODIES else _singular(tokens[-1].lower())


def _singular(noun: str) -> tuple[str, bool]:
    """Return the singular of a noun and whether it stood in the plural."""
    noun = noun.removesuffix("'s").removesuffix("’s")
    if noun in IRREGULAR_SINGULAR:
        return IRREGULAR_SINGULAR[noun], True
    if noun in BODIES | PERSONS | OFFICES | PAPERS:
        return noun, noun in {"authorities", "media", "staff", "forces"}
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            stem = noun.removesuffix(ending) + instead
            if stem in BODIES | PERSONS | OFFICES | PAPERS:
                return stem, True
    return noun, False


def _proper_name(words: str, tokens: list[str], head: str) -> str | None:
    """Return the person's or body's own name in the phrase, None if it has none."""
    apposed = _APPOSED_NAME.match(words)
    if tokens[-1][0].islower() and apposed and not countries_in(apposed[1]):
        return apposed[1].strip()
    if names_a_country(words):
        return _without_article(words)
    if head in BODIES and head != "authorities":
        body = _without_article(re.split("[,;(]", words.strip(), maxsplit=1)[0])
        return body if len(body.split()) > 1 and re.search("[A-Z]", body) else None
    if (
        tokens[-1][0].islower()
        or head == "authorities"
        or (head in PAPERS and tokens[0].lower() in DEFINITE)
    ):
        return None
    run = _last_capitalised_run(tokens)
    titles = [n for n, token in enumerate(run[:-1]) if token.lower() in MIDDLE_TITLES]
    run = run[titles[-1] + 1 :] if titles else run
    while len(run) > 1 and (run[0].rstrip(".") in TITLES or countries_in(run[0])):
        run = run[1:]
    if not run or (len(run) == 1 and (run[0] in TITLES or countries_in(run[0]))):
        return None
    return re.sub("['’]s$", "", " ".join(run))


def _without_article(words: str) -> str:
    return re.sub(r"(?i)^(?:the|an?|our|its|their|his|her|my)\s+", "", words.strip()).strip()


def _last_capitalised_run(tokens: list[str]) -> list[str]:
    run: list[str] = []
    for position in range(len(tokens) - 1, -1, -1):
        token = tokens[position]
        starts = position == 0 and token.lower() in ARTICLES | QUANTIFIERS
        if token[0].isupper() and not starts:
            run.insert(0, token)
        elif run:
            break
        elif position < len(tokens) - 1:
            return []
    return run


def _kind(tokens: list[str], head: str, name: str | None, words: str) -> SourceKind | None:
    indefinite = tokens[0].lower() in {"a", "an"} | QUANTIFIERS
    last_is_common = tokens[-1][0].islower()
    if head in BODIES or names_a_country(words) or (name and _is_company(tokens, name)):
        if head == "authorities":
            return SourceKind.UNNAMED
        return SourceKind.UNNAMED if indefinite else SourceKind.NAMED_ORGANISATION
    if name and last_is_common:
        is_body = _head(name.split())[0] in BODIES
        return SourceKind.NAMED_ORGANISATION if is_body else SourceKind.NAMED_PERSON
    if head in PERSONS | OFFICES and last_is_common:
        # An office tells who it is to those who look it up; the text names nobody.
        return SourceKind.UNNAMED
    if head in PAPERS:
        return SourceKind.UNNAMED
    if name and name.lower() not in FUNCTION_WORDS:
        return SourceKind.NAMED_ORGANISATION if name.isupper() else SourceKind.NAMED_PERSON
    if _THOSE_WHO.match(words):
        return SourceKind.UNNAMED
    if tokens[-1].lower() in QUANTIFIERS | ARTICLES | FUNCTION_WORDS:
        return None
    return SourceKind.UNNAMED


def tells_who(words: str) -> bool:
    """Return True for “the prime minister” and “Kabeen's father”: no name, yet one who is found."""
    phrase = read_source_phrase(words)
    if phrase.name is not None or phrase.plural:
        return False
    if phrase.head in OFFICES:
        return words.split(maxsplit=1)[0].lower() not in {"a", "an"} | QUANTIFIERS
    return phrase.head in PERSONS and _KIN.search(words) is not None


def _is_company(tokens: list[str], name: str) -> bool:
    """Return True for “Aldern Staffing”, “the weekly Lantern”: no person has such a name."""
    words = name.split()
    if len(words) > 1 and words[-1].lower() in COMPANY_WORDS:
        return True
    before = tokens.index(words[0]) - 1 if words[0] in tokens else -1
    return before >= 0 and tokens[before] in BODIES


def is_speaker_noun(words: str) -> bool:
    """Return True if the noun of `words` stands for a speaker or a paper: “two officials”.

    A name is no noun; “a lack of funds” is one, but for no speaker.
    """
    head = read_source_phrase(words).head
    return head in PERSONS | OFFICES | BODIES | PAPERS or names_a_country(words)


def author_of_paper(words: str) -> Span | None:
    """Return where `words` name the author of a paper: “assessments by | some officials”.

    None if the words are not a paper, or name no author.
    """
    match = _AUTHORED.match(words)
    if match is not None and _singular(match[1].lower())[0] in PAPERS:
        return Span(*match.span(2))
    owned = _OWNED.match(words)
    if owned is not None and _singular(owned[2].lower())[0] in PAPERS:
        return Span(*owned.span(1))
    return None
