"""Invented prose of any length, by chance and with a seed, in the manner of a long inquiry report.

Its names are made of syllables, so that the people it names grow in number with its length, as
they do in the report of a commission; nothing in it is anybody's.
"""

from __future__ import annotations

from random import Random

SEED = 20_330
_CHARACTERS = " \n\t.,;:!?-–—()[]“”‘’\"'«»$€%/@#0123456789aeinorstAEMST\u00e9\u0301\u200b"
_ONSETS = "B|D|F|G|H|K|L|M|N|P|R|S|T|V|Z|Br|Dr|Gr|Kr|Pr|Tr|Sh|Th|Ch"
_VOWELS = "a|e|i|o|u|ai|ea|oo"
_ENDINGS = "l|n|r|s|m|th|nd|rk|ll|sk"
_ROLES = "nurse|sailor|teacher|dock worker|port official|student|lawyer|clerk|driver|recruiter"
_BODIES = "foreign ministry|interior ministry|port authority|prosecutor's office|students' union"
_OUTLETS = "Corvane|the Harbour Gazette|Coast Radio|the Quillhaven Mercury|Norpress"
_PLACES = "Orlenz|Aldern|Tindwean|Skerry|Quillhaven|Merra"
_DEEDS = (
    "guards took {n} students from the hostel in {place}",
    "{n} men were sent to the front without training",
    "the visas of {n} students were withdrawn",
    "recruiters promised {n} dollars a month in {place}",
    "nobody was forced to sign a contract",
    "the passports of {n} sailors were kept in {place}",
    "{n} people were beaten at the camp near {place}",
    "the ship left {place} with {n} men on board",
    "policemen asked for {n} dollars to let them go",
    "the contract was written in a language they could not read",
)
_SENTENCES = (
    "{Name}, a {role} from {place}, said that {deed}.",
    "“{Deed},” {surname} said.",
    "{Deed}, {surname} told {outlet}.",
    "The {body} denied that {deed}.",
    "The {body} said in a statement that {deed}.",
    "{He} added that {deed}.",
    "According to {outlet}, {deed}.",
    "{Outlet} reported, citing a {role}, that {deed}.",
    "Two {role}s, who asked not to be named, said that {deed}.",
    "{surname} said the {role} had told him that {deed}.",
    "It was not clear whether {deed}.",
    "{Deed}, it is alleged.",
    "The road to {place} was closed for the rest of the winter.",
    "The court in {place} sat for {n} days and heard what had been written down before.",
    "“We were told that {deed},” said {Name}. “{Deed}.”",
    "A {role} in {place} said that {surname} had warned that {deed}.",
)


class Prose:
    """Paragraphs by chance; the same seed always gives the same."""

    def __init__(self, seed: int = SEED) -> None:
        self._random = Random(seed)  # noqa: S311 - nothing here is secret
        self._people: list[str] = []

    def text(self, characters: int) -> str:
        """Return prose of at least so many characters, whole paragraphs of it."""
        paragraphs: list[str] = []
        length = 0
        while length < characters:
            count = self._random.randint(2, 5)
            paragraphs.append(" ".join(self._sentence() for _ in range(count)))
            length += len(paragraphs[-1]) + 2
        return "\n\n".join(paragraphs)

    def characters(self, count: int) -> str:
        """Return so many characters of no meaning, of those that texts are made of."""
        return "".join(self._random.choices(_CHARACTERS, k=count))

    def _sentence(self) -> str:
        deed = self._deed()
        person = self._person()
        outlet = self._one_of(_OUTLETS)
        return self._random.choice(_SENTENCES).format(
            Name=person,
            surname=person.split()[1],
            role=self._one_of(_ROLES),
            body=self._one_of(_BODIES),
            place=self._one_of(_PLACES),
            outlet=outlet,
            Outlet=outlet[0].upper() + outlet[1:],
            deed=deed,
            Deed=deed[0].upper() + deed[1:],
            He=self._random.choice(("He", "She")),
            n=self._random.randint(2, 900),
        )

    def _deed(self) -> str:
        deed = self._random.choice(_DEEDS)
        return deed.format(n=self._random.randint(2, 900), place=self._one_of(_PLACES))

    def _person(self) -> str:
        """Return somebody named before, or in one case of eight somebody new."""
        if not self._people or self._random.random() < 1 / 8:
            self._people.append(f"{self._name(1)} {self._name(2)}")
            return self._people[-1]
        # Who was named last is named again most often.
        return self._random.choice(self._people[-12:])

    def _name(self, syllables: int) -> str:
        parts = [self._one_of(_ONSETS) + self._one_of(_VOWELS) for _ in range(syllables)]
        return "".join(parts).capitalize() + self._one_of(_ENDINGS)

    def _one_of(self, choices: str) -> str:
        return self._random.choice(choices.split("|"))
