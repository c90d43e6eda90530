"""Tell which of those who share a surname is meant: by a title, by who has been named so far."""

from __future__ import annotations

from headwater.statements.cast import Cast
from headwater.statements.mention import Gender
from headwater.statements.outlets import folded
from headwater.statements.word_set import word_set

_SHE = word_set("mrs ms miss mme mlle madam madame señora sra frau signora dona doña")
_HE = word_set("mr señor sr monsieur m herr signor don sir")


def meant_by(cast: Cast, name: str, words: str, place: int) -> frozenset[str]:
    """Return the full names of those whom `words` with the surname `name` can mean at `place`.

    “Mrs Moll” is no man and nobody else's wife, “Dr Moll” is the one whom the text calls a doctor,
    and of those who are named only further on none is meant.
    """
    bearers = cast.bearers_of(name)
    if len(bearers) <= 1:
        return bearers
    beside = set(folded(words).split()) - set(folded(name).split())
    titled = {one for one in bearers if beside & cast.titles[folded(one)]}
    fitting = {one for one in titled or bearers if _may_be(cast, one, beside)} or bearers
    nearer = {one for one in fitting if cast.first_places[folded(one)] < place}
    return frozenset(nearer or fitting)


def _may_be(cast: Cast, full: str, beside: set[str]) -> bool:
    """Return False for a man where the words say “Mrs”, and for a woman where they say “Mr”."""
    called = cast.titles[folded(full)]
    gender = cast.genders.get(folded(full))
    if beside & _SHE:
        return gender is not Gender.HE and not called & _HE
    return not beside & _HE or (gender is not Gender.SHE and not called & _SHE)
