import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.quantities import quantities_in
from headwater.terms.quantity import Quantity
from headwater.terms.span import Span

# In brackets: the words, the values (`21..` at least, `..21` at most, `~21` about, `2..3` between)
# and the unit. What is not in brackets is no quantity.
SENTENCES = """
Recruiters came from [at least 21 countries|21..|country] last year.
It holds [1,436 citizens|1436|citizen] of [36 African countries|36|country].
The list has [1 436 names|1436|name] and [1.5 million records|1500000|record].
He was promised [$2,000|2000|USD] on signing and [$2,200 a month|2200|USD per month].
They offered monthly pay of [€2,200|2200|EUR per month] and [300 dollars|300|USD] for food.
It costs [US$3 million|3000000|USD], [£20|20|GBP] or [18,000 KES|18000|KES].
[About 90%|~90|percent] of the women and [one percent|1|percent] of the men stayed.
[Twenty-one students|21|student] and [a dozen cooks|12|cook] left.
[Dozens of women|24..|woman] and [hundreds of Kenyans|200..|Kenyan] signed.
They came [in their thousands|2000..|person].
[Tens of thousands of convicts|20000..|convict] and [several hundred guards|200..|guard] left.
[No fewer than 55 Ghanaians|55..|Ghanaian] died, [two|2|Ghanaian] of them were wounded.
[More than 1,500 foreign citizens|1500..|citizen] enlisted, [1,200 Africans or more|1200..|African].
[1,436 or more people|1436..|person] fight, [300+ cooks|300..|cook] do not.
[Up to 40 men|..40|man] and [fewer than 10 women|..10|woman] came, [six at most|..6|woman] stayed.
[Some 200 Nepalis|~200|Nepali], [around 30 children|~30|child] and [50 or so guards|~50|guard] came.
[Between 20 and 30 wives|20..30|wife] and [40 to 50 families|40..50|family] fled.
[2-3 buses|2..3|bus] came with [2 to 3 million leaflets|2000000..3000000|leaflet].
The toll rose from [21|21|] to [30 men|30|man].
He served a [seven-year|7|year] sentence after a [10-day|10|day] trial.
It names [89 Kenyans|89|Kenyan], [39|39|person] in hospital and [28|28|person] missing.
The war took [272 Ghanaians|272|Ghanaian], [two|2|prisoner] of whom are prisoners.
[At least one|1..|person] was confirmed dead and [at least one cook|1..|cook] survived.
Only [one African student|1|student] came home after [one year|1|year].
[17 young men|17|man] and [32 South Africans|32|South African] went.
The groups come from Arda ([361|361|]), Port Amani ([335|335|]) and Odo ([34|34|]).
[Five of the women|5|woman] and [14 or more|14..|person] were killed.
In 2022 [500 men|500|man] left and [1500 women|1500|woman] stayed.
Over the past [three months|3|month] nobody came.
Guards found [41 students|41|student]; [eleven|11|student] of them were ill.
He put the number of beds at [20 or more|20..|bed], and she put the figure at [17|17|bed].
The clerk wrote down names. There were [640|640|name] of them.
Since last August [63 young men|63|man] have left, and [roughly 40|~40|man] had been put on buses.
In India he was promised [90,000 rupees|90000|INR], in Dhaka [500 taka|500|BDT].
In India and Nepal they speak of [90,000 rupees|90000|rupee].
Workers told her that they sleep [nine|9|worker] to a room; the firm says it is [six|6|worker].
There were [60 complaints|60|complaint], she said, and [two|2|complaint] I am still checking.
They paid [30 euros a day|30|EUR per day] and kept back [five|5|EUR] for the roof.
He sold [12 km|12|km] of cable for [2 crore euros|20000000|EUR] to [300-plus men|300..|man].
A [24-vessel|24|vessel] fleet came with [a minimum of 50 men|50..|man] and [20-odd cooks|~20|cook].
The ministry counted [36 deaths|36|death], the union [51|51|death].
In Kenya it costs [KSh 45,000|45000|KES], in Paraguay [450,000 guaraníes|450000|PYG].
He took [250,000 CFA francs|250000|XAF] in Chad and [2,000 Turkish lira|2000|TRY] for it.
He owes [₹2 lakh|200000|INR], [500€|500|EUR], [NOK 1.4 billion|1400000000|NOK] for it.
The rent is [$300-a-month|300|USD per month].
A [10,000-dirham|10000|MAD] debt was left in Morocco, and more.
He ate [20 pounds|20|pound] of rice and paid [20 pounds a week|20|GBP per week].
They must hand over [€900|900|EUR] each, and [over 300 men|300..|man] did.
[Close to 40 cooks|~40|cook], [nearer 50 guards|~50|guard] ran.
[North of 60 boys|60..|boy] and [anything up to 70 men|..70|man] ate.
There were [30 boats, no fewer|30..|boat].
There were [40 buses, possibly more|40..|bus] and [50 vans, if not fewer|..50|van].
[Up to a dozen sites|..12|site] farmers named are shut.
[Three women workers|3|worker] and [two Chinese cooks|2|cook] left.
It tells of [no fewer than 400 “helpers|400..|helper]” and “[at least 20” pairs|20..|pair] of them.
[Three|3|driver] of the [five drivers|5|driver] left.
[312|312|farm] of [340 farms|340|farm] were named.
[Forty cooks|40|cook] fled. [Nine|9|cook] of the [40|40|cook] wish to go home.
Ada counts [eleven|11|person] dead, [four|4|person] of them cooks.
How many boys sleep there is unclear. [Between 60 and 80|60..80|boy], says Odo.
[Nine women|9|woman] came. [Two|2|woman] of the [nine|9|woman], he said, ran.
He took [200 euros|200|EUR] and a bonus of [50|50|EUR] on signing.
In Kenya it is [KSh45,000|45000|KES].
She said [36|36|person] had died; he put the death toll at [51|51|person].
He spoke of [between 500 and 800|500..800|Kenyan], mostly Kenyans.
The number of boys rose from [200|200|boy] to [1,400|1400|boy].
He paid [2 million CFA|2000000|XAF] in Cameroon.
The clerk kept [l8 passports|18|passport] and [4O visas|40|visa] and saw [2OO men|200|man].
[A couple of hundred women|200|woman] and [a couple of dozen boys|24|boy] sang.
He signed for [12 (twelve) boxes|12|box] and [Six (6) sacks|6|sack] of salt.
He owes [USD 5,000|5000|USD] plus interest and [800-plus euros|800..|EUR].
They got [one meal|1|meal] a day and [two tranches|2|tranche] of pay.
[Two wounded men|2|man] came; [nine|9|person] missing did not, [51|51|person] were on board.
On 12 March [three vans|3|van] came to Flat 14, Building 3, and to cell 12.
They voted 14 to 3 and won 3-1; the law passed 61 to 40.
The blast killed [three|3|person] and injured [at least nine|9..|person] on Friday.
[Nine cooks|9|cook] left. The other [three|3|cook] fled. The remaining [six|6|cook] stayed.
She kept [18 tents|18|tent] and gave back [four|4|tent].
He sent [five girls|5|girl] in May and [nine|9|girl] in June.
There were [ten|10|person] of us in spring; by autumn there were [six|6|person].
The list had [90 names|90|name]. Mine has [104|104|name].
He paid [700 euros|700|EUR] in May and [300|300|EUR] more in June.
He took [900 Kenyan shillings|900|KES] for a bed and another [200|200|KES] for tea.
i need [300 usd|300|USD] for food
Complaints doubled to [80|80|complaint], said Odo.
[At least two|2..|person] of the dead left a family of [five|5|person] behind.
The van, carrying [38|38|person], fell. A [120-strong|120|crew] crew ate [30 loaves|30|loaf].
[Eleven guards|11|guard] left and another [three|3|guard] had fled.
He owes [S/ 1,800 a month|1800|PEN per month] and [₨5,000|5000|PKR] in Pakistan.
They made [1,000 bricks|1000|brick] a day, sometimes [twelve hundred|1200|brick].
[Two million workers|2000000|worker] are tied by loans, [one million|1000000|worker] of them here.
[A quarter of a million dollars|250000|USD] went to [barely a dozen camps|~12|camp].
[Over 60|60..|person] of those we met left.
[A handful of cooks|~3|cook] left with those [dozen boys|12|boy].
How many men are left is unclear. Ada puts it at [60 to 70|60..70|man], Odo gives [52|52|man].
[Forty guards|40|guard] met [300 cooks|300|cook]. The union puts the number at [280|280|cook].
[Ninety cooks|90|cook] and [two guards|2|guard] came. [No fewer than 14|14..|cook] of them fled.
[Ninety cooks|90|cook] sailed. Whether the [90|90|cook] came home is not known.
He says that it has [300 beds|300|bed], and [forty|40|bed] more at home.
Men came to the port in groups of [15 to 20|15..20|man].
It puts the boats that sank in May at [some 30|~30|boat] and those aboard at [63|63|person].
The number of guards who “left as they pleased” could be [300 or more|300..|guard].
Ada counts [43|43|person] dead, Odo admits to only [17|17|person].
Graves are said to exist. She spoke of “[a dozen, no fewer|12..|grave]”.
Moll said that [at least 60 others|60..|other] came, [between 300 and 350|300..350|] by now.
"""
NO_QUANTITIES = """
The list was made in 2024, on 28 May and again on Sept. 22 and May 3, 2025.
The 2024 elections were the first since 1998; the 1990s were quiet.
They met between 24 and 26 May, 3-5 June and 28/05/2024 or 2024-05-28.
The talks began at 10:30 and ended at 5 p.m. or 1800 GMT.
Odhiambo, 23, was a student; women aged 18-22 and a 17-year-old girl came.
He is 31 years old. None was older than 22 or under the age of 17.
See Article 5, section 12, Flight 370, No. 7 and page 33.
A Boeing 737, a MiG-29, COVID-19, the G7 and Channel 4.
Call +254 700 123 456 or 0700 123 456.
Precise numbers are unknown.
One of the women spoke, one European official said, and nobody else; one must wait.
It was the only one that was left.
The twenty-first and the 22nd came first.
Two-thirds went and one-third stayed, four in ten by bus.
This is a two-way road.
1. The ministry denies it.
It is known.[12] Version 3.11.7 is out.
She met Ilo, a mason of 31, and a girl of 15.
A HEADLINE AT THE FOOT        15
The boys, 11 and 13, and her brother, 15, left; one of them is 19.
Radio 24 has not seen it, and Witness 31 was not heard.
Between five and seven he slept; they work from 9 to 12 by turns.
The meeting was at nine, and it was seven when he came home, and two were waiting.
The two said nothing and the three were silent.
He is under 18.
That was two years ago, or three days later.
"""


def marked(text: str, quantities: tuple[Quantity, ...]) -> str:
    for quantity in reversed(quantities):
        span = quantity.span
        words = f"[{span.of(text)}|{values(quantity)}|{quantity.unit}]"
        text = f"{text[: span.start]}{words}{text[span.end :]}"
    return text


def values(quantity: Quantity) -> str:
    low, high = (
        "" if value is None else f"{value:.10g}" for value in (quantity.low, quantity.high)
    )
    return {"exact": low, "about": f"~{low}"}.get(quantity.bound, f"{low}..{high}")


@pytest.mark.parametrize("expected", SENTENCES.strip().splitlines())
def test_quantities_are_read_with_bound_unit_and_place(expected: str) -> None:
    text = re.sub(r"\[([^|\]]*)\|[^\]]*\]", r"\1", expected)
    assert marked(text, quantities_in(text, Span(0, len(text)))) == expected


@pytest.mark.parametrize("text", NO_QUANTITIES.strip().splitlines())
def test_years_dates_times_ages_sections_and_names_are_no_quantities(text: str) -> None:
    assert marked(text, quantities_in(text, Span(0, len(text)))) == text


def test_numbers_outside_the_span_are_left_out() -> None:
    text = "Ten cooks left. Two guards stayed."
    assert [q.span.of(text) for q in quantities_in(text, Span(16, len(text)))] == ["Two guards"]


def test_words_outside_the_span_still_tell_a_date() -> None:
    text = "He died on Sept. 22 in Odo."
    assert quantities_in(text, Span(text.index("22"), len(text))) == ()


WORDS = st.lists(
    st.sampled_from(
        [
            "at least ",
            "between ",
            "and ",
            "21 ",
            "1,436",
            "$",
            " men",
            "two ",
            "-",
            ".",
            "%",
            "May ",
        ]
    )
    | st.characters()
).map("".join)


@given(WORDS, st.data())
@settings(max_examples=200)
def test_quantities_are_disjoint_and_lie_within_the_span(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    within = Span(start, data.draw(st.integers(start + 1, len(text))))
    end = within.start
    for quantity in quantities_in(text, within):
        assert quantity.span.start >= end
        assert within.covers(quantity.span)
        end = quantity.span.end
