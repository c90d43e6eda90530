import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.document import Link
from headwater.evidence.report import Report
from headwater.origins.credits import credits_in
from tests.builders import a_report

BODY = "Guards took eleven dockers off the pier.\n\nTheir families were told nothing."


def credits_of(report: Report, *others: Report) -> list[str]:
    """Return `agent [words]`, with a `?` if it is only possible and the credited report's path."""
    path_by_id = {other.id: other.item.path for other in (report, *others)}
    return sorted(
        f"{edge.on.agent}{'' if edge.certain else '?'} "
        f"[{edge.rests.span.of(report.text) if edge.rests.span else ''}]"
        f"{' ' + path_by_id[edge.on.item_id] if edge.on.item_id else ''}"
        for edge in credits_in([report, *others])
        if edge.rests.item_id == report.id
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Dockers gone\nBy Nadira Coe, Port Sable Courier\n{BODY}",
         "Port Sable Courier [By Nadira Coe, Port Sable Courier]"),
        (f"Nadira Coe, Kyiv Post\n{BODY}", "Kyiv Post [Nadira Coe, Kyiv Post]"),
        (f"{BODY}\n\nh/t Skerry Herald", "Skerry Herald [h/t Skerry Herald]"),
        (f"{BODY}\n\nHat tip to @quillport.", "@quillport [Hat tip to @quillport]"),
        (f"{BODY}\n\nThis article first appeared in the Skerry Herald.",
         "Skerry Herald [first appeared in the Skerry Herald]"),
        (f"{BODY}\n\nIt was originally published by Merra Watch on 3 May.",
         "Merra Watch [originally published by Merra Watch]"),
        (f"{BODY}\n\nRepublished with permission from Merra Watch.",
         "Merra Watch [Republished with permission from Merra Watch]"),
        (f"{BODY}\n\nText as on Merra Watch", "Merra Watch [Text as on Merra Watch]"),
        (f"Via Merra Watch\n{BODY}", "Merra Watch [Via Merra Watch]"),
        (f"{BODY}\n\nArticle publié initialement dans Le Phare.",
         "Le Phare [publié initialement dans Le Phare]"),
        (f"{BODY}\n\nDer Text ist zuerst erschienen im Merra Anzeiger.", None),
        (f"{BODY}\n\nZuerst erschienen bei Merra Anzeiger.",
         "Merra Anzeiger [Zuerst erschienen bei Merra Anzeiger]"),
        (f"{BODY}\n\nSource: Skerry Courier", "Skerry Courier [Source: Skerry Courier]"),
        (f"{BODY}\n\nSource: Ministry of Ports", "Ministry of Ports? [Source: Ministry of Ports]"),
    ],
)  # fmt: skip
def test_a_report_credits_whom_it_names_as_its_source(text: str, found: str | None):
    assert credits_of(a_report(text, "Mercury")) == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        f"By Nadira Coe\nThe Quillport Mercury, 3 May\n{BODY}",
        f"{BODY} It first appeared in spring, and a dog ran by the gate.",
        f"{BODY} The Kyiv Post reported it.",
        f"By Nadira Coe, Reuters\n{BODY}",
    ],
)
def test_its_own_name_a_mention_and_an_agencys_by_line_are_no_credit(text: str):
    assert credits_of(a_report(text, "The Quillport Mercury")) == []


def test_a_remark_on_the_publisher_is_a_credit_and_a_place_in_brackets_is_none():
    assert credits_of(a_report(BODY, "like7 (text as on Merra Watch)")) == ["Merra Watch []"]
    assert credits_of(a_report(BODY, "Skerry Post (copy of The Lantern)")) == ["The Lantern []"]
    assert credits_of(a_report(BODY, "Merra Watch via Skerry Post")) == ["Merra Watch []"]
    assert credits_of(a_report(BODY, "The Star (Tindwe)")) == []


def test_the_pages_by_line_may_name_another_outlet():
    assert credits_of(a_report(BODY, "Mercury", byline="Nadira Coe, Kyiv Post")) == ["Kyiv Post []"]


def test_a_canonical_address_on_another_host_names_the_original():
    original = a_report(BODY, "Merra Watch", url="https://merra.example/pier", path="merra.txt")
    copy = a_report(
        f"{BODY} More.",
        "Skerry Post",
        url="https://skerry.example/x",
        canonical_url="https://www.merra.example/pier/",
    )

    assert credits_of(copy) == ["merra.example []"]
    assert credits_of(copy, original) == ["Merra Watch [] merra.txt"]
    assert credits_of(original, copy) == []


def test_a_link_in_the_text_to_a_report_of_the_pile_is_a_credit():
    merra = a_report(BODY, "Merra Watch", url="https://merra.example/pier", path="merra.txt")
    told = Link("http://merra.example/pier?utm_source=x", "Merra Watch was told")
    beside = Link("https://merra.example/pier", "Most read")

    linking = a_report(f"{BODY} Merra Watch was told.", "Skerry Post", links=(told,))
    listing = a_report(f"{BODY} They are missed.", "Skerry Post", links=(beside,))

    assert credits_of(linking, merra) == ["Merra Watch [Merra Watch was told] merra.txt"]
    assert credits_of(listing, merra) == ["Merra Watch? [] merra.txt"]


def test_a_link_to_a_later_report_is_possible_only():
    later = a_report(
        BODY, "Merra Watch", "2031-05-01", url="https://merra.example/pier", path="merra.txt"
    )
    link = Link("https://merra.example/pier", "families")

    early = a_report(BODY, "Skerry Post", "2031-03-01", links=(link,))

    assert credits_of(early, later) == ["Merra Watch? [families] merra.txt"]


def test_a_link_to_another_page_of_the_piles_outlet_is_possible():
    merra = a_report(BODY, "Merra Watch", url="https://merra.example/pier", path="merra.txt")
    link = Link("https://merra.example/other", "families")

    report = a_report(BODY, "Skerry Post", links=(link,))

    assert credits_of(report, merra) == ["Merra Watch? [families]"]
    assert credits_of(report) == []


def test_two_reports_at_one_address_leave_it_open_which_is_meant():
    address = "https://merra.example/pier"
    one = a_report(BODY, "Merra Watch", "2031-03-01", url=address)
    other = a_report(f"{BODY} More.", "Merra Watch", "2031-03-02", url=address)
    report = a_report(BODY, "Skerry Post", links=(Link(address, "families"),))

    assert credits_of(report, one, other) == ["Merra Watch? [families]"]


@given(st.permutations(range(3)))
def test_the_order_of_the_reports_changes_nothing(order: list[int]):
    reports = [
        a_report(f"{BODY}\n\nh/t Skerry Herald", "Mercury"),
        a_report(BODY, "Merra Watch via Skerry Herald"),
        a_report(f"By Nadira Coe, Mercury\n{BODY}", "Skerry Herald"),
    ]

    assert credits_in([reports[number] for number in order]) == credits_in(reports)
