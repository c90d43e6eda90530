"""How Swahili reports quote and cite."""

from __future__ import annotations

from headwater.statements.quoting.lexicon import NameStyle, QuotingLexicon, one_of
from headwater.statements.word_set import word_set

_STEMS = one_of(
    """
    sema eleza dai jibu ongeza thibitisha kiri simulia kumbuka fafanua tangaza fichua ripoti andika
    bainisha sisitiza onya lalamika hitimisha uliza hoji kanusha kana pinga taka omba dakia shutumu
    laani toa_wito amini uambia iambia liambia waambia tuambia niambia mwambia kiambia
    """
)
_SUBJECT_AND_TENSE = (
    r"(?:(?:a|wa|li|i|u|ki|ya|vi|zi)(?:li|na|me|mesha|litu|liwa)|a(?=dai|sema)|wa(?=sema|dai))"
)
_DENIALS = "kanusha kana pinga"
_OUTLET = (
    r"(?:(?:shirika la (?:habari|utangazaji)|gazeti|jarida|kituo cha (?:redio|televisheni|habari)"
    r"|kituo|idhaa|redio|televisheni|tovuti|mtandao wa habari|mtandao|wakala wa habari)"
    r"(?: (?:la|cha|ya|wa|binafsi|huru|kila siku)){1,3} )"
)

SWAHILI = QuotingLexicon(
    language="sw",
    style=NameStyle.ARTICLES,
    confidence=0.95,
    verb=rf"(?:{_SUBJECT_AND_TENSE}{_STEMS}|umesema|limeripoti|lilisema)",
    denying=frozenset(
        f"{subject}{tense}{stem}"
        for subject in ("a", "wa", "li", "i", "u", "ki")
        for tense in ("li", "na", "me")
        for stem in _DENIALS.split()
    ),
    asking=frozenset(
        f"{subject}{tense}{stem}"
        for subject in ("a", "wa", "li", "i", "u", "ki")
        for tense in ("li", "na", "me")
        for stem in ("uliza", "hoji")
    ),
    demanding=word_set("alitaka anataka walitaka wanataka alidai aliomba anaomba"),
    that=r"(?:ya )?(?:kuwa|kwamba)",
    according=r"(?:kwa mujibu wa|kulingana na|kwa maelezo ya)",
    adverbial=(
        r"(?:(?:siku ya )?(?:Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili)|jana|leo"
        r"|pia|tena|baadaye|kisha|hata hivyo|kwa (?:barua|simu|maandishi)|kwa vyombo vya habari"
        r"|(?:katika|kwenye) (?:taarifa|barua|mahojiano|hotuba|ujumbe)(?: yake)?"
        r"|waandishi wa habari|madai hayo),?"
    ),
    outlet=_OUTLET,
    outlet_speaks=_OUTLET,
    media_word=r"(?:Redio|Radio|TV|Televisheni)",
    venue=(
        r"(?:(?:akizungumza|alipozungumza|wakizungumza|alizungumza|mahojiano|mazungumzo)"
        r" (?:yake )?na"
        r"|a(?:li|na|me)(?:li|i|ki|u)ambia)"
    ),
    relay=r"(?:(?:aliye|ali|waliye)?nukuliwa na|akinukuliwa na|alinukuliwa na)",
    citing=r"(?:likinukuu|ikinukuu|kikinukuu|akinukuu|ukinukuu)",
    says_false=(
        r"(?:(?:huo|huu|hayo|haya|madai haya|madai hayo|taarifa hizo|hizo) ni (?:ya |za )?"
        r"(?:uongo|uzushi|upuuzi)|si kweli)"
    ),
    person_nouns=word_set(
        """
        waziri rais mkurugenzi meya msemaji mbunge wakili mwendesha_mashtaka balozi kanali jenerali
        kapteni kamanda mkuu katibu profesa mwanafunzi mwanaharakati mtafiti daktari muuguzi jaji
        hakimu seneta gavana konsuli mwandishi mratibu mkazi mwenyekiti meneja mchungaji askofu
        imamu sheikh mzee mama baba bwana bi dk mheshimiwa mchambuzi mtaalamu mwalimu luteni
        sajenti makamu naibu afisa ofisa mkufunzi fundi diwani padri sista kamishna spika
        mshtaki mashtaka mwanasheria
        """
    ),
    body_nouns=word_set(
        "ubalozi wizara serikali chuo bunge mahakama tume chama jeshi polisi idara"
    ),
    group_nouns=word_set("shirika taasisi kampuni asasi jumuiya kikundi mtandao"),
    prepositions=word_set(
        """
        wa ya la cha za vya kwa na katika kwenye kutoka nchini huko pa mwa kuhusu baada wake yake
        lake zake vyake chake wao yao
        """
    ),
    body_prepositions=word_set("wa ya la cha za vya nchini kwa na"),
    complements=word_set(
        """
        mambo ndani nje ulinzi elimu afya fedha katiba sheria kazi uhamiaji mkuu taifa usalama
        haki binadamu
        """
    ),
    pronouns=word_set("yeye wao"),
    particles=word_set("bin binti al el ole arap"),
    conjunctions=word_set("na au"),
    addressing=r"\w+ambia",
    relative=r"\b(?:kuwa|kwamba|ambaye|ambao|ambapo|kama|endapo)(?!\w)",
    abbreviations=word_set("dk bw bi mh prof"),
)
