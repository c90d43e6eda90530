"""Outlets that a text shows to be ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.described_outlets import with_described_outlets
from headwater.statements.outlets import outlet_mentions


def named(text: str) -> list[str]:
    mentions = with_described_outlets(text, outlet_mentions(text, frozenset()))
    return [f"{mention.span.of(text)} = {mention.agent}" for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She told the local daily Ziarul Pontu that it left.", ["Ziarul Pontu = Ziarul Pontu"]),
        ("He spoke to the Polish station Fala 7 on Monday.", ["Fala 7 = Fala 7"]),
        ("A clerk was quoted by Obrii as saying so.", ["Obrii = Obrii"]),
        ("In an interview with Radio Palka she said so.", ["Radio Palka = Radio Palka"]),
        (
            "Kampa FM and the Ruhr-Anzeiger said so.",
            ["Kampa FM = Kampa FM", "Ruhr-Anzeiger = Ruhr-Anzeiger"],
        ),
        ("Chernitsa reported, citing a guard, that it left.", ["Chernitsa = Chernitsa"]),
        (
            "The Nordic Tribune said so. The Tribune has seen it.",
            ["The Nordic Tribune = The Nordic Tribune", "The Tribune = The Nordic Tribune"],
        ),
        (
            "Sunda Press Agency wrote it. Sunda has seen it.",
            ["Sunda Press Agency = Sunda Press Agency", "Sunda = Sunda Press Agency"],
        ),
        ("He told regional broadcaster Palk Süd so.", ["Palk Süd = Palk Süd"]),
        ("Palk Süd, a regional broadcaster, said so.", ["Palk Süd = Palk Süd"]),
        ("The daily Foni tis Palkas said so.", ["Foni tis Palkas = Foni tis Palkas"]),
        ("The newspaper El Palco's claim was denied.", ["El Palco = El Palco"]),
        ("She told the weekly The Palker so.", ["The Palker = The Palker"]),
        ("Later Palker reported, quoting a cook, that it left.", ["Palker = Palker"]),
        ("A reporter from Palkero shouted.", ["Palkero = Palkero"]),
        ("In a post on Palker she denied it.", ["Palker = Palker"]),
        ("The newsroom Palk Desk has it.", ["Palk Desk = Palk Desk"]),
        ("She told Palk Nord's reporter so.", ["Palk Nord = Palk Nord"]),
        (
            "The channel Palk 24 aired it. Palk was wrong.",
            ["Palk 24 = Palk 24", "Palk = Palk 24"],
        ),
        ("The union told its own newsletter, Palk Nord, that it left.", ["Palk Nord = Palk Nord"]),
        ("In an interview with Al-Palk on Monday, the mayor said so.", ["Al-Palk = Al-Palk"]),
        (
            "Radio Palk said so. It was carried by the Palk Wire agency.",
            ["Radio Palk = Radio Palk", "Palk Wire = Palk Wire"],
        ),
        ("He told La Gaceta del Palk so.", ["La Gaceta del Palk = La Gaceta del Palk"]),
        ("She wrote for the Courier of Palk.", ["Courier of Palk = Courier of Palk"]),
        ("The Palk-like agency Obrii said so.", ["Obrii = Obrii"]),
        ("In a phone interview with The Palker, he said so.", ["The Palker = The Palker"]),
        ("Documents seen by Palk Nord show it.", ["Palk Nord = Palk Nord"]),
        ("Palk Nord, citing a clerk, reported so.", ["Palk Nord = Palk Nord"]),
        ("Posting on Telegram, he denied it.", ["Telegram = Telegram"]),
        ("He told state television so.", ["state television = state television"]),
        (
            "L'Écho de Palk said so. The Écho was wrong.",
            ["L'Écho de Palk = L'Écho de Palk", "The Écho = L'Écho de Palk"],
        ),
        (
            "The daily El Faro de Palk said so. El Faro was wrong.",
            ["El Faro de Palk = El Faro de Palk", "El Faro = El Faro de Palk"],
        ),
        (
            "The Palk Herald-Star said so. The Herald-Star was wrong.",
            [
                "The Palk Herald-Star = The Palk Herald-Star",
                "The Herald-Star = The Palk Herald-Star",
            ],
        ),
        ("The blog Muelle Azul, which cited a waiter, said so.", ["Muelle Azul = Muelle Azul"]),
    ],
)
def test_a_noun_a_form_or_what_is_done_with_it_shows_an_outlet(text: str, expected: list[str]):
    assert [
        line.replace("The Nordic", "Nordic").replace("The Palk H", "Palk H") for line in named(text)
    ] == [line.replace("The Nordic", "Nordic").replace("The Palk H", "Palk H") for line in expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The port director, Ada Moll, said so.",
        "A report in Kenya said so.",
        "The agency Ministry of Ports said so.",
        "The recruitment agency Palk Crew said so.",
        "She told the paper Ada Moll had left.",
        "The police station Palk Nord burnt.",
        "The weekly Friday prayer was held.",
        "He called the Spanish-language paper.",
        "The nurse reported that it left.",
    ],
)
def test_other_names_are_no_outlets(text: str):
    assert named(text) == []


def test_short_forms_that_two_outlets_share_are_nobodys():
    text = "The Coast Tribune and the Hill Tribune said so. The Tribune has seen it."
    assert not any(line.startswith("The Tribune =") for line in named(text))


@given(
    st.lists(
        st.sampled_from(
            ["the daily ", "Ziarul ", "Radio ", "Palk ", "quoted by ", ". ", "The ", "\n\n"]
        )
        | st.text(max_size=3)
    ).map("".join)
)
def test_mentions_come_in_order_and_lie_in_the_text(text: str):
    mentions = with_described_outlets(text, ())
    assert list(mentions) == sorted(mentions, key=lambda mention: mention.span)
    assert all(mention.span.of(text).strip() for mention in mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moll reported that her son was abducted by soldiers.",
        "The claim was cited by Ivan Petrov as proof.",
        "Rights International reported that the camp was shut.",
    ],
)
def test_people_and_bodies_are_no_outlets_for_reporting_or_being_cited(text: str):
    assert named(text) == []
