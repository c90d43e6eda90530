"""How French reports quote and cite."""

from __future__ import annotations

from headwater.statements.quoting.lexicon import NameStyle, QuotingLexicon, one_of
from headwater.statements.word_set import word_set

_PARTICIPLES = one_of(
    """
    déclaré dit affirmé ajouté expliqué indiqué précisé assuré raconté confié estimé souligné
    rapporté annoncé répondu répliqué rétorqué réagi dénoncé lancé écrit révélé publié confirmé
    reconnu admis avoué témoigné insisté poursuivi conclu martelé averti prévenu rappelé
    relaté démenti nié réfuté contesté demandé interrogé exigé réclamé plaidé soutenu noté observé
    commenté regretté déploré prétendu promis fait_savoir fait_valoir
    """
)
_FINITE = one_of(
    """
    dit déclare affirme ajoute explique indique précise assure raconte confie estime souligne
    rapporte annonce répond réplique rétorque réagit dénonce lance écrit révèle confirme reconnaît
    admet avoue témoigne insiste poursuit conclut martèle avertit prévient rappelle relate dément
    nie réfute conteste demande interroge exige réclame plaide soutient note observe commente
    regrette déplore prétend promet soupire résume lâche glisse renchérit tranche reprend s'écrie
    s'indigne s'inquiète disent déclarent affirment rapportent écrivent dénoncent assurait disait
    racontait affirmait expliquait écrivait déclarait
    """
)
_REFLEXIVE = r"(?:se|s['’])\s?(?:souvient|rappelle|rappelait|souvenait|indigne|inquiète|écrie)"
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
_CHANNELS = one_of(
    """
    communiqué courriel message entretien discours tweet courrier rapport lettre interview
    déclaration note publication allocution
    """
)
_OUTLET = (
    r"(?:agence|quotidien|hebdomadaire|mensuel|bimensuel|journal|magazine|chaîne|radio|site"
    r"|télévision|station|média|revue|portail)"
    r"(?: (?:de presse|de télévision|en ligne|d['’]informations?)"
    r"| (?!(?:de|du|des|en|à|au|d|a|ont)\b)(?-i:[a-zà-ÿ-]+)){0,2} "
)

FRENCH = QuotingLexicon(
    language="fr",
    style=NameStyle.ARTICLES,
    confidence=0.95,
    verb=(
        rf"(?:(?:nous|lui|leur|vous|l['’])\s?)?(?:(?:(?:m['’])?(?:a|ont|avait|avaient) "
        rf"(?:(?:\w+ment|aussi|également|encore|toutefois|d['’]abord|ensuite) )?{_PARTICIPLES})"
        rf"|s['’]est (?:souvenue?|indignée?|exclamée?|rappelée?|écriée?)|{_REFLEXIVE}|{_FINITE})"
    ),
    denying=word_set("démenti nié réfuté contesté dément nie réfute conteste"),
    asking=word_set("demandé interrogé demande interroge"),
    demanding=word_set("exigé réclamé exige réclame"),
    that=r"(?:que|qu['’])",
    according=r"(?:selon|d['’]après|de l['’]avis de|aux dires de)",
    adverbial=(
        rf"(?:(?:ce )?{one_of(_DAYS)}(?: (?:soir|matin|dernier|\d+ \w+))?|hier|aujourd['’]hui"
        r"|ce (?:matin|soir)|aussi|également|encore|ensuite|toutefois|pourtant|simplement|alors"
        r"|cependant|\w+ment|par (?:écrit|téléphone|courriel)|au téléphone|à la presse"
        r"|aux? journalistes?|devant la presse|de son côté|sans détour"
        rf"|(?:dans|lors d['’]|via|par) ?(?:un|une|son|sa)? ?{_CHANNELS}),?"
    ),
    outlet=rf"(?:(?:l['’]|(?:le|la|du|un|une|au) ))?{_OUTLET}",
    outlet_speaks=rf"(?:(?:l['’]|(?:le|la|un|une) ))?{_OUTLET}",
    media_word=r"(?:Radio|TV|Télé|Canal)",
    venue=(
        r"(?:à|au|(?:interview|entretien|déclaration|confidences?) (?:à|au|avec|accordée? (?:à|au))"
        r"|au micro de|dans les colonnes (?:de|du))"
    ),
    relay=r"(?:(?:citée?s?|rapportée?s?|relayée?s?|consultée?s?|obtenue?s?|reçue?s?|vue?s?) par)",
    citing=r"(?:citant|qui cite|citée?s? par|se référant à)",
    says_false=(
        r"(?:c['’]est (?:un |une |du )?(?:pur |pure )?(?:faux|mensonge|absurde|ridicule|calomnie)"
        r"|ce(?:s|tte) (?:accusations?|allégations?|informations?|affirmations?) (?:est|sont) "
        r"(?:totalement |entièrement )?(?:faux|fausses?|infondées?|mensongères?))"
    ),
    person_nouns=word_set(
        """
        ministre président présidente directeur directrice maire porte-parole député députée avocat
        avocate procureur procureure préfet préfète ambassadeur ambassadrice colonel général
        capitaine commandant chef cheffe secrétaire proviseure proviseur professeur professeure
        étudiant étudiante militant militante chercheur chercheuse historien historienne médecin
        infirmier infirmière juge sénateur sénatrice gouverneur gouverneure consul journaliste
        responsable coordinateur coordinatrice recteur rectrice maître me père sœur frère imam
        pasteur évêque monseigneur mgr docteur dr mme m mlle monsieur madame premier première
        vice-président vice-présidente analyste expert experte sociologue élu élue conseiller
        conseillère commissaire inspecteur inspectrice enseignant enseignante lieutenant sergent
        ex-ministre ancien ancienne chancelier chancelière roi reine pape survivant survivante
        """
    ),
    body_nouns=word_set(
        """
        ambassade ministère consulat gouvernement préfecture parquet mairie université police armée
        présidence tribunal commission parlement syndicat préfecture direction gendarmerie cour
        """
    ),
    group_nouns=word_set(
        "organisation ong association collectif fondation comité réseau entreprise société groupe"
    ),
    determiners=word_set(
        "le la l' l’ les un une son sa leur notre mon ma ce cette des ses leurs nos"
    ),
    indefinite=word_set("un une des"),
    prepositions=word_set(
        """
        de du des d' d’ à au aux en dans par pour avec contre sur sous chez vers entre depuis
        devant près selon sans lors
        """
    ),
    body_prepositions=word_set("de du des d' d’ à au aux en la le les l' l’ pour"),
    complements=word_set(
        "intérieur affaires étrangères défense justice travail état culture santé extérieur"
    ),
    bare_preposition="de",
    pronouns=word_set("il elle ils elles on lui celui celle"),
    particles=word_set("de du des d' d’ la le ben bin ibn al el van von dos da"),
    conjunctions=word_set("et ou ni"),
    relative=r"\b(?:que|qu['’]|qui|dont|où|si)(?!\w)",
    abbreviations=word_set("m mm mme me dr mgr st ste"),
    elision=r"(?:[ldLD]|[Qq]u)['’](?=\w)",
    as_word=r"(?:comme(?: (?:l['’]|nous))?)",
    has_spoken_incise=True,
)
