"""Documents that nobody wrote to be read: each tries one way to keep a reader busy for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, count, islice, product

from bench.reading.prose import Prose

MILLION = 1_000_000
ZERO_WIDTH_SPACE, ZERO_WIDTH_JOINER = "\u200b", "\u200d"
RIGHT_TO_LEFT_MARK, RIGHT_TO_LEFT_OVERRIDE = "\u200f", "\u202e"
COMBINING_ACUTE = "\u0301"
LONE_SURROGATE = "\ud800"

Size = Callable[[int], str]


def documents(share: float = 1.0) -> dict[str, Callable[[], str]]:
    """Return each document by what it is, `share` of its full length."""
    return {name: _sized(make, share) for name, make in _BY_NAME.items()}


def _sized(make: Size, share: float) -> Callable[[], str]:
    return lambda: make(round(MILLION * share))


def filled(words: str, length: int) -> str:
    """Return `words` again and again until there are so many characters."""
    return (words * (length // len(words) + 1))[:length]


def _names() -> Iterator[str]:
    """Yield names that differ: Baba, Babe, Babi …"""
    parts = ["".join(part) for part in product("bdfgklmnprstvz", "aeiou")]
    for syllables in count(2):
        for name in product(parts, repeat=syllables):
            yield "".join(name).capitalize()


def _each_name(sentence: str, length: int) -> str:
    names = islice(_names(), length // len(sentence.format(name="Babada")))
    return "".join(sentence.format(name=name) for name in names)


def _pairs(opening: str, closing: str, length: int) -> str:
    return opening * (length // 2) + "it left" + closing * (length // 2)


def _with_between(text: str, mark: str) -> str:
    return "".join(chain.from_iterable((character, mark) for character in text))


_BY_NAME: dict[str, Size] = {
    "invented prose, 1 MB": lambda n: Prose().text(n),
    "200,000 nested quotation marks": lambda n: _pairs("“", "”", 2 * n // 5),
    "200,000 nested quotations, each of somebody": lambda n: filled("“Moll said: ", n // 5 * 12),
    "a quotation that never ends": lambda n: "Moll said: “" + filled("It left the port. ", n),
    "one sentence of 5 MB": lambda n: filled("and the old ship left the port ", 5 * n),
    "one sentence of 1 MB, “said” all through": lambda n: filled("Moll said it left and ", n),
    "one paragraph of 1 MB": lambda n: Prose().text(n).replace("\n\n", " "),
    "5 MB of one letter": lambda n: "a" * (5 * n),
    "5 MB of one capital": lambda n: "A" * (5 * n),
    "5 MB of blanks": lambda n: " " * (5 * n),
    "5 MB of one digit": lambda n: "1" * (5 * n),
    "5 MB of full stops": lambda n: "." * (5 * n),
    "5 MB of dashes and letters": lambda n: filled("a-", 5 * n),
    "only combining characters": lambda n: COMBINING_ACUTE * (5 * n),
    "a million “said”": lambda n: "said " * n,
    "200,000 “he said”": lambda n: "He said. " * (n // 5),
    "a million capitalised words": lambda n: "Moll " * n,
    "a million small numbers": lambda n: filled("1,000 2 3.5 1/2 ", 2 * n),
    "brackets 500,000 deep": lambda n: _pairs("(", ")", n),
    "all kinds of brackets": lambda n: filled("([{<«“‘„\"'", n),
    "zero-width spaces": lambda n: ZERO_WIDTH_SPACE * (2 * n),
    "prose with a zero-width joiner at each letter": lambda n: _with_between(
        Prose().text(n // 2), ZERO_WIDTH_JOINER
    ),
    "right-to-left marks": lambda n: filled(RIGHT_TO_LEFT_OVERRIDE + RIGHT_TO_LEFT_MARK, n),
    "prose with a right-to-left mark at each letter": lambda n: _with_between(
        Prose().text(n // 2), RIGHT_TO_LEFT_OVERRIDE
    ),
    "lone surrogates": lambda n: LONE_SURROGATE * n,
    "100,000 line ends": lambda n: "\n" * (n // 10),
    "a line of one word, 100,000 times": lambda n: "Moll\n" * (n // 10),
    "100,000 agencies": lambda n: _each_name("{name} agency said. ", 2 * n),
    "100,000 papers": lambda n: _each_name("The {name} Courier. ", 2 * n),
    "“the agency” all through": lambda n: "Norpress left. " + filled("It told the agency. ", n),
    "30,000 speakers": lambda n: _each_name("{name} said that the ship had left. ", n),
    "20,000 of one surname": lambda n: _each_name("{name} Moll said that the ship had left. ", n),
    "30,000 silences": lambda n: filled("Moll declined to comment on it. ", n),
    "20,000 quoted as saying": lambda n: filled(
        "The agency quoted Moll as saying that it left. ", n
    ),
    "30,000 times “I” in one paragraph": lambda n: filled("“I said that it left,” Moll said. ", n),
    "40,000 announcements of one quotation": lambda n: (
        filled("\n\nMoll said that it left:", n) + "\n\n“It left.”"
    ),
    "datelines of 3,000 blanks": lambda n: filled(
        "ALDERN" + " " * 3_000 + "it left, Moll said.\n", n
    ),
    "25,000 officials": lambda n: _each_name("The {name} official said that it had left. ", n),
    "the official, 25,000 times": lambda n: filled("The official said that it had left. ", n),
    "a chat of 30,000 turns": lambda n: filled("[10:03] Moll: They took the men away.\n", n),
    "an interview of 30,000 turns": lambda n: filled(
        "Q: Who left?\nA: The men left at night.\n", n
    ),
    "a list of 40,000 quotations": lambda n: filled("“The men left” – Ada Moll, nurse\n", n),
    "a million dates": lambda n: filled("On 3 March 2024, in May, on Monday, ", n),
    "a million places": lambda n: filled("in Paris, in London, near Lima, ", n),
    "a million denials": lambda n: filled("The ministry denied that it did not deny it. ", n),
    "a million hedges": lambda n: filled("It may reportedly have been allegedly possible. ", n),
    "a table of figures": lambda n: filled("Orlenz\t12\t1,400\t3.5%\n", n),
    "letters of all scripts": lambda n: filled("Слон 象が 코끼리 فيل हाथी ", n),
    "pictures": lambda n: filled("👩‍👩‍👧‍👦🏳️‍🌈", n),
    "chance characters": lambda n: Prose().characters(n),
}
