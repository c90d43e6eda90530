"""Put back what the extractor leaves out of an article: leads, prose between, and credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.evidence.byline import byline_of
from headwater.evidence.formats.article import CELL_BREAK
from headwater.evidence.formats.passages import Passage

_CREDIT = re.compile(
    # What an outlet writes to say on whom its report rests.
    r"[\W_]*(?:"
    r"h/t\b|hat[ -]tip\b|via\b|sources?\s*:|credits?\s*:"
    r"|(?:additional |with )?(?:reporting|files|inputs?|writing|compiled|edited|editing)"
    r" (?:by|from)\b"
    r"|(?:this|the|a version of this) (?:article|story|report|piece|text|post|analysis|dispatch)"
    r"(?: was| is| has been)?(?: first| originally| also| initially)?"
    r" (?:appeared|published|posted|republished|reprinted|produced|translated|adapted)\b"
    r"|(?:first|originally|previously) (?:appeared|published)\b|re(?:published|printed)\b"
    r"|(?:cet|cette|ce) (?:article|dépêche|texte|reportage)\b.*\bpubli|publié initialement"
    r"|avec (?:l['’])?(?:AFP|Reuters|AP\b|agences|les agences)"
    r"|quellen?\s*:|zuerst erschienen|dieser (?:artikel|beitrag|text) (?:erschien|wurde|ist)"
    r"|fuentes?\s*:|fontes?\s*:|con información de|com informações d"
    r"|originalmente publicado|publicado originalmente"
    r"|источники?\s*:|по материалам\b|впервые опубликован|джерел[оа]\s*:|за матеріалами\b"
    r"|المصدر\s*:|نقلا عن"
    r")",
    re.IGNORECASE,
)
_CREDIT_CHARACTERS = 300
"""Longer passages are prose."""

_POINTER = re.compile(
    r"[\W_]*(?:(?:also )?read (?:more|also|next|on)?|see also|related|more on this|more from|watch"
    r"|listen|(?:à )?lire(?: aussi| également)?|voir aussi|lee(?:r)? (?:más|también)|lea también"
    r"|ver también|leia (?:também|mais)|lesen sie auch|mehr zum thema|les også|läs mer"
    r"|читайте также|читать также|по теме|читайте також|اقرأ أيضا)\b",
    re.IGNORECASE,
)

_SENTENCE_END = re.compile(r"[.!?…。؟]['’\"”»)\]]*$")
_NOTICE = re.compile(r"\s*(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_PROSE_CHARACTERS = 40
"""Shorter passages between an article's paragraphs are labels and buttons."""
_PIECES_OF_A_LUMP = 3
_WORD_CHARACTERS = 4
_DEPTH_BELOW_BODY = 3
_PASSAGES_COMPARED = 500


def completed(
    paragraphs: Sequence[str], passages: Sequence[Passage], title: str | None
) -> tuple[list[str], list[Passage]]:
    """Return the article's paragraphs with what belongs among them put back in its place.

    The second part is the passages of the page that make up the article.
    """
    if not paragraphs or _is_lump(paragraphs, passages):
        prose = [passage for passage in passages if _is_prose(passage) or is_credit(passage.words)]
        prose = [passage for passage in prose if not passage.is_beside] or prose
        return [passage.words for passage in prose], prose
    paragraphs = _without_pointers(paragraphs, passages)
    kept = _places_kept(paragraphs, passages)
    back = set(_left_out(passages, kept, title)) if kept else set()
    article, done = [], 0
    for place, passage in enumerate(passages):
        if place in back:
            article.append(passage.words)
        elif place in kept:
            article.extend(paragraphs[done : kept[place] + 1])
            done = max(done, kept[place] + 1)
    article.extend(paragraphs[done:])
    return article, [passages[place] for place in sorted(back | set(kept))]


def is_credit(words: str) -> bool:
    """Return True if `words` are a line that says on whom the report rests."""
    return len(words) <= _CREDIT_CHARACTERS and _CREDIT.match(words) is not None


def is_only_links(article: Sequence[Passage]) -> bool:
    """Return True if the passages only lead elsewhere, as on a page that lists reports."""
    return all(2 * _linked_characters(passage) >= len(passage.words) for passage in article)


def squeezed(words: str) -> str:
    """Return `words` without white space and in one case, to compare lines."""
    return "".join(words.split()).casefold()


def _without_pointers(paragraphs: Sequence[str], passages: Sequence[Passage]) -> list[str]:
    pointers = {squeezed(passage.words) for passage in passages if _is_pointer(passage)}
    return [words for words in paragraphs if squeezed(words) not in pointers]


def _places_kept(paragraphs: Sequence[str], passages: Sequence[Passage]) -> dict[int, int]:
    """Return the numbers of the paragraphs that passages stand in, by the passages' places."""
    numbers: dict[str, int] = {}
    for number, paragraph in enumerate(paragraphs):
        for line in paragraph.split("\n"):
            for part in (line, *line.split(CELL_BREAK)):
                numbers.setdefault(squeezed(part), number)
    kept = {
        place: numbers[squeezed(passage.words)]
        for place, passage in enumerate(passages)
        if squeezed(passage.words) in numbers
    }
    # A teaser may repeat a heading of the article, so what stands beside it does not count.
    return {place: kept[place] for place in kept if not passages[place].is_beside} or kept


def _left_out(
    passages: Sequence[Passage], kept: dict[int, int], title: str | None
) -> Iterator[int]:
    first, last = min(kept), max(kept)
    depth = _depth_around(passages[first : last + 1])
    known = {squeezed(passages[place].words) for place in kept} | {squeezed(title or "")}
    siblings = {passages[place].parent for place in kept}
    start, end = _reach(passages, (first, last), depth)
    headline = _place_of(title, passages[:first])
    around = [passage for passage in passages[start:end] if not passage.is_beside]
    is_thin = 2 * _prose_characters(passages[place] for place in kept) < _prose_characters(around)
    for place in range(min(start, first if headline is None else headline), end):
        passage = passages[place]
        if passage.is_beside or squeezed(passage.words) in known:
            continue
        above = headline is not None and headline < place < first
        between = first < place < last
        belongs = between or above or passage.parent in siblings or (is_thin and place >= start)
        is_lead = place < first and passage.is_lead and len(passage.words) >= _PROSE_CHARACTERS
        is_text = belongs and (is_lead or _is_prose(passage))
        if is_text or (place >= start and is_credit(passage.words)):
            known.add(squeezed(passage.words))
            yield place


def _reach(passages: Sequence[Passage], kept: tuple[int, int], depth: int) -> tuple[int, int]:
    """Return where the element around the article begins and ends, as places of passages."""
    start, end = kept[0], kept[1] + 1
    while start > 0 and passages[start].shallowest >= depth:
        start -= 1
    while end < len(passages) and passages[end].shallowest >= depth:
        end += 1
    return start, end


def _depth_around(article: Sequence[Passage]) -> int:
    """Return how many elements lie around all of the article, its credits included."""
    shared = min(article[0].depth, article[-1].depth, *(part.shallowest for part in article[1:]))
    if article[0].article_depth is not None:
        return min(shared, article[0].article_depth)
    # Credits often stand beside the element of the text. Body and html are around everything.
    return max(shared - 1, min(shared, _DEPTH_BELOW_BODY))


def _place_of(title: str | None, above: Sequence[Passage]) -> int | None:
    """Return the place of the headline nearest to the article, None if the page shows none."""
    places = (place for place in reversed(range(len(above))))
    wanted = squeezed(title or "")
    return next((place for place in places if squeezed(above[place].words) == wanted), None)


def _is_prose(passage: Passage) -> bool:
    words = passage.words
    is_sentence = len(words) >= _PROSE_CHARACTERS and _SENTENCE_END.search(words) is not None
    is_linked = 2 * _linked_characters(passage) >= len(words)
    is_other = is_linked or passage.is_aside or byline_of(words) or _NOTICE.match(words)
    return is_sentence and not is_other


def _prose_characters(passages: Iterable[Passage]) -> int:
    return sum(len(passage.words) for passage in passages if _is_prose(passage))


def _is_pointer(passage: Passage) -> bool:
    """Return True if the passage only points the reader to another report (“Read more: …”)."""
    is_linked = 2 * _linked_characters(passage) >= len(passage.words)
    return is_linked and _POINTER.match(passage.words) is not None


def _linked_characters(passage: Passage) -> int:
    return sum(len(words) for _, words in passage.links)


def _is_lump(paragraphs: Sequence[str], passages: Sequence[Passage]) -> bool:
    """Return True if the extractor gave up and took the text of the whole page in one piece."""
    if len(paragraphs) != 1 or "\n" in paragraphs[0]:
        return False
    lump = squeezed(paragraphs[0])
    pieces = (squeezed(passage.words) for passage in passages[:_PASSAGES_COMPARED])
    inside = [
        piece for piece in pieces if _WORD_CHARACTERS <= len(piece) < len(lump) and piece in lump
    ]
    return len(inside) >= _PIECES_OF_A_LUMP and 2 * sum(map(len, inside)) > len(lump)
