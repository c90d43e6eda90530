"""Reports in languages that are read in part: what is read of them, and what is left alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.statement import (
    Certainty,
    ConduitRole,
    Quotation,
    SourceKind,
    Stance,
    Statement,
)
from tests.statements.quoting.lines import lines, statements, words

READ = """\
fr | « On signait », a déclaré hier Moussa Ndao, maçon. | Moussa Ndao: « On signait »
fr | Le préfet, Ada Moll, a répondu : « C'est fermé. » | Ada Moll: « C'est fermé. »
fr | Ada Moll estime que « l'État savait ». | Ada Moll: « l'État savait »
fr | « On dort, raconte Ada Moll, et on attend. » | Ada Moll: « On dort … et on attend. »
fr | Selon le journal L'Écho du Sel, deux hommes dorment. | L'Écho du Sel: deux hommes dorment
fr | Deux hommes dorment, rapporte Radio Sel. | Radio Sel: Deux hommes dorment
fr | « Jamais », a dit l'ambassade de Mali à Lomé. | ambassade de Mali à Lomé: « Jamais »
es | «Firmamos», contó ayer Rosa Elena Caño. | Rosa Elena Caño: «Firmamos»
es | —Nos fuimos —dijo Juan Mar—. Era tarde. | Juan Mar: —Nos fuimos … Era tarde.
es | La agencia Marpress informó de que dos hombres duermen. | Marpress: dos hombres duermen
es | «Salga», exigió el fiscal, Óscar Ríos. | Óscar Ríos: «Salga»
pt | "Assinamos", disse à imprensa a juíza Rute Mar. | Rute Mar: "Assinamos"
pt | Dois homens dormem, segundo o portal Norte Azul. | Norte Azul: Dois homens dormem
pt | — Fomos embora — lembra Rute Mar. — Era tarde. | Rute Mar: — Fomos embora … Era tarde.
ru | «Мы спим», — сказал депутат Бакыт Осмонов. | Бакыт Осмонов: «Мы спим»
ru | «Мы спим, — сказала Анна Ким, — и ждём». | Анна Ким: «Мы спим … и ждём»
ru | По данным газеты «Плёс», двое мужчин спят. | Плёс: двое мужчин спят
ru | Фонд «Берег» заявил: «Их трое». | Берег: «Их трое»
ru | — Мы спали, — говорит Анна Ким. — Было темно. | Анна Ким: — Мы спали … Было темно.
uk | «Ми спимо», — каже активістка Ірина Мох. | Ірина Мох: «Ми спимо»
uk | Двоє чоловіків сплять, повідомляє агентство «Плесо». | Плесо: Двоє чоловіків сплять
uk | Ірина Мох відповіла, що «їх троє». | Ірина Мох: «їх троє»
ar | قال الطالب حسن عبد الرحمن: «وقعنا». | حسن عبد الرحمن: «وقعنا»
ar | «وقعنا»، قالت سعاد التركي لوكالة مدبرس. | سعاد التركي: «وقعنا»
ar | وأفادت قناة «المد» بأن رجلين ينامان هنا. | المد: رجلين ينامان هنا
ar | قالت السفارة المالية في بيان: «كلا». | السفارة المالية: «كلا»
sw | "Tulisaini," alisema fundi Juma Mrema jana. | Juma Mrema: "Tulisaini,"
sw | Waziri wa Elimu, Asha Bakari, alijibu: "Hapana". | Asha Bakari: "Hapana"
sw | Kwa mujibu wa gazeti la Mwanga, watu wawili wanalala. | Mwanga: watu wawili wanalala
"""
LEFT_ALONE = """\
fr | « On signait », a dit un responsable du port de Mbour.
fr | « On signait », a dit un proche d'Ada Moll.
fr | « On signait », a dit l'avocat de Moussa Ndao.
fr | « On signait », a dit à Moussa Ndao un policier.
fr | « On signait », ont dit Moussa Ndao et Ada Moll.
fr | « On signait », a-t-il ajouté.
fr | « On signait », a fait savoir le ministère.
fr | « On signait », a dit Ada Moll, selon Moussa Ndao.
fr | Ada Moll a dit que les « recruteurs » mentaient.
fr | Ada Moll a dit que « les recruteurs » mentaient.
fr | Ada Moll, citant Moussa Ndao, a dit : « On signait ».
fr | Ada Moll a raconté que son père avait dit : « On signait ».
fr | Selon Ada Moll, le ministre a dit : « On signait ».
fr | Selon Ada Moll, deux hommes dorment ici.
fr | Selon le journal, deux hommes dorment ici.
fr | Selon le quotidien de Dakar, deux hommes dorment ici.
fr | L'historienne Ada Moll a écrit « Les Disparus du fleuve ».
fr | Le film « On signait », dit Ada Moll, est un échec.
fr | « Karim Zaoui m'a dit : “Signe” », raconte un témoin.
fr | « Le journal L'Écho affirme que tout est faux », dit un témoin.
es | "Firmamos", dijo el hermano de Rosa Caño.
es | "Firmamos", dijo la madre de Juan Mar, Rosa.
es | "Firmamos", dijeron Juan Mar y Rosa Caño.
es | A Juan Mar le dijo el juez: "Firmen".
es | "Firmamos", dijo un vecino de San José, Costa Rica.
es | Juan Mar calificó la nota de "burla".
pt | "Assinamos", disse o coordenador.
pt | Segundo fontes policiais, dois homens dormem.
ru | «Мы спим», — сказал представитель Красного Креста.
ru | «Мы спим», — сказал брат Ивана Волкова.
ru | «Мы спим», — сказал мэр Киева Петренко.
ru | Ивану Волкову сказал врач: «Вы спите».
ru | Ивана Волкова спросил врач: «Вы спите?»
ru | «Мы спим», — рассказал друг Марии Ким.
ru | «Мне сказал Иван Громов: „Молчи“», — вспоминает один из них.
ru | Об этом сообщает газета «Плёс».
ru | Журналист газеты «Плёс» пишет, что двое мужчин спят.
uk | «Ми спимо», — каже співрозмовник у розвідці.
uk | За даними поліції, двоє чоловіків сплять.
uk | Як передає газета «Плесо», про це повідомляє «Север».
ar | قالت والدة حسن عبد الرحمن: «وقعنا».
ar | قال مستشار الرئيس حسن عبد الرحمن: «وقعنا».
ar | قال حسن عبد الرحمن وخديجة عثمان: «وقعنا».
ar | قال حسن بهدوء: «وقعنا».
ar | وأضافت: «وقعنا».
ar | وقالت صحيفة محلية إن الرجال ينامون هنا.
sw | "Tulisaini," alisema mama yake Juma Mrema.
sw | "Tulisaini," alimwambia Juma Mrema.
sw | "Tulisaini," alisema mkazi wa Dar es Salaam.
sw | Kwa mujibu wa gazeti hilo, watu wawili wanalala.
"""


def table(rows: str) -> list[list[str]]:
    return [re.split(r" \| ", row) for row in rows.splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), table(READ))
def test_a_named_speaker_and_a_cited_outlet_are_read(language: str, text: str, expected: str):
    assert lines(text, language) == [expected]


@pytest.mark.parametrize(("language", "text"), table(LEFT_ALONE))
def test_what_is_not_surely_somebodys_is_not_read(language: str, text: str):
    assert lines(text, language) == []


def only(text: str, language: str, publisher: str = "Quay") -> Statement:
    (said,) = statements(text, language, publisher=publisher)
    return said


def test_a_surname_is_the_one_who_is_named_in_full():
    text = "Le maçon Moussa Ndao est revenu. « On signait », a dit Ndao."
    assert lines(text, "fr") == ["Moussa Ndao: « On signait »"]
    two = text.replace("est revenu", "et son frère Idi Ndao sont revenus")
    assert lines(two, "fr") == []


def test_a_name_in_another_case_is_the_one_who_speaks_elsewhere():
    text = "«Мы спим», — сказала Инна Рябова. По словам Инны Рябовой, «дело закрыто»."
    assert lines(text, "ru") == ["Инна Рябова: «Мы спим»", "Инна Рябова: «дело закрыто»"]
    assert lines("По словам Инны Рябовой, «дело закрыто».", "ru") == []


def test_quotations_that_follow_go_on_with_it():
    text = "« Un », a dit Ada Moll. « Deux. » « Trois. »\n\n« Quatre. »"
    assert lines(text, "fr") == ["Ada Moll: « Un » … « Deux. » … « Trois. »"]
    pronoun = "« Un », a dit Ada Moll. « Deux », a-t-elle ajouté."
    assert lines(pronoun, "fr") == ["Ada Moll: « Un »"]


def test_a_body_speaks_without_hedges_quantities_and_acts():
    said = only("« Douze hommes », a dit l'ONG Rive Libre.", "fr")
    assert (said.speaker, said.source_kind) == ("Rive Libre", SourceKind.NAMED_ORGANISATION)
    assert (said.hedges, said.quantities, said.acts) == ((), (), ())
    assert (said.quotation, said.certainty) == (Quotation.DIRECT, Certainty.CERTAIN)
    assert said.chain == ("Quay", "Rive Libre")
    assert 0.9 <= said.confidence < 1


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("fr", "« Jamais », a démenti Ada Moll.", Stance.DENIES),
        ("fr", "« C'est faux », a dit Ada Moll.", Stance.DENIES),
        ("fr", "« Où sont-ils ? », demande Ada Moll.", Stance.ASKS),
        ("es", "«¿Dónde están?», dijo Juan Mar.", Stance.ASKS),
        ("ru", "«Верните их», — потребовал Бакыт Осмонов.", Stance.DEMANDS),
        ("uk", "«Це брехня», — сказав Данило Мох.", Stance.DENIES),
        ("ar", "نفى حسن عبد الرحمن ذلك قائلا: «لم نوقع».", Stance.DENIES),
        ("sw", 'Juma Mrema alikanusha madai hayo: "Hapana".', Stance.DENIES),
        ("pt", '"Fomos", disse Rute Mar.', Stance.ASSERTS),
    ],
)
def test_the_verb_and_a_few_phrases_tell_the_stance(language: str, text: str, stance: Stance):
    said = only(text, language)
    assert said.stance is stance
    is_open = stance in (Stance.ASKS, Stance.DEMANDS)
    assert said.certainty is (Certainty.UNKNOWN if is_open else Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("language", "text", "role", "agent"),
    [
        ("fr", "« On dort », a dit Ada Moll à l'agence Selpress.", "venue", "Selpress"),
        ("fr", "« On dort », a dit Ada Moll, citée par le journal Le Sel.", "relay", "Le Sel"),
        ("es", "«Sí», dijo Juan Mar en una entrevista con Radio Sal.", "venue", "Radio Sal"),
        ("ru", "«Да», — сказал агентству «Плёс» Бакыт Осмонов.", "venue", "Плёс"),
        ("ar", "ونقلت وكالة مدبرس عن حسن عبد الرحمن قوله: «وقعنا».", "relay", "مدبرس"),
        ("sw", '"Ndiyo," alisema Juma Mrema akizungumza na Redio Bahari.', "venue", "Redio Bahari"),
    ],
)
def test_outlets_between_speaker_and_publisher_are_in_the_chain(
    language: str, text: str, role: str, agent: str
):
    said = only(text, language)
    assert [(c.agent, c.role) for c in said.conduits] == [(agent, ConduitRole(role))]
    assert said.chain == ("Quay", agent, said.speaker)


def test_a_journalist_of_an_outlet_did_not_speak_to_it():
    assert only("« On dort », a dit Ada Moll, journaliste à Radio Sel.", "fr").conduits == ()


def test_a_publisher_that_names_itself_adds_no_link():
    text = "« On dort », a dit Ada Moll à Radio Sel. Radio Sel rapporte que deux hommes dorment."
    quoted, own = statements(text, "fr", publisher="Radio Sel")
    assert quoted.chain == ("Radio Sel", "Ada Moll")
    assert (own.source_kind, own.chain) == (SourceKind.PUBLISHER, ("Radio Sel",))


def test_what_stands_in_a_quotation_came_through_its_speaker():
    text = "« Karim Zaoui m'a dit : “Signe” », raconte Ada Moll."
    inner, outer = statements(text, "fr")
    assert [words(text, said) for said in (outer, inner)] == [
        "« Karim Zaoui m'a dit : “Signe” »",
        "“Signe”",
    ]
    assert (inner.within, inner.chain) == (outer.id, ("Quay", "Ada Moll", "Karim Zaoui"))


def test_the_piles_own_outlets_are_known_by_name():
    text = "«На севере» сообщает, что двое мужчин спят."
    assert statements(text, "ru") == ()
    (said,) = statements(text, "ru", outlets=frozenset({"На севере"}))
    assert (said.speaker, words(text, said)) == ("На севере", "двое мужчин спят")


def test_an_agency_is_one_in_every_script():
    (said,) = statements("По данным ТАСС, двое мужчин спят.", "ru")
    assert said.speaker == "TASS"


PIECES = {
    "fr": "« » “ ” a dit déclaré Moussa Ndao selon le journal Sel , . : — que qui d' l' \n et",
    "es": '« » “ ” " dijo Juan Mar según el diario Sal , . : — que de la \n y',
    "pt": '« » “ ” " disse Rute Mar segundo o jornal Sal , . : — que de a \n e',
    "ru": "« » „ “ — сказал Бакыт Осмонов по данным газеты Плёс , . : что \n и в",
    "uk": "« » „ “ — сказав Данило Мох за даними газети Плесо , . : що \n і в",
    "ar": '« » " قال حسن عبد الرحمن وفقا لوكالة مدبرس ، . : أن \n و في',
    "sw": '“ ” " alisema Juma Mrema kwa mujibu wa gazeti la Mwanga , . : kuwa \n na wa',
}


@pytest.mark.parametrize("language", PIECES)
@settings(max_examples=60)
@given(data=st.data())
def test_whatever_a_report_says_its_statements_lie_within_it(language: str, data: st.DataObject):
    pieces = [*PIECES[language].split(" ")]
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces), max_size=40)))
    found = statements(text, language)
    for said in found:
        parts = (*said.source, *said.cue, *said.content)
        assert all(part.of(text).strip() for part in parts)
        assert not any(cue.overlaps(part) for cue in said.cue for part in said.source)
    ids = {said.id for said in found}
    assert {said.within for said in found} <= ids | {None}
    assert len(ids) == len(found)


def test_every_language_has_a_table():
    assert {row[0] for row in table(READ)} == set(LEXICON_BY_LANGUAGE)
    assert {row[0] for row in table(LEFT_ALONE)} == set(LEXICON_BY_LANGUAGE)


def test_who_saw_the_paper_stands_before_who_wrote_it():
    text = "Dans un communiqué consulté par l'AFP, le ministère malien du Travail dit : « Oui. »"
    said = only(text, "fr")
    assert said.chain == ("Quay", "Agence France-Presse", "ministère malien du Travail")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "– Вони прийшли, – сказав The Daily Beast студент із Нігерії."),
        ("ru", "«Мы спим», — сказал Bloomberg один из них."),
        ("ru", "«Мы спим», — рассказал Ивану Волкову сосед."),
    ],
)
def test_who_was_told_is_no_speaker(language: str, text: str):
    assert lines(text, language) == []


def test_a_known_agency_is_cited_with_its_article():
    assert lines("Selon l'AFP, deux hommes dorment ici.", "fr") == [
        "Agence France-Presse: deux hommes dorment ici"
    ]
    said = only("« On dort », a dit Ada Moll à l'AFP.", "fr")
    assert said.chain == ("Quay", "Agence France-Presse", "Ada Moll")
