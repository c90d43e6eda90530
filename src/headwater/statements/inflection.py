"""The inflected forms of English verbs."""

from __future__ import annotations

import re
from functools import cache

from headwater.statements.word_set import word_set

_IRREGULAR = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
        be am is are was were been being
        beat beat beaten
        bear bore borne
        become became become
        begin began begun
        bind bound
        blow blew blown
        break broke broken
        bring brought
        burn burned burnt
        buy bought
        catch caught
        choose chose chosen
        come came come
        cut cut
        deal dealt
        draw drew drawn
        drive drove driven
        fall fell fallen
        feel felt
        fight fought
        find found
        flee fled
        fly flew flown
        forbid forbade forbidden
        foresee foresaw foreseen
        foretell foretold
        get got gotten
        give gave given
        go went gone
        hang hanged hung
        have has had
        hear heard
        hide hid hidden
        hit hit
        hold held
        hurt hurt
        keep kept
        know knew known
        lay laid
        lead led
        learn learned learnt
        leave left
        let let
        lie lied
        lose lost
        make made
        mean meant
        mislead misled
        overhear overheard
        pay paid
        put put
        quit quit
        read read
        rebut rebutted
        run ran run
        say said
        see saw seen
        seek sought
        sell sold
        send sent
        set set
        shoot shot
        show showed shown
        shut shut
        slay slew slain
        speak spoke spoken
        spell spelled spelt
        steal stole stolen
        strike struck stricken
        swear swore sworn
        take took taken
        undertake undertook undertaken
        teach taught
        tell told
        think thought
        throw threw thrown
        understand understood
        uphold upheld
        weep wept
        withhold withheld
        write wrote written
    """.strip().splitlines()
}
"""Past tense and past participle; the other forms follow the rules."""

_DOUBLING = word_set(
    "abet admit allot bar cancel commit compel concur confer control demur deter expel extol infer"
    " kidnap label model occur omit permit propel rebel rebut refer regret remit submit transfer"
    " transmit travel"
)
"""Verbs of two syllables that double their last letter."""

_ONLY_ISE = word_set(
    "advise arise comprise compromise despise devise disguise excise exercise improvise premise"
    " promise raise revise rise supervise surmise surprise"
)
"""Verbs in -ise that have no American form in -ize."""

_SHORT_SYLLABLE = re.compile(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]")
_SIBILANTS = ("s", "x", "z", "ch", "sh", "go", "do", "eto")


@cache
def forms_of(verb: str) -> frozenset[str]:
    """Return `verb` with its third person, past tense, participle and -ing form.

    American forms are among them: mobilise gives mobilized, cancel gives canceled.
    """
    forms = {verb, _third_person(verb), _ing(verb), *_IRREGULAR.get(verb, (_ed(verb),))}
    if verb.endswith("el"):
        forms |= {f"{verb}ed", f"{verb}ing"}
    if verb.endswith("ise") and verb not in _ONLY_ISE:
        forms |= forms_of(f"{verb[:-3]}ize")
    return frozenset(forms)


def _third_person(verb: str) -> str:
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith(_SIBILANTS):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if _ends_in_consonant_and_y(verb) else f"{verb}s"


def _ed(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if _ends_in_consonant_and_y(verb) else f"{_doubled(verb)}ed"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb)}ing"


def _ends_in_consonant_and_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in set("aeiou")


def _doubled(verb: str) -> str:
    if verb.endswith("c"):
        return f"{verb}k"
    double = verb in _DOUBLING or _SHORT_SYLLABLE.fullmatch(verb)
    return f"{verb}{verb[-1]}" if double else verb
