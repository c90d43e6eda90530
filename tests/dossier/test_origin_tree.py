from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.joining import derivations_by_report, joining_derivations
from headwater.dossier.origin_tree import tree_of
from headwater.dossier.ways import ways_of
from tests.dossier.pile import a_pile


def test_the_list_says_what_the_graph_draws():
    pile = a_pile()
    exhibits, allegation = exhibits_of(pile), pile.allegations[0]
    origins = allegation.asserting_origins.origins
    joining = joining_derivations(
        allegation.asserts, derivations_by_report(pile.derivations), exhibits
    )

    lines = []
    for root in tree_of(ways_of(origins, joining, exhibits), origins, exhibits):
        lines.append(f"{root.agent} ({root.kind})")
        for branch in root.branches:
            leaves = [f"{leaf.number}{'' if leaf.certain else '?'}" for leaf in branch.leaves]
            lines.append(f"  {branch.through or '-'}: {' '.join(leaves)}")

    assert lines == [
        "a senior harbour official (not named)",
        "  Meridian Wire: 5 6 7 8 9 10 11",
        "  -: 3?",
        "The Brass Lantern (an outlet whose own source cannot be seen)",
        "  -: 3",
    ]
