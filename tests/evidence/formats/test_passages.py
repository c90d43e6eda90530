from __future__ import annotations

from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from headwater.evidence.formats.passages import Passage, passages_of


def passages(body: str) -> list[Passage]:
    return passages_of(html.document_fromstring(f"<html><body>{body}</body></html>"))


def test_a_page_is_cut_at_the_boundaries_of_its_blocks() -> None:
    found = passages("<div>one <b>bold</b><p>two</p>three<br>four</div><ul><li>five<li>six</ul>")
    assert [passage.words for passage in found] == [
        "one bold",
        "two",
        "three",
        "four",
        "five",
        "six",
    ]


def test_scripts_and_buttons_say_nothing() -> None:
    found = passages("<script>x</script>a<style>y</style><button>z</button>b<noscript>w</noscript>")
    assert [passage.words for passage in found] == ["ab"]


def test_links_go_with_their_words_and_over_several_blocks() -> None:
    found = passages(
        "<p>see <a href=/x>the <i>list</i></a> now</p><a href=/y><p>one</p><p>two</p></a>"
    )
    assert [passage.links for passage in found] == [
        (("/x", "the list"),),
        (("/y", "one"),),
        (("/y", "two"),),
    ]


def test_a_passage_knows_what_it_stands_beside_of() -> None:
    found = passages(
        "<div class='post related-posts'><p>a</p></div><nav>b</nav><p class=adapted>c</p>"
        "<div id=comments><p>d</p></div><div class=standfirst>e</div>"
    )
    assert [passage.is_beside for passage in found] == [True, True, False, True, False]
    assert [passage.is_lead for passage in found] == [False] * 4 + [True]


def test_siblings_have_one_parent() -> None:
    found = passages("<div><p>a</p><p>b</p></div><p>c</p>")
    assert found[0].parent == found[1].parent != found[2].parent
    assert [passage.depth for passage in found] == [4, 4, 3]
    assert [passage.shallowest for passage in found] == [0, 3, 2]
