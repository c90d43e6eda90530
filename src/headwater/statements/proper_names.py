"""Read the noun and the proper name in the words of a source."""

from __future__ import annotations

import re

from headwater.statements.gender_lexicon import FEMININE_NAMES, MASCULINE_NAMES
from headwater.statements.name_shapes import (
    NAME,
    PARTICLES,
    begins_name,
    is_generation,
    without_retirement,
)
from headwater.statements.organisation_names import names_organisation
from headwater.statements.speaker_lexicon import (
    ARTICLES,
    BODIES,
    COMPANY_ROLES,
    DEFINITE,
    IRREGULAR_SINGULAR,
    MIDDLE_TITLES,
    OFFICES,
    PAPERS,
    PERSONS,
    QUANTIFIERS,
    RANKS,
    TITLES,
)
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in, names_a_country

_WORD = re.compile(r"[^\W_](?:\w*[^\W_])?(?:[’'.-]\w*[^\W_])*\.?")
_APPOSED_NAME = re.compile(
    rf"[^,]*,\s*(?:(?:one|a\s+certain|the\s+late|the\s+former)\s+)?({NAME})"
    r"(?=\s*(?:,|\(|$)|\s(?:of|from|at|who|whom|whose)\b)"
)


_ENDS_CORE = re.compile(
    r"[,;(:—–]|\s-\s|(?<![\w-])(?:who|which|that|whose|of|from|in|at|with|on|for|to|by|familiar"
    r"|close|speaking|seen|obtained|tabled|leaked|marked|dated|reviewed|there|here|named|called"
    r"|identified|working|based|briefed|near|among|about|inside|passed|involved|concerned|published"
    r"|signed|quoted|interviewed|cited|posted|stapled|pinned|shown|drawn|written|issued|sent|filed"
    r"|compiled|prepared|read|acting|using|wearing|carrying|holding|standing|attached|addressed)"
    r"(?![\w-])"
)
_ALSO_BODIES = word_set("guard monitor observer justice witness voice")
"""Nouns for persons with which names of bodies end: “the Aldern Coast Guard”."""
_LONE_ARTICLE = re.compile(
    r"(?i)\s*(?:the|an?|this|that|his|her|its|their|our|my|one|another|some|two|three|(?:newly|recently"
    r"|previously|\w+ly)|\s)*\s*"
)
_NOUNS = BODIES | PERSONS | OFFICES | PAPERS
_SHORT_TITLE = re.compile(r"[^\W\d_]{2,}\.")


def core_tokens(words: str) -> list[str]:
    """Return the words of the noun phrase without what follows its noun or name."""
    words = without_retirement(words.strip())
    core = words
    # The core noun phrase ends at its first postmodifier: “one official | familiar with it”; in
    # “a leaked file” the participle stands before the noun.
    for ends in _ENDS_CORE.finditer(words):
        if _LONE_ARTICLE.fullmatch(words, 0, ends.start()) is None:
            core = words[: ends.start()]
            break
    return _WORD.findall(core) or _WORD.findall(words)


def head_of(tokens: list[str]) -> tuple[str, bool]:
    """Return the singular of the head noun and whether it stood in the plural."""
    two = " ".join(tokens[-2:]).lower()
    return (two, False) if two in BODIES else singular(tokens[-1].lower())


def singular(noun: str) -> tuple[str, bool]:
    """Return the singular of a noun and whether it stood in the plural."""
    noun = noun.removesuffix("'s").removesuffix("’s")
    if noun in IRREGULAR_SINGULAR:
        return IRREGULAR_SINGULAR[noun], True
    if noun in _NOUNS:
        return noun, noun in {"authorities", "media", "staff", "forces"}
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            stem = noun.removesuffix(ending) + instead
            if stem in _NOUNS:
                return stem, True
    return noun, False


def proper_name(words: str, tokens: list[str], head: str) -> str | None:
    """Return the person's or body's own name in the phrase, None if it has none."""
    last = tokens[-1]
    if is_generation(last) and any(map(begins_name, tokens[1:-1])):
        name = proper_name(words, tokens[:-1], head_of(tokens[:-1])[0])
        return name and f"{name} {last}"
    is_common = ends_in_noun(tokens)
    apposed = apposed_name(words) if is_common else None
    if apposed is not None:
        return apposed
    if names_a_country(words):
        return _without_article(words)
    if head in BODIES and head != "authorities":
        body = _without_article(re.split("[,;(]", words.strip(), maxsplit=1)[0])
        has_name = any(letter.isupper() for letter in body)
        return body if len(body.split()) > 1 and has_name else None
    if is_common or head == "authorities" or (head in PAPERS and tokens[0].lower() in DEFINITE):
        return None
    run = _last_run_of_names(tokens)
    titles = [n for n, token in enumerate(run[:-1]) if token.lower() in MIDDLE_TITLES]
    run = without_titles(run[titles[-1] + 1 :] if titles else run)
    if not run or (len(run) == 1 and (run[0] in TITLES or countries_in(run[0]))):
        return None
    return re.sub("['’]s$", "", " ".join(run))


def ends_in_noun(tokens: list[str]) -> bool:
    """Return True for “the county clerk”, also if they write “the County Clerk”."""
    if not begins_name(tokens[-1]):
        return True
    own = tokens[-1].lower()
    nouns = {noun for noun, plural in map(singular, (own, *own.split("-"))) if not plural}
    has_article = tokens[0].lower() in DEFINITE | {"a", "an"} and len(tokens) > 1
    is_body = not BODIES.isdisjoint(tokens) or own in _ALSO_BODIES
    return has_article and not is_body and not nouns.isdisjoint(PERSONS | OFFICES | RANKS)


def apposed_name(words: str) -> str | None:
    """Return “Amir ole Tolna” of “its commander, Gen. (Rtd) Amir ole Tolna”."""
    found = _APPOSED_NAME.match(words)
    if found is None or countries_in(found[1]):
        return None
    run = without_retirement(found[1].strip()).split()
    return " ".join(run if names_organisation(found[1]) else without_titles(run))


def without_titles(run: list[str]) -> list[str]:
    """Return the words of a name without those before it that are titles or a nationality."""
    while len(run) > 1 and _is_title(run[0]):
        run = run[1:]
    return run


def _is_title(token: str) -> bool:
    plain = token.rstrip(".")
    is_known = plain in TITLES or plain.title() in TITLES or plain.lower() in RANKS | OFFICES
    return is_known or _SHORT_TITLE.fullmatch(token) is not None or bool(countries_in(token))


def _without_article(words: str) -> str:
    return re.sub(r"(?i)^(?:the|an?|our|its|their|his|her|my)\s+", "", words.strip()).strip()


def _last_run_of_names(tokens: list[str]) -> list[str]:
    """Return the capitals with which the words end, with small words between them: “de la”."""
    run: list[str] = []
    for position in range(len(tokens) - 1, -1, -1):
        token = tokens[position]
        starts = position == 0 and token.lower() in ARTICLES | QUANTIFIERS
        before = tokens[max(0, position - 2) : position]
        is_between = token in PARTICLES and any(map(begins_name, before))
        if not starts and (begins_name(token) or (run and is_between)):
            run.insert(0, token)
        elif run:
            break
        elif position < len(tokens) - 1:
            return []
    return run


def is_company(tokens: list[str], name: str, head: str) -> bool:
    """Return True for “Aldern Staffing”, “the weekly Lantern”: no person has such a name."""
    if names_organisation(name):
        return True
    words = name.split()
    if head in COMPANY_ROLES and len(words) > 1:
        return words[0].lower() not in MASCULINE_NAMES | FEMININE_NAMES
    before = tokens.index(words[0]) - 1 if words[0] in tokens else -1
    return before >= 0 and tokens[before] in BODIES


def has_article_of_body(tokens: list[str]) -> bool:
    """Return True for “the Tribune”, “the Aldern Crossing Monitor”: persons take no article."""
    if tokens[0].lower() != "the" or ends_in_noun(tokens) or not all(map(begins_name, tokens[1:])):
        return False
    nouns = [singular(token.lower())[0] for token in tokens[1:-1]]
    is_titled = any(map(_is_title, tokens[1:-1])) or any(noun in PERSONS for noun in nouns)
    return not is_titled and len(tokens) > 1
