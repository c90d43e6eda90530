"""English abbreviations whose full stop need not end a sentence."""

from __future__ import annotations

from headwater.statements.word_set import word_set

TITLES = word_set(
    """
    adm amb arch asst atty bp brig capt cdr cllr cmdr col comdr cpl cst det dr drs fr gen gov govs
    hon insp lt ltc maj messrs mlle mme mr mrs ms mx pfc pres prof profs pte pvt rep reps ret rev
    revd sen sens sgt ste supt
    """
)
"""With a capital, never the last word of a sentence: a name follows."""

NEVER_LAST = word_set("approx ca cf e.g eg i.e ie mr mrs v viz vs")
"""With a capital or without, never the last word of a sentence."""

BEFORE_A_NUMBER = word_set(
    """
    no nos nr art arts para paras sec sect p pp vol ch fig figs app ex op pt reg ver tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """
)
"""Not the last word of a sentence if a number follows."""

MAY_END_A_SENTENCE = word_set(
    """
    inc ltd co corp cos bros plc llc llp gmbh jr sr jnr snr esq dept univ assn gov't govt intl int'l
    st ft mt ave blvd rd sq mfg natl nat'l ind dem repub
    ala ariz ark calif colo conn del fla ga ill kan ky la mass md mich minn miss mo mont neb nev
    okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask
    """
)
"""With a capital, last word of a sentence only if the next word usually begins one."""

CLOCK = frozenset({"a.m", "p.m"})

AFTER_A_CLOCK = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    gmt utc est edt et cst cdt ct mst pst pdt pt bst cet cest eet eest wat eat sast msk
    eastern central pacific moscow kyiv kiev london local
    """
)
"""Words that go on after “5 p.m.” in the same sentence, capitals or not."""

SENTENCE_STARTERS = word_set(
    """
    a after again all also although among an and another any are as asked at because before both but
    by can could despite did do does during each earlier even every few for four from further
    had has have he her here his how however i if in indeed instead is it its last later like many
    meanwhile more most my neither nevertheless no nobody none nor not nothing now of often on once
    one only or other others our over several she should since so some such ten than that the their
    then there these they this those though three through thus to today tomorrow two unlike
    until was we were what when where whether which while who why with without would yesterday
    yet you your
    """
)
"""Lower-case forms of words that begin a sentence rather than go on with a name."""
